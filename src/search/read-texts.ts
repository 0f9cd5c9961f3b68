import { propsOf, type Values } from '../model/columns.ts';
import { kindOf } from '../model/ids.ts';
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
 * nothing. By bench/search.ts: at 300,000 a word that a third of all texts has is answered in 35 ms, and 210 MB are held; at
 * 1,000,000 that would be 400 ms in which nobody else is answered, and names alone take 55 ms and 250 MB.
 */
export const mostEntities = { everything: 300_000, names: 1_000_000 } as const;

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

/** The values of an entity by prop, those of other kinds left out. */
function valuesOf(id: string, row: readonly unknown[]): Values {
  const kind = kindOf(id);
  const props = kind ? propsOf(kind) : {};
  const own = entityColumns.flatMap((name, i) => {
    const stored = row[i + 1] ?? null;
    const word = props[name]?.word;
    return word && stored !== null ? [[name, word.load ? word.load(stored) : stored]] : [];
  });
  return Object.fromEntries(own);
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
