import { StoreError } from '../errors.ts';
import { Reads } from '../graph/reads.ts';
import type { FactRow } from '../graph/rows.ts';
import { kebab } from '../lib/kebab.ts';
import { sha256 } from '../lib/sha256.ts';
import { firstOfAll, lastOfAll } from '../model/columns.ts';
import { kindOf } from '../model/ids.ts';
import { Source } from '../model/kinds/source.ts';
import { type AnyKind, type AnyLink, kinds, kindsAt, links } from '../model/model.ts';
import type { Bilingual } from '../model/term.ts';
import type { Engine } from '../store/engine.ts';
import { statement } from '../store/statements.ts';
import { type Export, exportOf, type Head } from './export.ts';
import { type Filter, wholeGraph } from './filter.ts';
import type { EntityLine, FactLine, SourceLine } from './lines.ts';
import { refusal } from './refusal.ts';
import { readSources, type Telling, tellEntities, tellFacts } from './tell.ts';
import { graphVersion } from './version.ts';

/** Ids that are read at once: the embedded store has no index in order, so that each reading goes through them all. */
const idsAtOnce = 20_000;
/** Entities whose lines are in memory at once, and facts of one of them. */
const entitiesAtOnce = 250;
const factsAtOnce = 200;
const factsTold = 500;

/** Ids of the entities that the filter lets through, in order, in batches. */
async function* idsOf(engine: Engine, filter: Filter): AsyncGenerator<readonly string[]> {
  const all = filter === wholeGraph;
  const text = statement(all ? 'read/export-ids' : 'read/export-some-ids');
  const rest = {
    kinds: filter.kinds.map(({ name }) => kebab(name)),
    linkTypes: filter.links.map(({ type }) => type),
    source: filter.source ?? '',
  };
  for (let after = '', more = true; more; ) {
    const rows = await engine.read(text, { after, first: idsAtOnce, ...(all ? {} : rest) });
    const ids = rows.map(([id]) => String(id));
    for (let at = 0; at < ids.length; at += entitiesAtOnce) yield ids.slice(at, at + entitiesAtOnce);
    after = ids.at(-1) ?? after;
    more = ids.length === idsAtOnce;
  }
}

/** Pages of the facts of one link that begin at these entities: first those of all of them, then what is left of each. */
async function* factsOf(engine: Engine, link: AnyLink, ids: readonly string[]): AsyncGenerator<readonly FactRow[]> {
  const page = (reads: Reads, id: string, after: readonly [number, string] | null) =>
    reads.rows(link, 'out', id, { first: factsAtOnce, after, since: firstOfAll, until: lastOfAll });
  const reads = new Reads(engine);
  const pages = await Promise.all(ids.map((id) => page(reads, id, null)));
  yield pages.flat();
  for (const [i, id] of ids.entries())
    for (let last = pages[i] ?? []; last.length === factsAtOnce; ) {
      const end = last.at(-1);
      last = await page(new Reads(engine), id, end ? [end.key, end.id] : null);
      yield last;
    }
}

const linksFrom = (kind: AnyKind | undefined, { links: wanted }: Filter): readonly AnyLink[] =>
  (wanted.length > 0 ? wanted : links).filter((link) => kindsAt(link.from).some(({ name }) => name === kind?.name));

/** The entities of a batch by the links that can begin at them, in the order of the model. */
function startsOf(ids: readonly string[], filter: Filter): ReadonlyMap<AnyLink, readonly string[]> {
  const starts = new Map<AnyLink, string[]>();
  for (const id of ids)
    for (const link of linksFrom(kindOf(id), filter)) {
      const own = starts.get(link);
      if (own) own.push(id);
      else starts.set(link, [id]);
    }
  return starts;
}

const passes =
  ({ kinds: wanted, source }: Filter) =>
  ({ object, sources }: FactRow): boolean =>
    (wanted.length === 0 || wanted.some(({ name }) => name === kindOf(object)?.name)) &&
    (source === null || sources.includes(source));

