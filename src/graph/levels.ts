/**
 * Lets batches leave together, when nothing is being read: level by level. Thereby the statements of an operation
 * depend on the operation alone, and not on which statement came back first.
 */
export class Levels {
  #reading = 0;
  #waiting: (() => void)[] = [];

  /** Sends the batch with the others of its level. */
  send(batch: () => void): void {
    this.#waiting.push(batch);
    if (this.#waiting.length === 1) setImmediate(() => this.#sendAll());
  }

  #sendAll(): void {
    if (this.#reading > 0) return;
    const now = this.#waiting;
    this.#waiting = [];
    for (const batch of now) batch();
  }

  /** Does a read that the next level waits for. */
  async reading<T>(read: () => Promise<T>): Promise<T> {
    this.#reading += 1;
    try {
      return await read();
    } finally {
      this.#reading -= 1;
      if (this.#reading === 0) setImmediate(() => this.#sendAll());
    }
  }
}
