import SearchableMap from 'minisearch/SearchableMap';
import { dutchStem, relations, stems } from './stems.ts';
import { stopWords } from './stop-words.ts';

const reversed = (text: string) => [...text].reverse().join('');
const longEnough = 4;
const shortestPart = 3;

/** Numbers of words under a key; most keys have one word, so that no list is made for those. */
class WordLists {
  readonly #lists = new Map<string, number | number[]>();
  add(key: string, word: number): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, word);
    else if (typeof list === 'number') this.#lists.set(key, [list, word]);
    else list.push(word);
  }
  of(key: string): readonly number[] {
    const list = this.#lists.get(key);
    return list === undefined ? [] : typeof list === 'number' ? [list] : list;
  }
}

/** The distinct words of an index, and the ways that lead to one: its forms, what begins or ends with it, what resembles it. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #forms = new WordLists();
  readonly #related = new WordLists();
  /** Words by their letters, and the ends of stems by their letters backwards. */
  readonly #letters = new SearchableMap<number>();
  readonly #ends = new SearchableMap<number[]>();

  /** The number of a word, a new one where it is not known; `learn` must follow before it is found by another way. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.#numbers.set(word, number);
    this.words.push(word);
    return number;
  }

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Files a word under its stems. Done once for a word, however often it occurs. */
  learn(number: number): void {
    const word = this.words[number] ?? '';
    this.#letters.set(word, number);
    for (const key of stems(word)) this.#forms.add(key, number);
    for (const key of relations(word)) this.#related.add(key, number);
    const stem = reversed(dutchStem(word));
    if (stem.length <= longEnough) return;
    const sharing = this.#ends.get(stem);
    if (sharing) sharing.push(number);
    else this.#ends.set(stem, [number]);
  }

  /** Words that are a form of this one, whether it is known itself or not. */
  forms(word: string): readonly number[] {
    return stems(word).flatMap((key) => this.#forms.of(key));
  }

  /** Words of a near meaning. */
  related(word: string): readonly number[] {
    return relations(word).flatMap((key) => this.#related.of(key));
  }

  /** Words that begin so. */
  beginningWith(start: string): readonly number[] {
    return [...this.#letters.atPrefix(start).values()];
  }

  /** Compounds whose last part this word is; `thuis` is none of `huis`, for there is no t. */
  endingWith(word: string): readonly number[] {
    const stem = dutchStem(word);
    if (stem.length < longEnough) return [];
    return [...this.#ends.atPrefix(reversed(stem)).entries()]
      .filter(([whole]) => whole.length >= stem.length + shortestPart)
      .flatMap(([, words]) => words);
  }

  /** Words within so many letters, with their distance. */
  resembling(word: string, most: number): readonly (readonly [word: number, distance: number])[] {
    // Two letters that changed places count as two for the map, as one for us: it looks one further.
    return [...this.#letters.fuzzyGet(word, most + 1).entries()]
      .map(([other, [number]]) => [number, editDistance(word, other)] as const)
      .filter(([, distance]) => distance <= most);
  }

  /** The two known words that a compound is made of, with or without a linking s, e or en; the most even split first. */
  parts(word: string): readonly [string, string] | undefined {
    const cuts = Array.from({ length: Math.max(0, word.length - 2 * longEnough + 1) }, (_, i) => i + longEnough);
    const middle = word.length / 2;
    for (const cut of cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
      const right = word.slice(cut);
      const left = ['s', 'en', 'e', '']
        .map((link) => withoutEnd(word.slice(0, cut), link))
        .find((each) => this.#knows(each));
      if (left !== undefined && this.#knows(right)) return [left, right];
    }
    return undefined;
  }

  #knows(word: string): boolean {
    return word.length >= longEnough && !stopWords.has(word) && this.forms(word).length > 0;
  }
}

const withoutEnd = (word: string, end: string) => (word.endsWith(end) ? word.slice(0, word.length - end.length) : '');

/** Letters to add, drop, change or swap with their neighbour to come from one word to the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
