import { fold } from '../lib/fold.ts';
import type { Kind } from './kind.ts';
import { entityProps } from './kind.ts';
import type { Link } from './link.ts';
import { factProps, hasPeriod } from './link.ts';
import { firstDay, lastDay } from './values/date.ts';
import type { Props, Stored } from './values/word.ts';

// How entities and facts lie in a store. Statements are filled in with these columns and rows are read by them;
// nothing else knows an order.

/** All props of an entity: those of every kind, then its own. */
export const propsOf = (kind: Kind): Props => ({ ...entityProps, ...kind.props });
/** All props of a fact: those of every link, then its own. */
export const factPropsOf = (link: Link): Props => ({ ...factProps, ...link.props });

export const entityColumns = (kind: Kind): readonly string[] => ['id', ...Object.keys(propsOf(kind))];
export const factColumns = (link: Link): readonly string[] => ['id', ...Object.keys(factPropsOf(link))];

export type Values = Readonly<Record<string, unknown>>;

/** Below and above every day: what an open period is compared by. */
export const firstOfAll = '0000-01-01';
export const lastOfAll = '9999-12-31';
/** A key may be long; beyond this it does not change the order of anything a person reads. */
const sortLength = 120;

function storedProps(props: Props, values: Values): Record<string, Stored> {
  const out: Record<string, Stored> = {};
  for (const [name, { word }] of Object.entries(props)) {
    const value = values[name] ?? word.none;
    out[name] = value === null ? null : word.store ? word.store(value) : (value as Stored);
  }
  return out;
}

/** `_from` and `_to` are whole days, so that periods of any precision compare as text. */
function periodColumns(props: Props, values: Values): Record<string, Stored> {
  if (!hasPeriod(props)) return {};
  const { from, to } = values as { from?: string | null; to?: string | null };
  return { _from: from ? firstDay(from) : firstOfAll, _to: to ? lastDay(to) : lastOfAll };
}

/** Beyond U+FFFF one store compares signs and the other their halves; one sign stands for all of them in a key. */
const sortKey = (name: string) =>
  name
    .slice(0, sortLength)
    .replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[\ud800-\udfff]/g, '');

/** `_sort` is what entities are ordered by, `_find` what a name is looked up in. */
export function storedEntity(kind: Kind, id: string, values: Values): Record<string, Stored> {
  const names = [values.name, values.abbreviation, ...((values.aliases as readonly string[] | undefined) ?? [])];
  const folded = names.filter((name): name is string => typeof name === 'string').map(fold);
  const props = propsOf(kind);
  return {
    id,
    ...storedProps(props, values),
    ...periodColumns(props, values),
    _sort: sortKey(folded[0] ?? ''),
    _find: folded.join('\n'),
  };
}

export const storedFact = (link: Link, id: string, values: Values): Record<string, Stored> => {
  const props = factPropsOf(link);
  return { id, ...storedProps(props, values), ...periodColumns(props, values) };
};

/** Values by name from the columns of a row that begin at `offset`. */
export function readRow(props: Props, row: readonly unknown[], offset: number): Record<string, unknown> {
  const out: Record<string, unknown> = { id: row[offset] };
  let at = offset;
  for (const name in props) {
    at += 1;
    const word = props[name]?.word;
    const stored = row[at] ?? word?.none ?? null;
    out[name] = stored !== null && word?.load ? word.load(stored) : stored;
  }
  return out;
}
