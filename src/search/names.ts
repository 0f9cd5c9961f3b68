import { numbers32 } from './grow.ts';

const endOfName = 0xffffffff;

/** The names of every entity as words by number: the first, then the others. All of them stand in one list, one after another. */
export class Names {
  readonly #starts: Uint32Array;
  readonly words: Uint32Array;
  /** How rare each of these words is. They stand beside it because a search of a common word goes through most of the list. */
  readonly weights: Float32Array;
  constructor(starts: Uint32Array, words: Uint32Array, weights: Float32Array) {
    this.#starts = starts;
    this.words = words;
    this.weights = weights;
  }
  /** Calls back for each name of an entity, in the order in which they were added, with its place in the list. */
  each(doc: number, found: (begin: number, end: number, name: number) => void): void {
    const end = this.#starts[doc + 1] ?? 0;
    let begin = this.#starts[doc] ?? 0;
    let name = 0;
    for (let i = begin; i < end; i += 1) {
      if (this.words[i] !== endOfName) continue;
      found(begin, i, name);
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
  /** @param wordWeights how rare each word is */
  done(wordWeights: Float32Array): Names {
    const words = this.#words.done();
    const weights = Float32Array.from(words, (word) => wordWeights[word] ?? 0);
    return new Names(this.#starts.done(), words, weights);
  }
}
