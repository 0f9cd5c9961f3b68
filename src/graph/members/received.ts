import { firstDay, lastDay } from '../../model/values/date.ts';

/** A fact of money that somebody received. */
export interface Gift {
  readonly id: string;
  readonly giver: string;
  readonly receiver: string;
  /** In euro cents. */
  readonly amount: number | null;
  readonly perYear: boolean | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly disputedBy: readonly string[];
}

/** Whether a fact is part of the sum, and if not, why. */
export type Counting = 'ADDED' | 'NO_AMOUNT' | 'PER_YEAR_OPEN' | 'DISPUTED' | 'INSIDE';

export interface Line {
  readonly gift: Gift;
  readonly counting: Counting;
  /** What it adds to the sum, in euro cents; null where it adds nothing. */
  readonly added: number | null;
}
export interface Received {
  /** Largest first, then by id. */
  readonly lines: readonly Line[];
  /** The sum of what is added, in euro cents; null where nothing is: an unknown amount is no zero. */
  readonly amount: number | null;
  readonly counts: Readonly<Record<Counting, number>>;
  readonly receivers: number;
}

/** The number of years from the one day to the other, both included; null where it is open or not whole. */
export function wholeYears(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const start = firstDay(from);
  const after = new Date(Date.parse(lastDay(to)) + 86_400_000).toISOString().slice(0, 10);
  const years = Number(after.slice(0, 4)) - Number(start.slice(0, 4));
  return years > 0 && after.slice(4) === start.slice(4) ? years : null;
}

const totalOf = ({ amount, perYear, from, to }: Gift): number | null => {
  const years = perYear ? wholeYears(from, to) : 1;
  return amount === null || years === null ? null : amount * years;
};

/** The conflicts in which more than one of these facts is a claim: adding both would count the same money twice. */
function disputes(gifts: readonly Gift[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const conflict of gifts.flatMap(({ disputedBy }) => disputedBy))
    counts.set(conflict, (counts.get(conflict) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([conflict]) => conflict));
}

/** What these receivers got together. Money that one of them gave another is no income of the whole. */
export function received(receivers: ReadonlySet<string>, found: readonly Gift[]): Received {
  const gifts = [...new Map(found.map((gift) => [gift.id, gift])).values()];
  const disputed = disputes(gifts);
  const countingOf = (gift: Gift): Counting => {
    if (receivers.has(gift.giver)) return 'INSIDE';
    if (gift.disputedBy.some((conflict) => disputed.has(conflict))) return 'DISPUTED';
    if (gift.amount === null) return 'NO_AMOUNT';
    return totalOf(gift) === null ? 'PER_YEAR_OPEN' : 'ADDED';
  };
  const lines = gifts.map((gift): Line => {
    const counting = countingOf(gift);
    return { gift, counting, added: counting === 'ADDED' ? totalOf(gift) : null };
  });
  const counts = { ADDED: 0, NO_AMOUNT: 0, PER_YEAR_OPEN: 0, DISPUTED: 0, INSIDE: 0 };
  for (const { counting } of lines) counts[counting] += 1;
  const amount = counts.ADDED === 0 ? null : lines.reduce((sum, { added }) => sum + (added ?? 0), 0);
  return { lines: lines.sort(byAmount), amount, counts, receivers: receivers.size };
}

/** What adds nothing comes last. */
export const keyOf = ({ added }: Line): number => added ?? -Number.MAX_SAFE_INTEGER;
const byAmount = (a: Line, b: Line) => keyOf(b) - keyOf(a) || (a.gift.id < b.gift.id ? -1 : 1);
