import { numbers32 } from './grow.ts';

/** Lists of whole numbers by the numbers 0, 1, 2 …, in two arrays whatever their count. */
export class Groups {
  readonly #starts: Uint32Array;
  readonly #values: Uint32Array;
  constructor(starts: Uint32Array, values: Uint32Array) {
    this.#starts = starts;
    this.#values = values;
  }
  of(key: number): Uint32Array {
    return this.#values.subarray(this.#starts[key], this.#starts[key + 1]);
  }
  /** The same without a view on the list, for very many of them. */
  each(key: number, found: (value: number) => void): void {
    const end = this.#starts[key + 1] ?? 0;
    for (let i = this.#starts[key] ?? 0; i < end; i += 1) found(this.#values[i] ?? 0);
  }
  size(key: number): number {
    return (this.#starts[key + 1] ?? 0) - (this.#starts[key] ?? 0);
  }
  get length(): number {
    return this.#starts.length - 1;
  }

  /** Who has a value, by value: each list in the order of its keys. */
  inverse(count: number): Groups {
    const starts = new Uint32Array(count + 1);
    for (const value of this.#values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
    for (let i = 0; i < count; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    const next = starts.slice();
    const values = new Uint32Array(this.#values.length);
    for (let key = 0; key < this.length; key += 1)
      for (const value of this.of(key)) {
        const at = next[value] ?? 0;
        values[at] = key;
        next[value] = at + 1;
      }
    return new Groups(starts, values);
  }
}

/** Makes groups, key by key in their order. */
export class GroupsMaker {
  readonly #starts = numbers32();
  readonly #values = numbers32();
  constructor() {
    this.#starts.push(0);
  }
  /** The list of the next key. */
  add(values: Iterable<number>): void {
    for (const value of values) this.#values.push(value);
    this.#starts.push(this.#values.length);
  }
  done(): Groups {
    return new Groups(this.#starts.done(), this.#values.done());
  }
}
