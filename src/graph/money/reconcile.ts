import { kindOf } from '../../model/ids.ts';
import { amounted } from './amounts.ts';
import { type Counted, clusters, grouped, type MoneyFact, sumOf } from './fact.ts';
import { Ledger } from './ledger.ts';
import { settlePayers, settlePeriods } from './own-claims.ts';
import { settle } from './settle.ts';
import type { Wholes } from './wholes.ts';

export const verdicts = ['ADDS_UP', 'DIFFERS', 'PARTS_MISSING', 'TOTAL_MISSING', 'NO_AMOUNTS'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a part brings to a whole. */
export interface PartSum {
  readonly id: string;
  readonly sum: number;
  readonly facts: readonly string[];
}
/** A stated total against the sum of the parts, or of what amendments add. */
export interface Check {
  readonly entity: string;
  readonly against: 'PARTS' | 'AMENDMENTS';
  readonly phase: string | null;
  /** Whose money: a ministry with its budget articles, or any other payer; null where nobody is named. */
  readonly payer: string | null;
  /** Facts that state the total; none where only the parts have amounts. */
  readonly stated: readonly string[];
  readonly total: number | null;
  readonly parts: readonly PartSum[];
  readonly partsWithoutAmount: readonly string[];
  readonly sum: number | null;
  /** Total less sum. */
  readonly difference: number | null;
  readonly verdict: Verdict;
}

/** Goals are part of a plan too, but nobody pays for a goal. */
const isPaidFor = (id: string) => kindOf(id)?.name !== 'Goal';

function verdictOf(total: number | null, sum: number | null, missing: number): Verdict {
  if (total === null) return sum === null ? 'NO_AMOUNTS' : 'TOTAL_MISSING';
  if (sum === null || (sum < total && missing > 0)) return 'PARTS_MISSING';
  return sum === total ? 'ADDS_UP' : 'DIFFERS';
}

const bySum = (a: PartSum, b: PartSum) => b.sum - a.sum || (a.id < b.id ? -1 : 1);
const sums = (facts: readonly Counted[], under: (fact: Counted) => string): readonly PartSum[] =>
  [...grouped(facts, under)]
    .map(([id, found]) => ({ id, sum: sumOf(found), facts: found.map((fact) => fact.id) }))
    .sort(bySum);

/** Amounts of parts, each told under the direct part that it comes through. */
function partSums(whole: string, facts: readonly Counted[], wholes: Wholes): readonly PartSum[] {
  const under = (id: string) => wholes.pathTo(id, (at) => wholes.hangsUnder(at) === whole)[0] ?? id;
  return sums(facts, ({ object }) => under(object));
}

interface Book {
  readonly at: ReadonlyMap<string, readonly Counted[]>;
  readonly openEnded: ReadonlyMap<string, readonly MoneyFact[]>;
  readonly wholes: Wholes;
}
const isAdded = ({ type }: MoneyFact) => type === 'ADDS_MONEY_TO';
/** What is spent on these entities in a phase; funds that name no phase belong to any. */
const spentOn = ({ at }: Book, ids: Iterable<string>, phase: string | null): readonly Counted[] =>
  [...ids]
    .flatMap((id) => at.get(id) ?? [])
    .filter((fact) => !isAdded(fact) && (fact.phase === phase || fact.phase === null));

/** What is stated for an entity itself: no ministry beside its own articles, no year beside its period. */
function ownOf(book: Book, entity: string, phase: string | null): readonly Counted[] {
  const ledger = new Ledger(spentOn(book, [entity], phase));
  settlePayers(ledger, ledger.counted);
  settlePeriods(ledger, ledger.counted);
  return ledger.counted;
}
/** What the parts of a whole amount to, each stated by itself where it is, else by its own parts. */
function partsOf(book: Book, below: ReadonlySet<string>, phase: string | null): readonly Counted[] {
  const ledger = new Ledger(spentOn(book, below, phase));
  settle(ledger, book.wholes, 'PLAN');
  return ledger.counted;
}

/** The ways to read what is stated: with each claim that is disputed, one at a time, or in one way only. */
function readings(own: readonly Counted[]): readonly (readonly Counted[])[] {
  const disputed = own.filter(({ disputedBy }) => disputedBy.length > 0);
  const firm = own.filter(({ disputedBy }) => disputedBy.length === 0);
  return disputed.length === 0 ? [own] : disputed.map((claim) => [...firm, claim]);
}

interface Side {
  readonly entity: string;
  readonly phase: string | null;
  readonly payer: string | null;
}
const total = (facts: readonly Counted[]) => (facts.length === 0 ? null : sumOf(facts));

function check(
  side: Side,
  own: readonly Counted[],
  found: readonly Counted[],
  parts: Pick<Check, 'against' | 'parts' | 'partsWithoutAmount'>,
): Check {
  const [stated, sum] = [total(own), total(found)];
  return {
    ...side,
    ...parts,
    stated: own.map(({ id }) => id),
    total: stated,
    sum,
    difference: stated === null || sum === null ? null : stated - sum,
    verdict: verdictOf(stated, sum, parts.partsWithoutAmount.length),
  };
}
function checkParts({ wholes }: Book, side: Side, own: readonly Counted[], found: readonly Counted[]): Check {
  const parts = partSums(side.entity, found, wholes);
  const told = new Set(parts.map(({ id }) => id));
  const without = wholes.partsOf(side.entity).filter((id) => isPaidFor(id) && !told.has(id));
  return check(side, own, found, { against: 'PARTS', parts, partsWithoutAmount: [...without].sort() });
}
/** What is stated against what amendments add to the same entity in the same time. */
function checkAmendments({ at }: Book, side: Side, own: readonly Counted[]): readonly Check[] {
  const added = (at.get(side.entity) ?? []).filter(isAdded);
  const found = clusters([...own, ...added])
    .filter((group) => group.some((fact) => own.includes(fact)))
    .flatMap((group) => group.filter(isAdded));
  if (found.length === 0) return [];
  const parts = sums(found, ({ subject }) => subject);
  return [check(side, own, found, { against: 'AMENDMENTS', parts, partsWithoutAmount: [] })];
}

/** Checks of one payer and one phase, time by time. */
function checksOf(book: Book, side: Side, facts: readonly Counted[]): readonly Check[] {
  return clusters(facts).flatMap((group) => {
    const stated = group.filter(({ object }) => object === side.entity);
    const found = group.filter(({ object }) => object !== side.entity);
    return readings(stated).flatMap((own) => [checkParts(book, side, own, found), ...checkAmendments(book, side, own)]);
  });
}

function checksAt(book: Book, entity: string): readonly Check[] {
  const below = book.wholes.below(entity);
  const facts = [entity, ...below].flatMap((id) => book.at.get(id) ?? []).filter((fact) => !isAdded(fact));
  const named = [...new Set(facts.map(({ phase }) => phase))].filter((phase) => phase !== null).sort();
  const phases = named.length > 0 ? named : facts.length > 0 ? [null] : [];
  const checks = phases.flatMap((phase) =>
    [...grouped([...ownOf(book, entity, phase), ...partsOf(book, below, phase)], ({ payer }) => payer)].flatMap(
      ([payer, found]) => checksOf(book, { entity, phase, payer }, found),
    ),
  );
  const open = (book.openEnded.get(entity) ?? []).map((fact) => ({
    ...checkParts(book, { entity, phase: fact.phase, payer: fact.payer }, [], []),
    stated: [fact.id],
  }));
  const all = [...checks, ...open];
  return all.length > 0 ? all : [checkParts(book, { entity, phase: null, payer: null }, [], [])];
}

/**
 * Whether the amounts of a plan add up: for the plan and each of its action lines, and for whatever else within it has
 * both an amount and parts with amounts. Phases and payers are never mixed.
 */
export function reconcile(plan: string, facts: readonly MoneyFact[], wholes: Wholes): readonly Check[] {
  const found = facts.map((fact) => ({ fact, amount: amounted(fact, null) }));
  const known = found.flatMap(({ amount }) => (amount !== null && typeof amount !== 'string' ? [amount] : []));
  const openEnded = found.flatMap(({ fact, amount }) => (typeof amount === 'string' ? [fact] : []));
  const at = grouped(known, ({ object }) => object);
  const book = { at, openEnded: grouped(openEnded, ({ object }) => object), wholes };
  const within = [...wholes.below(plan)].sort();
  const lines = within.filter((id) => kindOf(id)?.name === 'ActionLine');
  const others = within.filter(
    (id) => !lines.includes(id) && at.has(id) && [...wholes.below(id)].some((part) => at.has(part)),
  );
  return [plan, ...lines, ...others].flatMap((entity) => checksAt(book, entity));
}
