import type { When } from '../graph/entity.ts';

/** A bar of the line of time, in per cent of its width. */
export interface Bar {
  readonly start: number;
  readonly end: number;
  /** The name stands at the start of the bar, ends with it, or begins at the edge where neither has room. */
  readonly name: 'start' | 'end' | 'edge';
}
export interface TimeLayout {
  readonly bars: readonly Bar[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** Width of the picture that the names are placed for; on a narrower one they all begin at the edge. */
const width = 1_030;
const perLetter = 7.6;
const mostYears = 12;
const steps = [1, 2, 5, 10, 20, 50, 100];

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A date as a fraction of years: the first moment it can mean, or the one after its last. */
export function yearOf(date: string, last: boolean): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return last ? year + 1 : year;
  if (day === undefined) return year + (last ? month : month - 1) / 12;
  return year + (month - 1 + (last ? day : day - 1) / daysIn(year, month)) / 12;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Where bars, names and years stand; what is open at one end runs to the edge. */
export function timeLayout(items: readonly { readonly when: When; readonly letters: number }[]): TimeLayout {
  const known = items.flatMap(({ when: { from, to } }) => [
    ...(from ? [yearOf(from, false)] : []),
    ...(to ? [yearOf(to, true)] : []),
  ]);
  const first = Math.floor(Math.min(...known));
  const end = Math.max(first + 1, Math.ceil(Math.max(...known)));
  const at = (year: number) => round(((year - first) / (end - first)) * 100);
  const step = steps.find((each) => (end - first) / each <= mostYears) ?? 200;
  const years = Array.from({ length: end - first }, (_, index) => first + index).filter(
    (year) => year === first || year % step === 0,
  );
  const spaced = years.filter((year, index) => index === 0 || year - first >= step / 2);
  return {
    years: spaced.map((year) => ({ year, at: at(year) })),
    bars: items.map(({ when: { from, to }, letters }) => {
      const start = from ? at(yearOf(from, false)) : 0;
      const stop = to ? at(yearOf(to, true)) : 100;
      const needs = ((letters * perLetter + 8) / width) * 100;
      const name = start + needs <= 100 ? 'start' : needs <= stop ? 'end' : 'edge';
      return { start, end: Math.max(stop, round(start + 0.4)), name };
    }),
  };
}
