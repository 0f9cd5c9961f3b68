/** A list of whole numbers in as little memory as they need, made longer as it fills. */
export class Numbers<A extends Uint32Array | Uint16Array> {
  #array: A;
  #length = 0;
  readonly #make: (length: number) => A;
  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#array = make(1024);
  }
  get length(): number {
    return this.#length;
  }
  push(value: number): void {
    if (this.#length === this.#array.length) {
      const longer = this.#make(this.#length * 2);
      longer.set(this.#array);
      this.#array = longer;
    }
    this.#array[this.#length] = value;
    this.#length += 1;
  }
  /** What was pushed, in a view that later pushes do not change in length. */
  done(): A {
    return this.#array.subarray(0, this.#length) as A;
  }
}
export const numbers32 = () => new Numbers((length) => new Uint32Array(length));
export const numbers16 = () => new Numbers((length) => new Uint16Array(length));