/** The facts that the filter lets through, told in batches of some size: what a batch rests on is read at once. */
async function* factRows(engine: Engine, scope: Filter, filter: Filter): AsyncGenerator<readonly FactRow[]> {
  let waiting: FactRow[] = [];
  for await (const ids of idsOf(engine, scope))
    for (const [link, starts] of startsOf(ids, filter))
      for await (const rows of factsOf(engine, link, starts)) {
        waiting.push(...rows.filter(passes(filter)));
        if (waiting.length < factsTold) continue;
        yield waiting;
        waiting = [];
      }
  if (waiting.length > 0) yield waiting;
}

async function allSources(engine: Engine): Promise<ReadonlyMap<string, SourceLine>> {
  const found = new Map<string, SourceLine>();
  for await (const ids of idsOf(engine, { ...wholeGraph, kinds: [Source] }))
    for (const source of await readSources(new Reads(engine), ids)) found.set(source.id, source);
  return found;
}

/** A copy read page by page is of one graph only when nothing was written meanwhile. */
async function mustBeSame(engine: Engine, version: string): Promise<void> {
  if ((await graphVersion(engine)) !== version)
    throw new StoreError('STORE_REFUSED', 'export: the graph was written to while it was exported. Export it again.');
}

function sourcesOf({ source }: Filter, all: ReadonlyMap<string, SourceLine>): readonly SourceLine[] {
  if (source === null) return [...all.values()];
  const found = all.get(source);
  if (!found)
    throw refusal(
      'BAD_USER_INPUT',
      `source: there is no ${JSON.stringify(source)}; there are ${[...all.keys()].slice(0, 20).join(', ')}.`,
    );
  return [found];
}

const isWhole = (filter: Filter) => filter.kinds.length + filter.links.length === 0 && filter.source === null;

function titleOf(filter: Filter): Bilingual {
  if (isWhole(filter)) return { en: 'The whole graph', nl: 'De hele graaf' };
  const { kinds: k, links: l, source } = filter;
  const part = [k.map(({ name }) => name), l.map(({ type }) => type), source ?? []].map((names) =>
    [names].flat().join(', '),
  );
  const text = part.filter(Boolean).join('; ');
  return { en: `A part of the graph: ${text}`, nl: `Een deel van de graaf: ${text}` };
}

/**
 * The whole graph, or the part of it that a filter lets through: facts of those types and that source between entities of
 * those kinds, and the entities; where types or a source are given, those that the source declares or such a fact joins.
 * Its lines are read while they are written, a few hundred at a time.
 * @throws GraphQLError for a source that is not there; StoreError, at the end of a pass, when the graph has changed since
 */
export async function graphExport(engine: Engine, filter: Filter = wholeGraph): Promise<Export> {
  const version = await graphVersion(engine);
  const sources = await allSources(engine);
  const telling = (): Telling => ({ engine, reads: new Reads(engine), sources });
  const scope = isWhole(filter) ? wholeGraph : filter;
  const head: Head = {
    name: 'graph',
    title: titleOf(filter),
    id: sha256(JSON.stringify([version, titleOf(filter)])).slice(0, 16),
    version,
    asked: null,
    sources: sourcesOf(filter, sources),
    kinds: filter.kinds.length > 0 ? kinds.filter((kind) => filter.kinds.includes(kind)) : kinds,
    links: filter.links.length > 0 ? links.filter((link) => filter.links.includes(link)) : links,
    expected: null,
  };
  async function* entities(): AsyncGenerator<readonly EntityLine[]> {
    for await (const ids of idsOf(engine, scope)) {
      const own = telling();
      yield await tellEntities(own, await own.reads.entities(ids));
    }
    await mustBeSame(engine, version);
  }
  async function* facts(): AsyncGenerator<readonly FactLine[]> {
    for await (const rows of factRows(engine, scope, filter)) yield await tellFacts(telling(), rows);
    await mustBeSame(engine, version);
  }
  return exportOf(head, facts, entities);
}
