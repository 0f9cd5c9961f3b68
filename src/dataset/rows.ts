import { sentenceAt } from '../lib/sentence-at.ts';
import { sha256 } from '../lib/sha256.ts';
import { rowFaults } from '../model/check-row.ts';
import { factPropsOf, propsOf, storedEntity, storedFact } from '../model/columns.ts';
import { Passage } from '../model/kinds/passage.ts';
import type { AnyKind, AnyLink } from '../model/model.ts';
import type { Props, Stored } from '../model/values/word.ts';
import { type Draft, type DraftEntity, type DraftFact, sourceId } from './draft.ts';
import { type Fault, type Place, shown } from './fault.ts';
import { findCycles } from './find-cycles.ts';
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

type Values = Readonly<Record<string, unknown>>;

/** Groups that are read by a key: of what rests on a part, of what disputes a claim. */
function grouped<T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
  idOf: (row: T) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(idOf(row));
      else groups.set(key, [idOf(row)]);
    }
  return groups;
}

/** What the stores do not check: every prop is there that must be, and holds what it may. */
function guard(id: string, place: Place, props: Props, values: Values): readonly Fault[] {
  return rowFaults(props, values).map(({ prop, expected, found }) => ({
    code: found === null ? 'E_REQUIRED' : 'E_VALUE',
    place,
    message: `${id}: ${prop} must be ${expected}, found ${found === null ? 'nothing' : shown(found)}.`,
  }));
}

/** The places of all documents, with the day on which those of each were verified. */
export interface AllPlaces extends Omit<Places, 'verified'> {
  readonly verified: ReadonlyMap<string, string>;
}

/** The text of parts that were read, by id. It goes into the store and never into the dataset. */
export type Texts = ReadonlyMap<string, string>;

/** A part gets its text, a passage the sentence that it stands in. */
function textOf({ id, kind, values }: DraftEntity, texts: Texts): Values {
  if (isPart(kind)) return { text: texts.get(id) ?? null };
  if (kind !== Passage) return {};
  const text = texts.get(String(values.part));
  return { text: text === undefined ? null : sentenceAt(text, Number(values.start), Number(values.end)) };
}

/** Rows by source, in an order in which every end of a fact is written before the fact. */
export function sourceRows(
  draft: Draft,
  places: AllPlaces,
  texts: Texts,
): { rows: readonly SourceRows[]; faults: readonly Fault[] } {
  const passages = passageEntities(draft, places);
  const byPart = grouped(
    passages.entities,
    ({ values }) => [String(values.part)],
    ({ id }) => id,
  );
  const disputes = grouped(
    draft.entities,
    ({ values }) => (values.claims ?? []) as readonly string[],
    ({ id }) => id,
  );
  const derived = ({ id, source, passages: own }: DraftEntity | DraftFact): Values => ({
    evidence: ids(own),
    sources: [sourceId(source)],
    disputedBy: disputes.get(id) ?? [],
  });

  const faults: Fault[] = [...passages.faults];
  const sources = new Map<string, { entities: EntityRow[]; facts: FactRow[]; needs: Set<string> }>();
  const of = (source: string) => {
    const found = sources.get(source) ?? { entities: [], facts: [], needs: new Set<string>() };
    sources.set(source, found);
    return found;
  };
  const home = new Map<string, string>();
  for (const entity of [...draft.entities, ...passages.entities]) {
    const { id, kind, source, place } = entity;
    home.set(id, source);
    const values = {
      ...entity.values,
      ...derived(entity),
      ...(isPart(kind) ? { passages: byPart.get(id) ?? [] } : {}),
      ...textOf(entity, texts),
      ...(kind.name === 'Source' ? { verified: places.verified.get(source) ?? null } : {}),
    };
    faults.push(...guard(id, place, propsOf(kind), values));
    const props = storedEntity(kind, id, values);
    of(source).entities.push({ id, kind, props, hash: hashOf(props) });
  }
  for (const fact of draft.facts) {
    const { id, link, subject, object, source, place } = fact;
    const values = { ...fact.values, ...derived(fact) };
    faults.push(...guard(id, place, factPropsOf(link), values));
    const props = storedFact(link, id, values);
    const rows = of(source);
    rows.facts.push({ id, link, subject, object, props, hash: hashOf({ ...props, subject, object }) });
    for (const end of [subject, object]) rows.needs.add(home.get(end) ?? source);
  }
  const needs = new Map([...sources].map(([source, own]) => [source, own.needs]));
  return {
    faults: [...faults, ...circles(needs)],
    rows: inOrder(needs).map((source) => {
      const { entities, facts } = of(source);
      const hash = sha256([...entities, ...facts].map((row) => `${row.id} ${row.hash}`).join('\n'));
      return { id: source, entities, facts, hash };
    }),
  };
}

type Needs = ReadonlyMap<string, ReadonlySet<string>>;

/** A source is written whole, so two of them cannot each wait for the other. */
function circles(needs: Needs): readonly Fault[] {
  const edges = [...needs].flatMap(([source, others]) =>
    [...others].filter((other) => other !== source).map((other) => [source, other] as const),
  );
  return findCycles(edges).map((path) => ({
    code: 'E_SOURCE',
    place: { file: path[0] ?? '', line: 1, column: 1 },
    message: `Sources may not need each other's entities in a circle, found ${path.join(' -> ')}. Move the shared entities to one of them, or to a register.`,
  }));
}

/** Sources after those that they need. */
function inOrder(needs: Needs): readonly string[] {
  const out = new Set<string>();
  const visit = (source: string, path: readonly string[]) => {
    if (out.has(source) || path.includes(source)) return;
    for (const other of needs.get(source) ?? []) visit(other, [...path, source]);
    out.add(source);
  };
  for (const source of needs.keys()) visit(source, []);
  return [...out];
}
