import { distance } from 'fastest-levenshtein';
import { fold } from '../../lib/fold.ts';
import type { Values } from '../../model/columns.ts';
import type { Kind } from '../../model/kind.ts';
import { isBilingual } from '../../model/values/bilingual.ts';
import { textsOf } from '../../search/texts.ts';
import { words } from '../../search/tokens.ts';
import type { Given } from './question.ts';

/** Names longer than this are compared by their beginning: the work grows with the square. */
const longest = 300;
/** What the closest name that is not the same gets at most. */
const nearly = 95;

/** All that an entity is called: name, other names, abbreviation, numbers of registers. */
export const namesOf = (kind: Kind, values: Values): readonly string[] => [
  String(values.name),
  ...textsOf(kind, values).flatMap(({ field, text }) => (field === 'name' || field === 'alias' ? [text] : [])),
];

/** Whether one of the names is the text, but for case, accents and white space. */
export const isCalled = (text: string, names: readonly string[]): boolean =>
  names.some((name) => fold(name) === fold(text));

/** The words that two texts share: 0 to 1. */
function shared(a: string, b: string): number {
  const [left, right] = [new Set(words(a)), new Set(words(b))];
  const both = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * both) / (left.size + right.size);
}

function likeness(text: string, name: string): number {
  const [a, b] = [fold(text).slice(0, longest), fold(name).slice(0, longest)];
  return Math.max(shared(text, name), 1 - distance(a, b) / Math.max(a.length, b.length, 1));
}

/** How much a name looks like the text: 100 where one is the same, else up to 95 by shared words or letters. */
export function nameScore(text: string, names: readonly string[]): number {
  if (isCalled(text, names)) return 100;
  return Math.round(nearly * Math.max(0, ...names.map((name) => likeness(text, name))));
}

const textsIn = (value: unknown): readonly string[] =>
  [value].flat().flatMap((each) => (isBilingual(each) ? [each.nl, each.en] : each === null ? [] : [String(each)]));

/** Of the given props, the share that the entity has with one of the given values; 1 where none is given. */
export function agreement(given: readonly Given[], values: Values): number {
  const agreed = given.filter(({ prop, values: wanted }) => {
    const own = textsIn(values[prop]).map(fold);
    return wanted.some((value) => own.includes(fold(value)));
  });
  return given.length === 0 ? 1 : agreed.length / given.length;
}
