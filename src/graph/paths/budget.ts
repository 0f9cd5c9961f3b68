/** What a search may cost. Beyond it the search ends: the question of one person must not keep the others waiting. */
export interface Limits {
  readonly entities: number;
  readonly facts: number;
  readonly milliseconds: number;
}
export const searchLimits: Limits = { entities: 20_000, facts: 60_000, milliseconds: 2_000 };

/** Thrown when a search would cost more than it may. The message tells what it may cost and which limit it passed. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/** What the searches of one operation cost together: many questions in one request are one big question. */
export class Budget {
  readonly #limits: Limits;
  readonly #start = performance.now();
  #entities = 0;
  #facts = 0;

  constructor(limits: Limits = searchLimits) {
    this.#limits = limits;
  }

  /** Nothing needs to be read beyond this: so many facts are more than may be looked at. */
  get tooManyFacts(): number {
    return this.#limits.facts + 1;
  }

  /** @throws BudgetSpent when that is more than may be read, or the time is up */
  spend({ entities = 0, facts = 0 }: { readonly entities?: number; readonly facts?: number }): void {
    this.#entities += entities;
    this.#facts += facts;
    if (this.#entities > this.#limits.entities) this.#end('more entities');
    if (this.#facts > this.#limits.facts) this.#end('more facts');
    if (performance.now() - this.#start > this.#limits.milliseconds) this.#end('more time');
  }

  #end(found: string): never {
    const { entities, facts, milliseconds } = this.#limits;
    throw new BudgetSpent(
      `The searches of an operation may look at ${entities} entities and ${facts} facts in ${milliseconds} ms, found ${found}.`,
    );
  }
}
