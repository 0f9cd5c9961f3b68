import type { Expansion } from './expand.ts';
import type { Names } from './names.ts';
import type { Query } from './query.ts';
import { exactness, otherName, partsWeight, wholeName } from './weights.ts';

/** How the best name of an entity meets a query. */
export interface Fit {
  /** From 0 to 1: how much of the query the name says, less where it says much else. */
  value: number;
  /** What an exact name adds. */
  exact: number;
  /** Whether the query says the whole name. */
  whole: boolean;
  /** Whether the name says every word of the query, and begins with them. */
  all: boolean;
  begins: boolean;
  /** Which of the names it is. */
  name: number;
}
const fresh = (): Fit => ({ value: 0, exact: 0, whole: false, all: false, begins: false, name: 0 });
const none = fresh();
const worth = ({ exact, value, begins }: Fit) => exact + value + (begins ? 1 : 0);

/** Compares names with one query. */
export class Fitting {
  readonly #names: Names;
  readonly #query: Query;
  readonly #weights: readonly number[];
  readonly #total: number;
  /**
   * For each word of the query's neighbourhood, by the row in `#near` that `#rows` names: how near it is to each term, then to
   * each term's two parts. The words of a phrase have the place of a first part: they tell how much of a name is said.
   */
  readonly #rows: Uint16Array;
  readonly #near: Float32Array[] = [];
  /** How near the words of one name come; used again for the next. */
  readonly #asked: Float32Array;
  readonly #one = fresh();
  readonly #other = fresh();

  /**
   * @param weights how rare each term is
   * @param known how many words there are
   */
  constructor(names: Names, query: Query, weights: readonly number[], known: number) {
    this.#names = names;
    this.#query = query;
    this.#weights = weights;
    this.#total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.#rows = new Uint16Array(known);
    this.#asked = new Float32Array(3 * weights.length);
    for (const [i, { near, phrase, parts = [] }] of query.terms.entries())
      for (const [part, expansion] of [near, ...(phrase ? [inFull(phrase)] : parts)].entries())
        for (const [word, value] of expansion) this.#row(word)[part * weights.length + i] = value;
  }

  #row(word: number): Float32Array {
    const known = this.#near[(this.#rows[word] ?? 0) - 1];
    if (known) return known;
    const made = new Float32Array(3 * this.#weights.length);
    this.#rows[word] = this.#near.push(made);
    return made;
  }

  /** @returns how the best name of the entity fits; the same object tells it of the next one */
  of(doc: number): Readonly<Fit> {
    let best = none;
    let isNamed = false;
    let mainBegins = false;
    this.#names.each(doc, (begin, end, name) => {
      const spare = best === this.#one ? this.#other : this.#one;
      if (!this.#fits(begin, end, name, spare)) return;
      if (name === 0) {
        isNamed = spare.all;
        mainBegins = spare.begins;
      }
      if (worth(spare) > worth(best)) best = spare;
    });
    // Another name is told only where the name itself does not say the same.
    if (isNamed && mainBegins === best.begins && best.exact === 0) best.name = 0;
    return best;
  }

  /** @returns whether the name says any word of the query; only then `into` holds how well */
  #fits(begin: number, end: number, name: number, into: Fit): boolean {
    const { words, weights } = this.#names;
    let said = 0;
    let length = 0;
    for (let i = begin; i < end; i += 1) {
      const weight = weights[i] ?? 0;
      length += weight;
      const near = this.#rows[words[i] ?? 0] ?? 0;
      if (near === 0) continue;
      if (said === 0) this.#asked.fill(0);
      said += weight * this.#mark(this.#near[near - 1] ?? nothing);
    }
    if (said === 0) return false;
    this.#share(begin, end, into);
    into.value *= (0.5 + (0.5 * said) / length) * (name === 0 ? 1 : otherName);
    into.exact = this.#exact(begin, end, name);
    into.whole = said >= wholeName * length;
    into.begins = this.#begins(begin, end);
    into.name = name;
    return true;
  }

  /** Notes what a word is near to. @returns how near it comes to any term */
  #mark(row: Float32Array): number {
    let nearest = 0;
    for (let i = 0; i < row.length; i += 1) {
      const value = row[i] ?? 0;
      if (value > (this.#asked[i] ?? 0)) this.#asked[i] = value;
      if (value > nearest) nearest = value;
    }
    return nearest;
  }

  #share(begin: number, end: number, into: Fit): void {
    let sum = 0;
    into.all = true;
    for (let i = 0; i < this.#weights.length; i += 1) {
      const share = this.#shareOf(i, begin, end);
      sum += share * (this.#weights[i] ?? 0);
      into.all &&= share > 0;
    }
    into.value = sum / this.#total;
  }

  /** How well a name says one term. */
  #shareOf(term: number, begin: number, end: number): number {
    const phrase = this.#query.terms[term]?.phrase;
    if (phrase) return Number(holds(this.#names.words.subarray(begin, end), phrase));
    const count = this.#weights.length;
    const parts = Math.min(this.#asked[count + term] ?? 0, this.#asked[2 * count + term] ?? 0);
    return Math.max(this.#asked[term] ?? 0, partsWeight * parts);
  }

  #begins(begin: number, end: number): boolean {
    const { words } = this.#names;
    for (let i = 0; i < this.#weights.length; i += 1) {
      const word = begin + i < end ? (words[begin + i] ?? 0) : undefined;
      const row = word === undefined ? undefined : this.#near[(this.#rows[word] ?? 0) - 1];
      if (!row?.[i]) return false;
    }
    return true;
  }

  #exact(begin: number, end: number, name: number): number {
    const { whole } = this.#query;
    if (whole.length !== end - begin) return 0;
    for (let i = 0; i < whole.length; i += 1) if (whole[i] !== this.#names.words[begin + i]) return 0;
    return name === 0 ? exactness.name : exactness.alias;
  }
}

const nothing = new Float32Array(0);
const inFull = (phrase: readonly (number | undefined)[]): Expansion =>
  new Map(phrase.flatMap((word) => (word === undefined ? [] : [[word, 1]])));

/** Whether the phrase stands in these words. */
const holds = (words: Uint32Array, phrase: readonly (number | undefined)[]): boolean =>
  words.some((_, at) => phrase.every((word, i) => word === words[at + i]));
