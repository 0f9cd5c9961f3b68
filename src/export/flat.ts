import { kebab } from '../lib/kebab.ts';
import type { Bilingual } from '../model/term.ts';
import type { Prop, Props, Word } from '../model/values/word.ts';
import type { EntityLine, FactLine } from './lines.ts';

// Lines as rows of a table: one column for a prop, two for a text in two languages and for an amount.

export type Cell = string | number | boolean | null;
export type CellType = 'string' | 'int' | 'long' | 'double' | 'boolean';
/** Cells of a row, by column; what is absent is empty. */
export type Cells = Readonly<Record<string, Cell>>;
/** The columns of a table with their types, by name. */
export type Columns = ReadonlyMap<string, CellType>;

/** What joins the values of a cell that holds a list. */
export const between = ' | ';
export const joined = (values: readonly unknown[]): string | null => (values.length > 0 ? values.join(between) : null);

const snake = (name: string) => kebab(name).replaceAll('-', '_');
const types: Readonly<Record<string, CellType>> = { Int: 'int', Float: 'double', Boolean: 'boolean' };

/** The columns of one prop, and what a value of it puts into each. */
function columnsOf(name: string, { list, name: word }: Word): readonly (readonly [string, CellType])[] {
  const column = snake(name);
  if (word === 'Bilingual')
    return [
      [`${column}_en`, 'string'],
      [`${column}_nl`, 'string'],
    ];
  if (word === 'Cents')
    return [
      [`${column}_eur`, 'double'],
      [`${column}_cents`, 'long'],
    ];
  return [[column, list ? 'string' : (types[word] ?? 'string')]];
}
function cellsOf({ list, name: word }: Word, value: unknown): readonly Cell[] {
  if (value === null || value === undefined) return word === 'Bilingual' || word === 'Cents' ? [null, null] : [null];
  if (word === 'Bilingual') return [(value as Bilingual).en, (value as Bilingual).nl];
  if (word === 'Cents') return [Number(value) / 100, Number(value)];
  return [list ? joined(value as readonly unknown[]) : (value as Cell)];
}

/** The columns of everything that has these props; where two differ in type, text. */
export function propColumns(declared: readonly { readonly props: Props }[]): Columns {
  const columns = new Map<string, CellType>();
  for (const { props } of declared)
    for (const [name, { word }] of Object.entries<Prop>(props))
      for (const [column, type] of columnsOf(name, word))
        columns.set(column, (columns.get(column) ?? type) === type ? type : 'string');
  return columns;
}

/** The columns of the props of a kind or link are the same for each line, and there may be a million lines. */
const known = new WeakMap<Props, readonly (readonly [name: string, word: Word, columns: readonly string[]])[]>();
function flattened(props: Props) {
  const found =
    known.get(props) ??
    Object.entries(props).map(
      ([name, { word }]) => [name, word, columnsOf(name, word).map(([column]) => column)] as const,
    );
  known.set(props, found);
  return found;
}

/** The cells of a line's own props, by column. */
export function propCells(line: EntityLine | FactLine): Cells {
  const cells: Record<string, Cell> = {};
  for (const [name, word, columns] of flattened('kind' in line ? line.kind.props : line.link.props)) {
    const values = cellsOf(word, line.values[name]);
    for (let i = 0; i < columns.length; i += 1) cells[columns[i] ?? ''] = values[i] ?? null;
  }
  return cells;
}

/** Where a line comes from; the columns of every table. */
export const originColumns: Columns = new Map([
  ['evidence_phrase', 'string'],
  ['evidence_part', 'string'],
  ['document_id', 'string'],
  ['document_title', 'string'],
  ['document_url', 'string'],
  ['source_id', 'string'],
  ['source_title', 'string'],
  ['source_publisher', 'string'],
  ['source_licence', 'string'],
  ['disputed_by', 'string'],
]);

/** Passages keep their order, phrase by part; each document is named once. */
export function originCells({ evidence, sources, disputedBy }: EntityLine | FactLine): Cells {
  const documents = new Map(evidence.flatMap(({ document }) => (document ? [[document.id, document] as const] : [])));
  const named = [...documents.values()];
  return {
    evidence_phrase: joined(evidence.map(({ phrase }) => phrase)),
    evidence_part: joined(evidence.map(({ part }) => part)),
    document_id: joined(named.map(({ id }) => id)),
    document_title: joined(named.map(({ title }) => title)),
    document_url: joined(named.flatMap(({ url }) => url ?? [])),
    source_id: joined(sources.map(({ id }) => id)),
    source_title: joined(sources.map(({ title }) => title)),
    source_publisher: joined(sources.flatMap(({ publisher }) => publisher ?? [])),
    source_licence: joined(sources.flatMap(({ licence }) => licence ?? [])),
    disputed_by: joined(disputedBy),
  };
}
