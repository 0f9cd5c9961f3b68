import type { Query } from './query.ts';
import type { Scan } from './scan.ts';

/** The entities and passages that say some of a query. */
export interface Gathered {
  readonly docs: Uint32Array;
  /** How well each says it, from 0 to 1, in the order of `docs`. */
  readonly said: Float64Array;
  /** How much of the query each says at all, from 0 to 1; 0 where a phrase is missing. */
  readonly coverage: Float64Array;
  /** The weight of each term: how rare it is. */
  readonly weights: readonly number[];
}

/** Adds up, term by term, what every entity says of a query. Its arrays are used again for the next query. */
export class Gathering {
  readonly #scan: Scan;
  readonly #entities: number;
  readonly #docs: Uint32Array;
  readonly #said: Float64Array;
  readonly #matched: Float64Array;
  readonly #phrases: Uint8Array;
  #count = 0;

  constructor(scan: Scan, docs: number, entities: number) {
    this.#scan = scan;
    this.#entities = entities;
    this.#docs = new Uint32Array(docs);
    this.#said = new Float64Array(docs);
    this.#matched = new Float64Array(docs);
    this.#phrases = new Uint8Array(docs);
  }

  of({ terms }: Query): Gathered {
    this.#count = 0;
    const weights = terms.map((term) => {
      this.#scan.run(term);
      const weight = this.#rarity();
      this.#add(weight, term.phrase !== undefined);
      return weight;
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    return { ...this.#taken(total, terms.filter(({ phrase }) => phrase).length), weights };
  }

  #rarity(): number {
    const { touched, count } = this.#scan;
    let entities = 0;
    for (let i = 0; i < count; i += 1) if ((touched[i] ?? 0) < this.#entities) entities += 1;
    return Math.log(1 + this.#entities / Math.max(1, entities));
  }

  #add(weight: number, isPhrase: boolean): void {
    const { touched, best, count } = this.#scan;
    for (let i = 0; i < count; i += 1) {
      const doc = touched[i] ?? 0;
      if (this.#matched[doc] === 0) {
        this.#docs[this.#count] = doc;
        this.#count += 1;
      }
      this.#said[doc] = (this.#said[doc] ?? 0) + weight * (best[doc] ?? 0);
      this.#matched[doc] = (this.#matched[doc] ?? 0) + weight;
      if (isPhrase) this.#phrases[doc] = (this.#phrases[doc] ?? 0) + 1;
    }
  }

  /** What was added up, as shares of all weights; the arrays are empty then. */
  #taken(total: number, phrases: number): Omit<Gathered, 'weights'> {
    const docs = this.#docs.slice(0, this.#count);
    const said = new Float64Array(docs.length);
    const coverage = new Float64Array(docs.length);
    for (let i = 0; i < docs.length; i += 1) {
      const doc = docs[i] ?? 0;
      said[i] = (this.#said[doc] ?? 0) / total;
      coverage[i] = this.#phrases[doc] === phrases ? (this.#matched[doc] ?? 0) / total : 0;
      this.#said[doc] = 0;
      this.#matched[doc] = 0;
      this.#phrases[doc] = 0;
    }
    return { docs, said, coverage };
  }
}
