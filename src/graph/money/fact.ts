import { firstOfAll, lastOfAll } from '../../model/columns.ts';
import { firstDay, lastDay } from '../../model/values/date.ts';

/** The sorts of facts that are about money. */
export const moneyTypes = ['FUNDS', 'FINANCES', 'ADDS_MONEY_TO'] as const;
export type MoneyType = (typeof moneyTypes)[number];

/** A fact of money, as far as sums need to know it. */
export interface MoneyFact {
  readonly id: string;
  readonly type: MoneyType;
  readonly subject: string;
  readonly object: string;
  /** Euro cents over the whole period, or for each year of it. */
  readonly amount: number | null;
  readonly perYear: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly phase: string | null;
  readonly form: string | null;
  readonly disputedBy: readonly string[];
  /** Whose money it is in the end: the ministry of a budget article, else the subject itself. */
  readonly payer: string;
}

/** Days from the first to the last, both included. */
export interface Span {
  readonly start: string;
  readonly end: string;
}
/** A fact whose amount is known for the time that is asked about. */
export interface Counted extends MoneyFact {
  readonly total: number;
  /** The calendar years that the same amount counts for; null where the source does not divide it over years. */
  readonly years: { readonly first: number; readonly count: number } | null;
  readonly span: Span;
}

export const reasons = [
  'TOTAL_OF_PARTS',
  'SAME_EURO_OTHER_LEVEL',
  'SHARED_PART',
  'DISPUTED_TWIN',
  'PASSED_ON',
  'OTHER_PHASE',
  'NO_OVERLAP_WITH_YEAR',
  'NOT_SPLIT_BY_YEAR',
  'YEARS_NOT_KNOWN',
] as const;
export type Reason = (typeof reasons)[number];

/** Why a fact is in no sum, and which facts stand for its euros instead. */
export interface Out {
  readonly fact: MoneyFact;
  readonly reason: Reason;
  readonly instead: readonly Counted[];
}

/** Periods recur: thousands of facts share a few. */
const spans = new Map<string, Span>();
const mostSpans = 10_000;
export function spanOf({ from, to }: Pick<MoneyFact, 'from' | 'to'>): Span {
  const key = `${from}/${to}`;
  const known = spans.get(key);
  if (known) return known;
  const span = { start: from ? firstDay(from) : firstOfAll, end: to ? lastDay(to) : lastOfAll };
  if (spans.size >= mostSpans) spans.clear();
  spans.set(key, span);
  return span;
}
export const overlaps = (a: Span, b: Span): boolean => a.start <= b.end && a.end >= b.start;
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const sumOf = (facts: readonly Counted[]): number => facts.reduce((sum, { total }) => sum + total, 0);

/** Facts in groups that hang together in time: within a group each overlaps with another, between groups none does. */
export function clusters<F extends { readonly span: Span }>(facts: readonly F[]): F[][] {
  if (facts.length < 2) return facts.length === 0 ? [] : [[...facts]];
  const groups: F[][] = [];
  let end = '';
  for (const fact of [...facts].sort((a, b) => (a.span.start < b.span.start ? -1 : 1))) {
    if (fact.span.start > end || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(fact);
    if (fact.span.end > end) end = fact.span.end;
  }
  return groups;
}

/** Values by a key, in order of first appearance. */
export function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
