import type { Counted, MoneyFact, Out, Reason } from './fact.ts';

/** A fact that has an amount and is left out because it would count euros twice. */
export interface Dropped extends Out {
  readonly fact: Counted;
}

/** Nobody reads more of them; a total may be made of ten thousands. */
const mostStandIns = 10_000;

/** Which facts are counted and which are left out, while that is being decided. */
export class Ledger {
  readonly #counted = new Map<string, Counted>();
  readonly #at = new Map<string, Set<Counted>>();
  readonly #leftAt = new Map<string, Dropped[]>();
  readonly outs = new Map<string, Dropped>();

  constructor(facts: readonly Counted[]) {
    for (const fact of facts) this.#enter(fact);
  }

  #enter(fact: Counted): void {
    this.#counted.set(fact.id, fact);
    const here = this.#at.get(fact.object);
    if (here) here.add(fact);
    else this.#at.set(fact.object, new Set([fact]));
  }

  get counted(): readonly Counted[] {
    return [...this.#counted.values()];
  }
  isCounted({ id }: MoneyFact): boolean {
    return this.#counted.has(id);
  }
  /** Counted facts whose money goes to that entity. */
  at(id: string): readonly Counted[] {
    return [...(this.#at.get(id) ?? [])];
  }
  /** What was left out of what goes to that entity. */
  leftOutAt(id: string): readonly Dropped[] {
    return this.#leftAt.get(id) ?? [];
  }
  /** The entities that counted money goes to. */
  get recipients(): readonly string[] {
    return [...this.#at].filter(([, facts]) => facts.size > 0).map(([id]) => id);
  }

  leaveOut(facts: readonly Counted[], reason: Reason, instead: readonly Counted[]): void {
    for (const fact of facts) {
      if (!this.#counted.delete(fact.id)) continue;
      this.#at.get(fact.object)?.delete(fact);
      const out: Dropped = { fact, reason, instead };
      this.outs.set(fact.id, out);
      const here = this.#leftAt.get(fact.object);
      if (here) here.push(out);
      else this.#leftAt.set(fact.object, [out]);
    }
  }

  /** The counted facts that stand for the euros of these, by id: themselves or others; enough of them, not always all. */
  standIns(facts: readonly Counted[]): readonly Counted[] {
    const found = new Set<Counted>();
    const seen = new Set<string>();
    const waiting = [...facts];
    for (let each = waiting.pop(); each && found.size < mostStandIns; each = waiting.pop()) {
      if (seen.has(each.id)) continue;
      seen.add(each.id);
      if (this.isCounted(each)) found.add(each);
      else waiting.push(...(this.outs.get(each.id)?.instead ?? []));
    }
    return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
