import { propsOf, type Values } from '../model/columns.ts';
import { kindOf } from '../model/ids.ts';
import type { Kind } from '../model/kind.ts';
import { kinds } from '../model/model.ts';
import type { Engine, Rows } from '../store/engine.ts';
import { statement } from '../store/statements.ts';
import { IndexBuilder } from './build-index.ts';
import { pauses } from './pause.ts';
import type { SearchIndex } from './search-index.ts';

/** Columns of read/search-entities after the id, in its order. */
export const entityColumns = [
  'name',
  'aliases',
  'abbreviation',
  'title',
  'bwbId',
  'kvk',
  'unit',
  'publisher',
  'summary',
  'aim',
  'definition',
  'subject',
  'explanation',
  'dueNote',
  'text',
  'value',
  'low',
  'high',
  'year',
  'budgetYear',
  'date',
  'submitted',
  'from',
  'to',
  'due',
  'met',
  'period',
  'sources',
] as const;

/** Rows that are read at once. The embedded store goes through all entities for each page, so pages are large; see bench/search.ts. */
const pageSize = 5_000;

/**
 * Up to so many entities, passages included, everything is searched; above that names alone, and above the second number
 * nothing. By bench/search.ts: at 600,000 a word that a third of all texts has is answered in 38 ms, and 330 MB are held; the
 * names of 1,000,000 entities take 50 ms and 500 MB. Nobody else is answered meanwhile.
 */
export const mostEntities = { everything: 600_000, names: 1_000_000 } as const;

/** The rows of a statement that is read page by page, by the id in its first column. */
async function* pages(engine: Engine, name: string): AsyncGenerator<Rows> {
  let after = '';
  for (;;) {
    const rows = await engine.read(statement(name), { after, first: pageSize });
    yield rows;
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.[0]);
  }
}

/** Where the texts of a kind stand in a row, and how each is read. */
const readersOf = (kind: Kind) =>
  entityColumns.flatMap((name, i) => {
    const word = propsOf(kind)[name]?.word;
    return word ? [{ name, at: i + 1, load: word.load }] : [];
  });
const readers: ReadonlyMap<string, ReturnType<typeof readersOf>> = new Map(
  kinds.map((kind) => [kind.name, readersOf(kind)]),
);

/** The values of an entity by prop, those of other kinds left out. */
function valuesOf(id: string, row: readonly unknown[]): Values {
  const values: Record<string, unknown> = {};
  for (const { name, at, load } of readers.get(kindOf(id)?.name ?? '') ?? []) {
    const stored = row[at] ?? null;
    if (stored !== null) values[name] = load ? load(stored) : stored;
  }
  return values;
}
const ids = (value: unknown) => (value ?? []) as readonly string[];

/**
 * An index of all texts of a store, or of its names alone where there are too many, or nothing where even those are too
 * many. Others work meanwhile.
 * @throws StoreError when the store cannot be read
 */
export async function readIndex(engine: Engine): Promise<SearchIndex | undefined> {
  const [[total] = []] = await engine.read(statement('read/search-size'), {});
  if (Number(total) > mostEntities.names) return undefined;
  const namesOnly = Number(total) > mostEntities.everything;
  const builder = new IndexBuilder(namesOnly);
  const pause = pauses();
  for await (const rows of pages(engine, 'read/search-entities'))
    for (const row of rows) {
      const id = String(row[0]);
      const values = valuesOf(id, row);
      builder.entity({ id, values, sources: ids(values.sources) });
      await pause();
    }
  if (namesOnly) return await builder.done();
  for await (const rows of pages(engine, 'read/search-passages'))
    for (const [id, phrase, text, part, proves, sources] of rows) {
      const values = { phrase, text };
      builder.passage({ id: String(id), values, part: String(part), proves: ids(proves), sources: ids(sources) });
      await pause();
    }
  return await builder.done();
}
