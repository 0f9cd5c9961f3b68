import { kindOf } from '../../model/ids.ts';
import { type Counted, clusters, grouped, overlaps, type Reason, sumOf } from './fact.ts';
import type { Ledger } from './ledger.ts';
import { settleDisputes, settlePayers, settlePeriods } from './own-claims.ts';
import type { Wholes } from './wholes.ts';

export const levels = ['FINEST', 'PLAN', 'ACTION_LINE', 'PROJECT'] as const;
/** How fine money is told apart: as finely as adds up, or at a level that is asked for. */
export type Level = (typeof levels)[number];

const ranks: Readonly<Record<string, number>> = { BudgetArticle: 0, Plan: 1, ActionLine: 2 };
const rankOf = (id: string) => ranks[kindOf(id)?.name ?? ''] ?? 3;

/**
 * Whether the parts are counted and not their whole. As finely as possible: where they cover it. At an asked level:
 * above it the parts, at it and below it the whole.
 */
function partsStay(whole: string, own: readonly Counted[], below: readonly Counted[], level: Level): boolean {
  if (level === 'FINEST') return sumOf(below) >= sumOf(own);
  return rankOf(whole) < levels.indexOf(level);
}

/** Reasons that leave the euros of a fact where they are; the others say that they are those of its parts, or nowhere. */
const stillThere: readonly Reason[] = ['SAME_EURO_OTHER_LEVEL', 'SHARED_PART'];
/** What was left out within a whole, except a ministry beside its own article: their euros are the same. */
const lostWithin = (ledger: Ledger, within: ReadonlySet<string>): readonly Counted[] =>
  [...within]
    .flatMap((part) => ledger.leftOutAt(part))
    .filter(
      ({ reason, fact, instead }) => stillThere.includes(reason) && instead.some((one) => one.object !== fact.object),
    )
    .map(({ fact }) => fact);

interface Scope {
  readonly ledger: Ledger;
  readonly wholes: Wholes;
  readonly whole: string;
  readonly within: ReadonlySet<string>;
  readonly lost: readonly Counted[];
}

/** Totals of other wholes that a part of this one, left out by now, belongs to as well: both may hold the same euros. */
function rivalsOf({ ledger, wholes, whole, within, lost }: Scope, own: readonly Counted[]): Counted[] {
  const parts = lost.filter(({ payer, span }) => own.some((each) => each.payer === payer && overlaps(each.span, span)));
  if (parts.length === 0) return [];
  const beside = new Set([...within, whole, ...wholes.above(whole)]);
  const elsewhere = ({ object }: Counted) => [...wholes.above(object)].filter((id) => !beside.has(id));
  const shares = (rival: Counted, part: Counted) =>
    rival.payer === part.payer &&
    overlaps(rival.span, part.span) &&
    own.some(({ span }) => overlaps(span, part.span) && overlaps(span, rival.span));
  const rivals = parts.flatMap((part) =>
    elsewhere(part).flatMap((id) => ledger.at(id).filter((rival) => shares(rival, part))),
  );
  return [...new Set(rivals)];
}

/** Units that are compared: those of one payer, or all of a ministry where it is not told from which article they are. */
function units(facts: readonly Counted[]): readonly Counted[][] {
  return [...grouped(facts, ({ payer }) => payer)].flatMap(([payer, all]) => {
    const joint = all.some(({ subject }) => subject === payer);
    return (joint ? [all] : [...grouped(all, ({ subject }) => subject).values()]).flatMap(clusters);
  });
}

/** Decides between what is stated for a whole and what is stated for its parts, for one payer and one time. */
function settleUnit(scope: Scope, unit: readonly Counted[], level: Level): void {
  const { ledger, whole } = scope;
  const own = unit.filter(({ object }) => object === whole);
  const parts = unit.filter(({ object }) => object !== whole);
  if (own.length === 0) return;
  const rivals = rivalsOf(scope, own);
  if (parts.length > 0 && partsStay(whole, own, parts, level)) ledger.leaveOut(own, 'TOTAL_OF_PARTS', parts);
  else if (rivals.length > 0) ledger.leaveOut(own, 'SHARED_PART', [...rivals, ...parts]);
  else ledger.leaveOut(parts, 'SAME_EURO_OTHER_LEVEL', own);
}

function settleWhole(ledger: Ledger, wholes: Wholes, whole: string, level: Level): void {
  const within = wholes.below(whole);
  if (within.size === 0 && ledger.at(whole).length < 2) return;
  const below = () => (within.size === 0 ? [] : [...within].flatMap((part) => ledger.at(part)));
  settleDisputes(ledger, ledger.at(whole), below);
  settlePayers(ledger, ledger.at(whole));
  settlePeriods(ledger, ledger.at(whole));
  const scope = { ledger, wholes, whole, within, lost: lostWithin(ledger, within) };
  for (const unit of units([...ledger.at(whole), ...below()])) settleUnit(scope, unit, level);
}

/** Claims of one conflict about different entities: the lowest stays. */
function settleFarDisputes(ledger: Ledger): void {
  const disputed = ledger.counted.filter(({ disputedBy }) => disputedBy.length > 0);
  const conflicts = [...new Set(disputed.flatMap(({ disputedBy }) => disputedBy))].sort();
  for (const conflict of conflicts) {
    const claims = disputed.filter((fact) => fact.disputedBy.includes(conflict));
    if (new Set(claims.map(({ object }) => object)).size > 1) settleDisputes(ledger, claims, () => []);
  }
}

/**
 * Leaves out of a ledger what would count a euro twice: claims that contradict each other, a ministry beside its own
 * articles, years beside their period, and totals beside their parts. Bottom up, so that parts are settled first.
 */
export function settle(ledger: Ledger, wholes: Wholes, level: Level): void {
  settleFarDisputes(ledger);
  for (const whole of wholes.partsFirst(ledger.recipients)) settleWhole(ledger, wholes, whole, level);
}
