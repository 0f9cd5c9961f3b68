import { type Expansion, expand, expandBeginning, nearness } from './expand.ts';
import { stopWords } from './stop-words.ts';
import { words } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One thing that an entity should say: a word with its neighbours, or the words of a phrase in their order. */
export interface Term {
  readonly near: Expansion;
  /** The words of a phrase; undefined within it where the index does not know one, so that nothing has it. */
  readonly phrase?: readonly (number | undefined)[];
  /** A compound may be told by both of its parts: `recht op zelfbeschikking` for `zelfbeschikkingsrecht`. */
  readonly parts?: readonly [Expansion, Expansion];
}
/** What was typed, against one index. */
export interface Query {
  readonly terms: readonly Term[];
  /** Every word in its order, for whom a name is nothing but that; undefined where the index does not know one. */
  readonly whole: readonly (number | undefined)[];
  /** The words outside quotes as a phrase that may be there and need not; empty where it cannot be, or is one word. */
  readonly sequence: readonly number[];
}

/** More terms than this narrow nothing any more. */
const mostTerms = 12;

/** The phrases between quotes, and the words outside them. A quote that is never closed counts for nothing. */
export function parse(text: string): { readonly phrases: readonly string[][]; readonly words: readonly string[] } {
  const phrases: string[][] = [];
  const rest = text.replace(/["“”„]([^"“”„]+)["“”„]/g, (_, phrase: string) => {
    const found = words(phrase);
    if (found.length > 0) phrases.push(found);
    return ' ';
  });
  return { phrases, words: words(rest) };
}

/** Words that narrow: those that say something, or all where none of them does. */
function telling(all: readonly string[], hasPhrase: boolean): readonly string[] {
  const once = [...new Set(all)];
  const said = once.filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word)));
  return said.length > 0 || hasPhrase ? said : once;
}

/** `meer jaren plan`: neighbours that are one word in the index, with each of the words that they are made of. */
function joined(all: readonly string[], vocabulary: Vocabulary): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [i] of all.entries())
    for (const length of [2, 3]) {
      const some = all.slice(i, i + length);
      const word = some.length === length ? vocabulary.numberOf(some.join('')) : undefined;
      if (word !== undefined) for (const each of some) found.set(each, [...(found.get(each) ?? []), word]);
    }
  return found;
}

function termOf(word: string, joins: readonly number[], vocabulary: Vocabulary): Term {
  const near = expand(word, vocabulary);
  for (const join of joins) if ((near.get(join) ?? 0) < nearness.joined) near.set(join, nearness.joined);
  const parts = /\d/.test(word) ? undefined : vocabulary.parts(word);
  return parts ? { near, parts: [expand(parts[0], vocabulary), expand(parts[1], vocabulary)] } : { near };
}

/** What a text asks of an index; no terms where it holds no word. */
export function query(text: string, vocabulary: Vocabulary): Query {
  const { phrases, words: loose } = parse(text);
  const joins = joined(loose, vocabulary);
  const numbers = (some: readonly string[]) => some.map((word) => vocabulary.numberOf(word));
  const terms: Term[] = [
    ...phrases.map((phrase) => ({ near: new Map(), phrase: numbers(phrase) })),
    ...telling(loose, phrases.length > 0).map((word) => termOf(word, joins.get(word) ?? [], vocabulary)),
  ];
  const known = numbers(loose).filter((word) => word !== undefined);
  const sequence = known.length === loose.length && loose.length > 1 ? known : [];
  return { terms: terms.slice(0, mostTerms), whole: numbers(words(text)), sequence };
}

/** The same while the last word is being typed; every word counts, for names are short. */
export function beginning(text: string, vocabulary: Vocabulary): Query {
  const all = words(text).slice(0, mostTerms);
  const terms = all.map((word, i) => ({
    near: i === all.length - 1 ? expandBeginning(word, vocabulary) : expand(word, vocabulary),
  }));
  return { terms, whole: all.map((word) => vocabulary.numberOf(word)), sequence: [] };
}
