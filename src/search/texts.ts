import { propsOf, type Values } from '../model/columns.ts';
import type { Kind } from '../model/kind.ts';
import type { Bilingual } from '../model/term.ts';
import { isBilingual } from '../model/values/bilingual.ts';

/** Where a text of an entity stands, from what tells most to what tells least; the index packs it in three bits. */
export const fields = ['name', 'alias', 'figure', 'summaryNl', 'summaryEn', 'phrase', 'text'] as const;
export type Field = (typeof fields)[number];

/** A text that is searched: the prop (and language) that it comes from, as a client sees it. */
export interface FieldText {
  readonly field: Field;
  readonly prop: string;
  readonly text: string;
}

/** Props that are no bilingual text and are searched. A prop's name means the same in every kind. */
const fieldOfProp: ReadonlyMap<string, Field> = new Map([
  ['name', 'name'],
  ['abbreviation', 'alias'],
  ['aliases', 'alias'],
  ['title', 'alias'],
  ['bwbId', 'alias'],
  ['kvk', 'alias'],
  ['value', 'figure'],
  ['low', 'figure'],
  ['high', 'figure'],
  ['unit', 'summaryNl'],
  ['publisher', 'summaryNl'],
  ['phrase', 'phrase'],
  ['text', 'text'],
]);

/** A Statement's name is its summary once more: such a name is prose, and weighs as prose. */
function isProse(kind: Kind, values: Values): boolean {
  const [, prop] = /^\{(\w+)\}$/.exec(kind.caption ?? '') ?? [];
  const said = prop === undefined ? undefined : values[prop];
  return said === values.name || (isBilingual(said) && said.nl === values.name);
}

function textsOfProp(prop: string, value: unknown): readonly FieldText[] {
  if (isBilingual(value))
    return [
      { field: 'summaryNl', prop: `${prop}.nl`, text: value.nl },
      { field: 'summaryEn', prop: `${prop}.en`, text: value.en },
    ];
  const field = fieldOfProp.get(prop);
  if (field === undefined || value === null || value === undefined) return [];
  return [value].flat().map((text) => ({ field, prop, text: String(text) }));
}

const ranks = new Map(fields.map((field, i) => [field, i]));
const rank = ({ field }: FieldText) => ranks.get(field) ?? 0;

/** The texts of an entity in the order of their fields; a name that says the same as another is left out. */
export function textsOf(kind: Kind, values: Values): readonly FieldText[] {
  const props = Object.keys(propsOf(kind)).filter((prop) => prop !== 'name' || !isProse(kind, values));
  const all = props.flatMap((prop) => textsOfProp(prop, values[prop]));
  const once = new Set<string>();
  return all
    .filter(({ field, text }) => {
      const key = field === 'alias' || field === 'name' ? text : undefined;
      if (key === undefined) return true;
      const isNew = !once.has(key);
      once.add(key);
      return isNew;
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** The years that an entity is about, by its own dates, periods and years; at most so many. */
const mostYears = 60;
const timeProps = ['year', 'budgetYear', 'date', 'submitted', 'from', 'to', 'due', 'met', 'period'] as const;
const yearOf = (value: unknown): number | undefined => {
  const year = Number(String(value ?? '').slice(0, 4));
  return year >= 1000 && year <= 9999 ? year : undefined;
};

export function yearsOf(values: Values): readonly number[] {
  const found = new Set<number>();
  const span = (from: number | undefined, to: number | undefined) => {
    const first = from ?? to;
    if (first === undefined) return;
    for (let year = first; year <= Math.min(to ?? first, first + mostYears); year += 1) found.add(year);
  };
  span(yearOf(values.from), yearOf(values.to));
  for (const prop of timeProps) {
    if (prop === 'from' || prop === 'to') continue;
    const [from, to] = String(values[prop] ?? '').split('/');
    span(yearOf(from), yearOf(to));
  }
  return [...found].sort((a, b) => a - b);
}

/** Which props the year of an entity is read from; a test compares them with the model. */
export const propsOfTime: readonly string[] = timeProps;
export const propsOfText: ReadonlySet<string> = new Set(fieldOfProp.keys());

/** The name of an entity at a place in the order of its names. */
export const nameAt = (kind: Kind, values: Values, place: number): string | undefined =>
  textsOf(kind, values).filter(({ field }) => field === 'name' || field === 'alias')[place]?.text;

/** A line is cut behind a whole word. */
const longestLine = 120;
function shortened(text: string): string {
  const sentence = /^.{20,}?[.;:](?=\s|$)/.exec(text)?.[0].slice(0, -1) ?? text.replace(/\.$/, '');
  return sentence.length <= longestLine ? sentence : `${sentence.slice(0, longestLine).replace(/\s+\S*$/, '')} …`;
}

/** What an entity is in one line: the beginning of what is said of it, else its kind. */
export function lineOf(kind: Kind, values: Values): Bilingual {
  const [said] = Object.keys(propsOf(kind)).flatMap((prop) => (isBilingual(values[prop]) ? [values[prop]] : []));
  return said ? { en: shortened(said.en), nl: shortened(said.nl) } : kind.term.label;
}
