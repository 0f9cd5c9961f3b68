import { kindOf } from '../../model/ids.ts';
import { type Counted, clusters, grouped, sumOf } from './fact.ts';
import type { Ledger } from './ledger.ts';
import type { Wholes } from './wholes.ts';

// What amendments add comes out of a budget article again as money that is spent: the same euros, told twice.

const isAdded = ({ type }: Counted) => type === 'ADDS_MONEY_TO';
const isSpent = (fact: Counted) => !isAdded(fact);

/** What is spent out of what an amendment raises: by an article, or on the same policy, its parts and its wholes. */
function spentOf(raised: string, ledger: Ledger, wholes: Wholes, bySubject: () => ReadonlyMap<string, Counted[]>) {
  if (kindOf(raised)?.name === 'BudgetArticle') return bySubject().get(raised) ?? [];
  return [raised, ...wholes.below(raised), ...wholes.above(raised)].flatMap((id) => ledger.at(id)).filter(isSpent);
}

/** Facts that hang together, directly or through others. */
class Bundles {
  readonly #parent = new Map<Counted, Counted>();
  readonly #tied = new Set<Counted>();
  rootOf(fact: Counted): Counted {
    let root = fact;
    for (let up = this.#parent.get(root); up; up = this.#parent.get(root)) root = up;
    // Every fact on the way leads straight to the root from now on.
    for (let at = fact; at !== root; ) {
      const up = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }
  get all(): readonly Counted[][] {
    return [...grouped([...this.#tied], (fact) => this.rootOf(fact).id).values()];
  }
  tie(facts: readonly Counted[]): void {
    const [first] = facts;
    if (!first) return;
    for (const fact of facts) {
      this.#tied.add(fact);
      const [a, b] = [this.rootOf(first), this.rootOf(fact)];
      if (a !== b) this.#parent.set(b, a);
    }
  }
}

/** What amendments add and what is spent, in bundles that may be about the same euros. */
function bundled(ledger: Ledger, wholes: Wholes): readonly Counted[][] {
  const bundles = new Bundles();
  const counted = ledger.counted;
  let subjects: ReadonlyMap<string, Counted[]> | undefined;
  const bySubject = () => {
    subjects ??= grouped(counted.filter(isSpent), ({ subject }) => subject);
    return subjects;
  };
  for (const [raised, facts] of grouped(counted.filter(isAdded), ({ object }) => object))
    for (const group of clusters([...facts, ...spentOf(raised, ledger, wholes, bySubject)]))
      if (group.some(isAdded)) bundles.tie(group);
  return bundles.all;
}

/**
 * Leaves out either what amendments add or what is spent, wherever both may be the same euros: the larger stays, and
 * at a tie what is spent, which tells more.
 * @param preferAdded the amendments stay whatever the sums are, because they are what is asked about
 */
export function settleAdded(ledger: Ledger, wholes: Wholes, preferAdded: boolean): void {
  for (const bundle of bundled(ledger, wholes)) {
    const [added, spent] = [bundle.filter(isAdded), bundle.filter(isSpent)];
    if (added.length === 0 || spent.length === 0) continue;
    const addedStays = preferAdded || sumOf(added) > sumOf(spent);
    ledger.leaveOut(addedStays ? spent : added, 'SAME_EURO_OTHER_LEVEL', addedStays ? added : spent);
  }
}
