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
const none: Fit = { value: 0, exact: 0, whole: false, all: false, begins: false, name: 0 };
const worth = ({ exact, value, begins }: Fit) => exact + value + (begins ? 1 : 0);

/** Compares names with one query. */
export class Fitting {
  readonly #names: Names;
  readonly #query: Query;
  readonly #weights: readonly number[];
  readonly #wordWeights: Float32Array;
  readonly #total: number;
  /** For each word of the query's neighbourhood, by the row in `#near` that `#rows` names: how near it is to each term, then to each term's two parts. */
  readonly #rows: Uint16Array;
  readonly #near: Float32Array[] = [];
  /** How near the words of one name come; used again for the next. */
  readonly #asked: Float32Array;

  /**
   * @param weights how rare each term is
   * @param wordWeights how rare each word is
   */
  constructor(names: Names, query: Query, weights: readonly number[], wordWeights: Float32Array) {
    this.#names = names;
    this.#query = query;
    this.#weights = weights;
    this.#wordWeights = wordWeights;
    this.#total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.#rows = new Uint16Array(wordWeights.length);
    this.#asked = new Float32Array(3 * weights.length);
    for (const [i, { near, parts = [] }] of query.terms.entries())
      for (const [part, expansion] of [near, ...parts].entries())
        for (const [word, value] of expansion) this.#row(word)[part * weights.length + i] = value;
  }

  #row(word: number): Float32Array {
    const known = this.#near[(this.#rows[word] ?? 0) - 1];
    if (known) return known;
    const made = new Float32Array(3 * this.#weights.length);
    this.#rows[word] = this.#near.push(made);
    return made;
  }

  of(doc: number): Fit {
    let best = none;
    let main = none;
    this.#names.each(doc, (words, name) => {
      const fit = this.#fit(words, name);
      if (fit && name === 0) main = fit;
      if (fit && worth(fit) > worth(best)) best = fit;
    });
    // Another name is told only where the name itself does not say the same.
    return main.all && main.begins === best.begins && best.exact === 0 ? { ...best, name: 0 } : best;
  }

  /** Nothing where the name says no word of the query. */
  #fit(words: Uint32Array, name: number): Fit | undefined {
    this.#asked.fill(0);
    let said = 0;
    let length = 0;
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? 0;
      const weight = this.#wordWeights[word] ?? 0;
      length += weight;
      const row = this.#near[(this.#rows[word] ?? 0) - 1];
      if (row) said += weight * this.#mark(row);
    }
    if (said === 0) return undefined;
    const { value, all } = this.#shares(words);
    return {
      value: value * (0.5 + (0.5 * said) / length) * (name === 0 ? 1 : otherName),
      exact: this.#exact(words, name),
      whole: said >= wholeName * length,
      all,
      begins: this.#begins(words),
      name,
    };
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

  #shares(words: Uint32Array): { readonly value: number; readonly all: boolean } {
    let sum = 0;
    let all = true;
    for (let i = 0; i < this.#weights.length; i += 1) {
      const share = this.#share(i, words);
      sum += share * (this.#weights[i] ?? 0);
      all &&= share > 0;
    }
    return { value: sum / this.#total, all };
  }

  /** How well a name says one term. */
  #share(term: number, words: Uint32Array): number {
    const phrase = this.#query.terms[term]?.phrase;
    if (phrase) return Number(holds(words, phrase));
    const count = this.#weights.length;
    const parts = Math.min(this.#asked[count + term] ?? 0, this.#asked[2 * count + term] ?? 0);
    return Math.max(this.#asked[term] ?? 0, partsWeight * parts);
  }

  #begins(words: Uint32Array): boolean {
    return this.#weights.every((_, i) => (this.#near[(this.#rows[words[i] ?? -1] ?? 0) - 1]?.[i] ?? 0) > 0);
  }

  #exact(words: Uint32Array, name: number): number {
    const { whole } = this.#query;
    if (whole.length !== words.length || whole.some((word, i) => word !== words[i])) return 0;
    return name === 0 ? exactness.name : exactness.alias;
  }
}

/** Whether the phrase stands in these words. */
const holds = (words: Uint32Array, phrase: readonly (number | undefined)[]): boolean =>
  words.some((_, at) => phrase.every((word, i) => word === words[at + i]));
