import type { Counted } from './fact.ts';
import type { Dropped } from './ledger.ts';
import type { Wholes } from './wholes.ts';

// Facts that no sum takes because their euros are counted already tell where those came from, or what they are for in
// part. A picture shows them as a further step of the same euros.

const isAdded = ({ type }: Counted) => type === 'ADDS_MONEY_TO';
const sameEuros = ({ reason }: Dropped) => reason === 'SAME_EURO_OTHER_LEVEL';

/** For each amendment's fact the one who pays out what it adds; none where that is told of several. */
export function payersOf(dropped: readonly Dropped[]): ReadonlyMap<string, string> {
  const payers = new Map<string, Set<string>>();
  const add = (added: Counted, spent: Counted) =>
    payers.set(added.id, (payers.get(added.id) ?? new Set()).add(spent.subject));
  for (const { fact, instead } of dropped.filter(sameEuros))
    for (const other of instead)
      if (isAdded(fact) && !isAdded(other)) add(fact, other);
      else if (isAdded(other) && !isAdded(fact)) add(other, fact);
  return new Map([...payers].flatMap(([id, [payer = '', ...more]]) => (more.length === 0 ? [[id, payer]] : [])));
}

/** What is spent but left out beside a larger sum that amendments add. */
export const spentOfAdded = (dropped: readonly Dropped[], payers: ReadonlyMap<string, string>): readonly Counted[] =>
  dropped
    .filter((out) => sameEuros(out) && !isAdded(out.fact) && out.instead.some(({ id }) => payers.has(id)))
    .map(({ fact }) => fact);

export interface Step {
  readonly fact: Counted;
  readonly path: readonly string[];
}
/** Parts that tell of a smaller sum than their whole, each with the way down to it. */
export const partsTold = (dropped: readonly Dropped[], wholes: Wholes): readonly Step[] =>
  dropped.filter(sameEuros).flatMap(({ fact, instead: [whole] }) => {
    if (!whole || isAdded(fact) || isAdded(whole)) return [];
    const path = wholes.pathTo(fact.object, (id) => id === whole.object);
    return path.length > 1 && path[0] === whole.object ? [{ fact, path }] : [];
  });
