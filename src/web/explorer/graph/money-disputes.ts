import type { MoneyCheck, MoneyFact } from './money.ts';
import { inSeries } from './money-drawn.ts';

/** One side of what does not agree: what is stated, and what it is the sum of where that is told. */
export interface LedgerSide {
  readonly against: MoneyCheck['against'] | 'NONE';
  readonly parts: MoneyCheck['parts'];
  readonly sum: number | null;
  readonly total: number | null;
  readonly stated: readonly MoneyFact[];
}
/** A whole whose amounts do not agree. */
export interface MoneyDispute {
  readonly check: MoneyCheck;
  readonly sides: readonly LedgerSide[];
  readonly difference: number;
  /** Whether each side adds up by itself. */
  readonly bothRight: boolean;
}

const key = ({ stated }: MoneyCheck) => (stated ?? []).map(({ id }) => id).join(' ');
const sideOf = ({ against, parts, sum, total, stated }: MoneyCheck): LedgerSide => ({
  against,
  parts: inSeries(parts, ({ entity }) => entity?.name ?? ''),
  sum,
  total,
  stated: stated ?? [],
});
const worth = ({ total, sum }: LedgerSide): number => total ?? sum ?? 0;

/** One claim against its parts: what is stated at one side, what the parts come to at the other. */
function splitOf(check: MoneyCheck): readonly LedgerSide[] {
  const { parts, sum, ...rest } = sideOf(check);
  return [
    { ...rest, against: 'NONE', parts: [], sum: null },
    { against: check.against, parts, sum, total: null, stated: [] },
  ];
}

function disputeOf(checks: readonly MoneyCheck[]): MoneyDispute | null {
  const claims = [...new Set(checks.map(key))].map((claim) => checks.filter((check) => key(check) === claim));
  const differs =
    checks.find(({ verdict, against }) => verdict === 'DIFFERS' && against === 'PARTS') ??
    checks.find(({ verdict }) => verdict === 'DIFFERS');
  if (!differs) return null;
  // Of a claim the check that agrees with it tells what it is the sum of.
  const chosen = claims.flatMap((own) => own.find(({ verdict }) => verdict === 'ADDS_UP') ?? own[0] ?? []);
  const sides = chosen.length > 1 ? chosen.map(sideOf) : splitOf(differs);
  const amounts = sides.map(worth);
  return {
    check: differs,
    sides,
    difference: Math.max(...amounts) - Math.min(...amounts),
    bothRight: chosen.length > 1 && chosen.every(({ verdict }) => verdict === 'ADDS_UP'),
  };
}

/** Every whole of which two amounts do not agree, in the order of the checks. */
export function disputesOf(checks: readonly MoneyCheck[]): readonly MoneyDispute[] {
  const wholes = new Map<string, MoneyCheck[]>();
  for (const check of checks) {
    const at = `${check.entity?.id} ${check.phase}`;
    wholes.set(at, [...(wholes.get(at) ?? []), check]);
  }
  return [...wholes.values()].flatMap((own) => disputeOf(own) ?? []);
}
