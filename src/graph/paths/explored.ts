import { readFactId } from '../../model/ids.ts';

const none: ReadonlyMap<string, readonly string[]> = new Map();

/** The part of the graph that a search has seen: which facts join which entities, whichever way they point. */
export class Explored {
  readonly #steps = new Map<string, Map<string, string[]>>();
  readonly #read = new Set<string>();
  readonly #without: ReadonlySet<string>;

  /** @param without entities that are not there for this search */
  constructor(without: ReadonlySet<string>) {
    this.#without = without;
  }

  /** How many entities have been seen. */
  get size(): number {
    return this.#steps.size;
  }

  /** Whether all facts of an entity are in here. */
  hasRead(id: string): boolean {
    return this.#read.has(id);
  }

  /** Adds all facts of an entity; those that came with the entity at their other end are there already. */
  add(id: string, facts: readonly string[]): void {
    if (!this.#steps.has(id)) this.#steps.set(id, new Map());
    for (const fact of facts) {
      const ends = readFactId(fact);
      const other = ends?.subject === id ? ends.object : ends?.subject;
      if (other === undefined || other === id || this.#without.has(other) || this.#read.has(other)) continue;
      this.#join(id, other, fact);
      this.#join(other, id, fact);
    }
    this.#read.add(id);
  }

  #join(id: string, other: string, fact: string): void {
    const steps = this.#steps.get(id) ?? new Map<string, string[]>();
    this.#steps.set(id, steps);
    const facts = steps.get(other);
    if (facts) facts.push(fact);
    else steps.set(other, [fact]);
  }

  /** The entities that an entity is joined to, each with the facts that do so. */
  steps(id: string): ReadonlyMap<string, readonly string[]> {
    return this.#steps.get(id) ?? none;
  }

  /** The facts that join two entities, by id. */
  facts(id: string, other: string): readonly string[] {
    return [...(this.steps(id).get(other) ?? [])].sort();
  }
}
