import { stringify } from 'csv-stringify/sync';
import type { Export } from '../export.ts';
import { type Cell, type Cells, joined, originCells, originColumns, propCells, propColumns } from '../flat.ts';
import type { EntityLine, FactLine } from '../lines.ts';

/** RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
const options = { record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: true } as const;
const written = (cell: Cell) => (typeof cell === 'boolean' ? String(cell) : cell);
const byteOrderMark = '\ufeff';

const first = [
  'row',
  'id',
  'link',
  'subject_id',
  'subject_name',
  'object_id',
  'object_name',
  'kind',
  'name',
  'aliases',
];

/** The columns of an export: what every row has, then the props of what can occur in it, then where a row comes from. */
export const csvColumns = ({ kinds, links }: Pick<Export, 'kinds' | 'links'>): readonly string[] => [
  ...first,
  ...new Set([...propColumns(links).keys(), ...propColumns(kinds).keys()]),
  ...originColumns.keys(),
];

const ofFact = ({ id, link, subject, object }: FactLine): Cells => ({
  row: 'fact',
  id,
  link: link.type,
  subject_id: subject.id,
  subject_name: subject.name,
  object_id: object.id,
  object_name: object.name,
});
const ofEntity = ({ id, kind, name, aliases }: EntityLine): Cells => ({
  row: 'entity',
  id,
  kind: kind.name,
  name,
  aliases: joined(aliases),
});

/** One row a fact, then one row an entity. */
export async function* csv(exported: Export, { bom }: { readonly bom: boolean }): AsyncGenerator<string> {
  const columns = csvColumns(exported);
  const places = new Map(columns.map((column, place) => [column, place]));
  /** A row as wide as the table, from cells in any order. */
  const row = (...parts: readonly Cells[]): readonly Cell[] => {
    const cells: Cell[] = new Array(columns.length).fill(null);
    for (const part of parts) for (const column in part) cells[places.get(column) ?? 0] = written(part[column] ?? null);
    return cells;
  };
  yield (bom ? byteOrderMark : '') + stringify([columns], options);
  for await (const lines of exported.facts())
    yield stringify(
      lines.map((line) => row(ofFact(line), propCells(line), originCells(line))),
      options,
    );
  for await (const lines of exported.entities())
    yield stringify(
      lines.map((line) => row(ofEntity(line), propCells(line), originCells(line))),
      options,
    );
}
