/** One thing that was found. */
export interface Hit {
  readonly id: string;
  /** Only for the order within one answer. */
  readonly score: number;
}

/** Whether a hit comes before another one: by score, and at equal score by id. */
export const isBefore = (a: Hit, b: Hit): boolean => a.score > b.score || (a.score === b.score && a.id < b.id);

/** The first hits in their order that come after the cursor, without sorting all of them. */
export class Best<T extends Hit> {
  readonly #after: Hit | null;
  readonly #most: number;
  readonly #hits: T[] = [];
  constructor(after: Hit | null, most: number) {
    this.#after = after;
    this.#most = most;
  }
  /** Whether a hit of that score may be among them: most of very many need not be made. */
  wants(score: number): boolean {
    const last = this.#hits[this.#most - 1];
    return this.#most > 0 && (!last || score >= last.score) && (!this.#after || score <= this.#after.score);
  }
  add(hit: T): void {
    const hits = this.#hits;
    if (!this.wants(hit.score) || (this.#after && !isBefore(this.#after, hit))) return;
    const at = hits.findIndex((other) => isBefore(hit, other));
    if (at === -1 && hits.length === this.#most) return;
    hits.splice(at === -1 ? hits.length : at, 0, hit);
    if (hits.length > this.#most) hits.pop();
  }
  done(): readonly T[] {
    return this.#hits;
  }
}

/** A score as it is shown and compared, so that no last bit decides an order. */
export const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;
