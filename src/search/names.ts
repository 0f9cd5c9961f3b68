import { numbers32 } from './grow.ts';

const endOfName = 0xffffffff;

/** The names of every entity as words by number: the first, then the others. */
export class Names {
  readonly #starts: Uint32Array;
  readonly #words: Uint32Array;
  constructor(starts: Uint32Array, words: Uint32Array) {
    this.#starts = starts;
    this.#words = words;
  }
  /** Calls back for each name of an entity, in the order in which they were added. */
  each(doc: number, found: (words: Uint32Array, name: number) => void): void {
    const end = this.#starts[doc + 1] ?? 0;
    let begin = this.#starts[doc] ?? 0;
    let name = 0;
    for (let i = begin; i < end; i += 1) {
      if (this.#words[i] !== endOfName) continue;
      found(this.#words.subarray(begin, i), name);
      name += 1;
      begin = i + 1;
    }
  }
}

export class NamesMaker {
  readonly #starts = numbers32();
  readonly #words = numbers32();
  constructor() {
    this.#starts.push(0);
  }
  /** One name of the entity that is being added. */
  add(words: readonly number[]): void {
    for (const word of words) this.#words.push(word);
    this.#words.push(endOfName);
  }
  /** The next entity begins. */
  next(): void {
    this.#starts.push(this.#words.length);
  }
  done(): Names {
    return new Names(this.#starts.done(), this.#words.done());
  }
}
