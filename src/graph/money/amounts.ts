import { firstOfAll, lastOfAll } from '../../model/columns.ts';
import { lastDay } from '../../model/values/date.ts';
import { type Counted, type MoneyFact, overlaps, type Reason, type Span, spanOf, within } from './fact.ts';

/** Longer periods are not divided over their years. */
const mostYears = 100;

const yearOf = (day: string): number => Number(day.slice(0, 4));
const isClosed = ({ start, end }: Span): boolean => start !== firstOfAll && end !== lastOfAll;

/** The number of whole calendar years in a span, or null where it is open or begins or ends within a year. */
function wholeYears({ start, end }: Span): number | null {
  const whole = isClosed({ start, end }) && start.endsWith('-01-01') && end.endsWith('-12-31');
  return whole ? yearOf(end) - yearOf(start) + 1 : null;
}

/** The number of whole years of twelve months from whatever month on, or null. */
function yearsOfMonths({ start, end }: Span): number | null {
  if (!isClosed({ start, end }) || !start.endsWith('-01') || end !== lastDay(end.slice(0, 7))) return null;
  const months = (yearOf(end) - yearOf(start)) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1;
  return months % 12 === 0 ? months / 12 : null;
}

/** How a period is called: 2023, 2022-2025, 2022- where it is open; null where the source names none. */
export function periodLabel({ from, to }: Pick<MoneyFact, 'from' | 'to'>): string | null {
  if (!from && !to) return null;
  const [first, last] = [from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? ''];
  return first === last ? first : `${first}-${last}`;
}

/** What falls under one heading of years: a year, or a period over which the source does not divide the amount. */
export interface Share {
  readonly label: string | null;
  readonly amount: number;
  /** Whether the label is a period of several years that the amount is not divided over. */
  readonly undivided: boolean;
}
/** The total of a fact by year where the source says so, else as one share for its period. */
export function sharesOf({ years, total, from, to }: Counted): readonly Share[] {
  const label = periodLabel({ from, to });
  if (!years) return [{ label, amount: total, undivided: label?.includes('-') ?? false }];
  const amount = total / years.count;
  return Array.from({ length: years.count }, (_, i) => ({ label: `${years.first + i}`, amount, undivided: false }));
}

const sorted = (...days: string[]) => days.sort();
const meet = (a: Span, b: Span): Span => ({
  start: sorted(a.start, b.start)[1] ?? a.start,
  end: sorted(a.end, b.end)[0] ?? a.end,
});

type Amount = Pick<Counted, 'total' | 'years'>;
function yearly(amount: number, span: Span, asked: Span | null): Amount | Reason {
  const clip = asked ? meet(span, asked) : span;
  const count = wholeYears(clip);
  if (count !== null)
    return { total: amount * count, years: count > mostYears ? null : { first: yearOf(clip.start), count } };
  const inside = clip.start === span.start && clip.end === span.end;
  const years = inside ? yearsOfMonths(span) : null;
  if (years !== null) return { total: amount * years, years: null };
  return inside ? 'YEARS_NOT_KNOWN' : 'NOT_SPLIT_BY_YEAR';
}

/** Written out: spreading a hundred thousand facts takes several times longer. */
const counted = (fact: MoneyFact, { total, years }: Amount, span: Span): Counted => ({
  id: fact.id,
  type: fact.type,
  subject: fact.subject,
  object: fact.object,
  amount: fact.amount,
  perYear: fact.perYear,
  from: fact.from,
  to: fact.to,
  phase: fact.phase,
  form: fact.form,
  disputedBy: fact.disputedBy,
  payer: fact.payer,
  total,
  years,
  span,
});

/**
 * What a fact amounts to in the time that is asked about. An amount for several years is never spread over them; an
 * amount per year counts once for each year.
 * @param asked the days asked about, or null for all of time
 * @returns the fact with its total, the reason why it has none, or null where the source names no amount
 */
export function amounted(fact: MoneyFact, asked: Span | null): Counted | Reason | null {
  const span = spanOf(fact);
  if (asked && !overlaps(span, asked)) return 'NO_OVERLAP_WITH_YEAR';
  if (fact.amount === null) return null;
  if (!fact.perYear && asked && !within(span, asked)) return 'NOT_SPLIT_BY_YEAR';
  const amount = fact.perYear ? yearly(fact.amount, span, asked) : { total: fact.amount, years: null };
  if (typeof amount === 'string') return amount;
  return counted(fact, amount, asked ? meet(span, asked) : span);
}
