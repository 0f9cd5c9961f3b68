import { sha256 } from '../lib/sha256.ts';
import { storedEntity, storedFact } from '../model/columns.ts';
import type { AnyKind, AnyLink } from '../model/model.ts';
import type { Stored } from '../model/values/word.ts';
import { type Draft, type DraftEntity, sourceId } from './draft.ts';
import type { Fault } from './fault.ts';
import { passageEntities, passageId } from './passage-rows.ts';
import type { Places } from './places.ts';
import { isPart } from './reading.ts';

export interface EntityRow {
  readonly id: string;
  readonly kind: AnyKind;
  readonly props: Readonly<Record<string, Stored>>;
  readonly hash: string;
}
export interface FactRow {
  readonly id: string;
  readonly link: AnyLink;
  readonly subject: string;
  readonly object: string;
  readonly props: Readonly<Record<string, Stored>>;
  readonly hash: string;
}

/** All that one source says, ready to be written. */
export interface SourceRows {
  readonly id: string;
  readonly hash: string;
  readonly entities: readonly EntityRow[];
  readonly facts: readonly FactRow[];
}

const hashOf = (props: Readonly<Record<string, Stored>>) => sha256(JSON.stringify(props)).slice(0, 16);
const ids = (passages: DraftEntity['passages']) => [...new Set(passages.map(passageId))];

/** Rows by source, in an order in which every end of a fact is written before the fact. */
export function sourceRows(draft: Draft, places: Places): { rows: readonly SourceRows[]; faults: readonly Fault[] } {
  const passages = passageEntities(draft, places);
  const byPart = new Map<string, string[]>();
  for (const { id, values } of passages.entities) {
    const part = String(values.part);
    byPart.set(part, [...(byPart.get(part) ?? []), id]);
  }
  const disputes = new Map<string, string[]>();
  for (const { id, values } of draft.entities)
    for (const claim of (values.claims ?? []) as readonly string[])
      disputes.set(claim, [...(disputes.get(claim) ?? []), id]);
  const common = (id: string, source: string, own: DraftEntity['passages']) => ({
    evidence: ids(own),
    sources: [sourceId(source)],
    disputedBy: disputes.get(id) ?? [],
  });
  const sources = new Map<string, { entities: EntityRow[]; facts: FactRow[]; needs: Set<string> }>();
  const of = (source: string) => {
    const found = sources.get(source) ?? { entities: [], facts: [], needs: new Set<string>() };
    sources.set(source, found);
    return found;
  };
  const home = new Map<string, string>();
  for (const { id, kind, source, values, passages: own } of [...draft.entities, ...passages.entities]) {
    home.set(id, source);
    const derived = {
      ...common(id, source, own),
      ...(isPart(kind) ? { passages: byPart.get(id) ?? [] } : {}),
    };
    const props = storedEntity(kind, id, { ...values, ...derived });
    of(source).entities.push({ id, kind, props, hash: hashOf(props) });
  }
  for (const { id, link, subject, object, source, values, passages: own } of draft.facts) {
    const props = storedFact(link, id, { ...values, ...common(id, source, own) });
    const rows = of(source);
    rows.facts.push({ id, link, subject, object, props, hash: hashOf({ ...props, subject, object }) });
    for (const end of [subject, object]) rows.needs.add(home.get(end) ?? source);
  }
  const order = inOrder(new Map([...sources].map(([source, { needs }]) => [source, needs])));
  return {
    faults: passages.faults,
    rows: order.map((source) => {
      const { entities, facts } = of(source);
      return {
        id: source,
        entities,
        facts,
        hash: sha256([...entities, ...facts].map(({ id, hash }) => `${id} ${hash}`).join('\n')),
      };
    }),
  };
}

/** Sources after those that they need. Sources that need each other keep their order; their facts would not be written. */
function inOrder(needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const out = new Set<string>();
  const visit = (source: string, path: readonly string[]) => {
    if (out.has(source) || path.includes(source)) return;
    for (const other of needs.get(source) ?? []) visit(other, [...path, source]);
    out.add(source);
  };
  for (const source of needs.keys()) visit(source, []);
  return [...out];
}
