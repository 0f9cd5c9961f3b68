import type { Numbers } from './grow.ts';
import { numbers16, numbers32 } from './grow.ts';

/** A place in an entity: its field in three bits, the number of the word in it in thirteen. */
export const placeOf = (field: number, at: number): number => (field << 13) | Math.min(at, lastPlace);
export const fieldOfPlace = (place: number): number => place >> 13;
const lastPlace = 0x1fff;

/** Where every word occurs: six bytes for each occurrence, in the order of entities and of places in them. */
export class Postings {
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly places: Uint16Array;
  constructor(starts: Uint32Array, docs: Uint32Array, places: Uint16Array) {
    this.starts = starts;
    this.docs = docs;
    this.places = places;
  }

  /** How often a word occurs. */
  count(word: number): number {
    return (this.starts[word + 1] ?? 0) - (this.starts[word] ?? 0);
  }

  /** Whether a word stands there. */
  has(word: number, doc: number, place: number): boolean {
    let low = this.starts[word] ?? 0;
    let high = this.starts[word + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.docs[middle] ?? 0;
      if (other < doc || (other === doc && (this.places[middle] ?? 0) < place)) low = middle + 1;
      else high = middle;
    }
    return low < (this.starts[word + 1] ?? 0) && this.docs[low] === doc && this.places[low] === place;
  }

  /** Calls back for each place where these words stand one after the other; the rarest of them leads. */
  sequences(words: readonly number[], found: (doc: number, place: number) => void): void {
    const rarest = words.reduce((best, word, i) => (this.count(word) < this.count(words[best] ?? 0) ? i : best), 0);
    const lead = words[rarest] ?? 0;
    for (let i = this.starts[lead] ?? 0; i < (this.starts[lead + 1] ?? 0); i += 1) {
      const doc = this.docs[i] ?? 0;
      const first = (this.places[i] ?? 0) - rarest;
      if (words.every((word, at) => at === rarest || this.has(word, doc, first + at))) found(doc, first);
    }
  }
}

/** Takes occurrences in the order of entities and hands them out by word. */
export class PostingsMaker {
  readonly #words: Numbers<Uint32Array> = numbers32();
  readonly #places: Numbers<Uint16Array> = numbers16();
  readonly #ends: Numbers<Uint32Array> = numbers32();

  /** An occurrence in the entity that is being added. */
  add(word: number, place: number): void {
    this.#words.push(word);
    this.#places.push(place);
  }
  /** The next entity begins. */
  next(): void {
    this.#ends.push(this.#words.length);
  }

  /** Sorts by counting, which keeps the order of entities; `pause` is called often enough to let others work. */
  async done(vocabulary: number, pause: () => Promise<void> | undefined): Promise<Postings> {
    const words = this.#words.done();
    const places = this.#places.done();
    const starts = new Uint32Array(vocabulary + 1);
    for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    for (let i = 0; i < vocabulary; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    const next = starts.slice();
    const docsByWord = new Uint32Array(words.length);
    const placesByWord = new Uint16Array(words.length);
    let i = 0;
    for (const [doc, end] of this.#ends.done().entries()) {
      for (; i < end; i += 1) {
        const word = words[i] ?? 0;
        const at = next[word] ?? 0;
        docsByWord[at] = doc;
        placesByWord[at] = places[i] ?? 0;
        next[word] = at + 1;
      }
      if (doc % 1024 === 0) await pause();
    }
    return new Postings(starts, docsByWord, placesByWord);
  }
}
