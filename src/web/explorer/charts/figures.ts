import { daysAfter, spanOf } from '../texts/days.ts';

// What a series of figures is drawn from. Nothing here knows a page or a question.

export interface Figure {
  /** A date or an interval; null where the source names no time. */
  readonly period: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly precision: string;
}

/** How a figure is drawn: a count is filled, all else is not. */
export type Look = 'count' | 'part' | 'loose' | 'range';

/** A place in a picture: a figure, or a time without one. */
export interface Slot {
  readonly period: string;
  readonly figure: Figure | null;
  /** Whether its period is shorter or longer than that of most figures of the series. */
  readonly part: boolean;
}

const counted = ['EXACT', 'ABOUT'];
export const isCount = ({ value, precision }: Figure): boolean => value !== null && counted.includes(precision);

/** The highest point of a figure: its value, or its upper bound. */
export const topOf = ({ value, low, high }: Figure): number => value ?? high ?? low ?? 0;

export function lookOf({ figure, part }: Slot): Look {
  if (!figure) return 'count';
  if (figure.value === null && figure.low !== null && figure.high !== null) return 'range';
  return isCount(figure) ? (part ? 'part' : 'count') : 'loose';
}

const startOf = ({ period }: { period: string | null }) => spanOf(period ?? '').start;
/** Figures with a time, in the order of time; the shorter first where two begin together. */
export const datedOf = <Each extends Figure>(figures: readonly Each[]): readonly Each[] =>
  figures
    .filter(({ period }) => period !== null)
    .sort((a, b) => startOf(a).localeCompare(startOf(b)) || spanOf(a.period ?? '').days - spanOf(b.period ?? '').days);

/** The length that most figures have, in days; of two that are as common, the longer. */
function usualDays(figures: readonly Figure[]): number {
  const days = figures.map(({ period }) => spanOf(period ?? '').days);
  const alike = (length: number) => days.filter((each) => isAlike(each, length)).length;
  return [...days].sort((a, b) => alike(b) - alike(a) || b - a)[0] ?? 0;
}
/** A leap day and the lengths of months make no difference. */
const isAlike = (a: number, b: number) => Math.abs(a - b) <= Math.max(3, 0.02 * Math.max(a, b));

/** So many missing years have a place of their own; more share one. */
const mostGaps = 3;
const shortGap = 25;

/** The time between two days without a figure, as years where it is whole years. */
function gapsBetween(start: string, end: string): readonly string[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return [`${start}/${end}`];
  const years = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
  return years.length > mostGaps ? [`${first}/${last}`] : years;
}

/** Figures in the order of time with a slot for each time between them that has none. */
export function slotsOf(figures: readonly Figure[]): readonly Slot[] {
  const dated = datedOf(figures);
  const usual = usualDays(dated);
  const slots: Slot[] = [];
  let until = '';
  for (const figure of dated) {
    const { start, end, days } = spanOf(figure.period ?? '');
    const next = until && daysAfter(until, 1);
    if (next && Date.parse(start) - Date.parse(next) >= shortGap * 86_400_000)
      for (const period of gapsBetween(next, daysAfter(start, -1))) slots.push({ period, figure: null, part: false });
    slots.push({ period: figure.period ?? '', figure, part: !isAlike(days, usual) });
    if (end > until) until = end;
  }
  return slots;
}
