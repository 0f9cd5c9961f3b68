import { dutchStem } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How near a word of the index comes to the word that was typed: 1 for the same letters. */
export const nearness = {
  same: 1,
  form: 0.95,
  joined: 0.9,
  related: 0.7,
  /** The word as the first part, with how much of the whole it is: `subsidie` in `subsidieregeling`. */
  beginning: (typed: string, whole: string) => 0.3 + (0.3 * typed.length) / whole.length,
  /** The word as the last part: `dwang` in `huwelijksdwang`. */
  ending: 0.4,
  /** One letter wrong, two letters wrong. */
  wrong: [1, 0.6, 0.45],
} as const;

/** Words of the index by number, each with its nearness. */
export type Expansion = Map<number, number>;

/** A word with more neighbours than this is found through the nearest of them. */
const mostNeighbours = 128;
/** While typing, the beginning may be short and its words many. */
const mostBeginnings = 512;
const isNumber = (word: string) => /\d/.test(word);
/** How many letters may be wrong. Short words are abbreviations, and a letter more is another one. */
const mayBeWrong = ({ length }: string) => (length < 4 ? 0 : length < 8 ? 1 : 2);

function raise(into: Expansion, words: Iterable<number>, near: number | ((word: number) => number)): void {
  for (const word of words) {
    const value = typeof near === 'number' ? near : near(word);
    if (value > (into.get(word) ?? 0)) into.set(word, value);
  }
}

const nearest = (all: Expansion, most: number): Expansion =>
  all.size <= most ? all : new Map([...all].sort(([w, a], [x, b]) => b - a || w - x).slice(0, most));

/** Words that the typed one begins: compounds, and what is still being typed. */
function addBeginnings(into: Expansion, word: string, vocabulary: Vocabulary): void {
  const near = (other: number) => nearness.beginning(word, vocabulary.words[other] ?? word);
  raise(into, vocabulary.beginningWith(word), near);
  const stem = dutchStem(word);
  if (stem !== word && stem.length >= 5) raise(into, vocabulary.beginningWith(stem), near);
}

/** Words that the typed one was meant to be, with their other forms. */
function addResembling(into: Expansion, word: string, vocabulary: Vocabulary): void {
  const found = vocabulary.resembling(word, mayBeWrong(word));
  const least = Math.min(...found.map(([, distance]) => distance));
  for (const [other, distance] of found) {
    const near = (nearness.wrong[distance] ?? 0) - (distance > least ? 0.1 : 0);
    raise(into, [other], near);
    raise(into, vocabulary.forms(vocabulary.words[other] ?? ''), near * nearness.form);
  }
}

/** All words of the index that a typed word stands for. Typing errors are looked for only where it is no word, nor part of one. */
export function expand(word: string, vocabulary: Vocabulary): Expansion {
  const all: Expansion = new Map();
  const same = vocabulary.numberOf(word);
  if (same !== undefined) raise(all, [same], nearness.same);
  if (isNumber(word)) return all;
  raise(all, vocabulary.forms(word), nearness.form);
  raise(all, vocabulary.related(word), nearness.related);
  raise(all, vocabulary.endingWith(word), nearness.ending);
  if (word.length >= 4 || all.size === 0) addBeginnings(all, word, vocabulary);
  if (all.size === 0) addResembling(all, word, vocabulary);
  return nearest(all, mostNeighbours);
}

/** The same for a word that is still being typed. */
export function expandBeginning(word: string, vocabulary: Vocabulary): Expansion {
  const all: Expansion = new Map();
  raise(all, vocabulary.beginningWith(word), (other) => nearness.beginning(word, vocabulary.words[other] ?? word));
  if (!isNumber(word)) raise(all, vocabulary.forms(word), nearness.form);
  const same = vocabulary.numberOf(word);
  if (same !== undefined) raise(all, [same], nearness.same);
  return nearest(all, mostBeginnings);
}
