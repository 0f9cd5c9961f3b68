import type { Words } from '../charts/bars.ts';
import { datedOf, type Figure, isCount, slotsOf, topOf } from '../charts/figures.ts';
import type { FigureTexts } from '../texts/figures-nl.ts';
import { date, interval, number } from '../texts/format.ts';
import type { Language } from '../texts/languages.ts';

// Figures in words, computed from the figures alone.

/** The texts and the language that a figure is told in. */
export interface Tongue {
  readonly f: FigureTexts;
  readonly language: Language;
}

function plain({ value, low, high, precision }: Figure, { f, language }: Tongue): { text: string; exact: string } {
  if (value !== null) return { text: number(value, language), exact: precision };
  if (low !== null && high !== null)
    return { text: f.between(number(low, language), number(high, language)), exact: 'EXACT' };
  return { text: number(low ?? high ?? 0, language), exact: low === null ? 'AT_MOST' : 'AT_LEAST' };
}

/** A figure as exact as its source is: at least 181, between 674 and 1,914. */
export function figureText(figure: Figure, tongue: Tongue): string {
  const { text, exact } = plain(figure, tongue);
  return tongue.f.exact[exact]?.(text) ?? text;
}

const shortMonth = (text: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: 'UTC',
    month: 'short',
    ...(text.length === 10 ? { day: 'numeric' } : {}),
  })
    .format(new Date(text.length === 10 ? text : `${text}-01`))
    .replace('.', '');

/** A time on two short lines: the year, and which part of it. */
export function shortTime(period: string, language: Language): readonly string[] {
  const [from = '', to = from] = period.split('/');
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.length === 4 && to.length === 4) return [first === last ? first : `${first}–${last}`];
  if (from === to) return [first, shortMonth(from, language)];
  const [start, end] = [shortMonth(from, language), shortMonth(to, language)];
  return first === last ? [first, `${start}–${end}`] : [`${first}–${last}`, `${start}–${end}`];
}

/** The words at the slots of a picture: as short as can be, since the table says the same in full. */
export const wordsOf = (slots: ReturnType<typeof slotsOf>, { f, language }: Tongue): readonly Words[] =>
  slots.map(({ period, figure }) => {
    const time = shortTime(period, language);
    if (!figure) return { time, figure: f.gap };
    const { value, low, high, precision } = figure;
    if (value !== null) return { time, figure: `${f.signs[precision] ?? ''}${number(value, language)}` };
    if (low !== null && high !== null) return { time, figure: `${number(low, language)}–${number(high, language)}` };
    return { time, figure: `${low === null ? f.signs.AT_MOST : f.signs.AT_LEAST}${number(topOf(figure), language)}` };
  });

function withTime(figure: Figure, tongue: Tongue): string {
  const { f, language } = tongue;
  const said = figureText(figure, tongue);
  const { period } = figure;
  if (period === null) return said;
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return f.onDay(said, date(period, language));
  return period.includes('/') ? f.overTime(said, interval(period, language)) : f.inTime(said, date(period, language));
}

/** What a series says, in a line: from the first to the last count that can be compared, else its last figure. */
export function findingOf(figures: readonly Figure[], tongue: Tongue): string {
  const { f, language } = tongue;
  const counts = slotsOf(figures).flatMap(({ figure, part }) => (figure && !part && isCount(figure) ? [figure] : []));
  const [first, last] = [counts[0], counts.at(-1)];
  if (first && last && first !== last)
    return f.fromTo(
      figureText(first, tongue),
      interval(first.period ?? '', language),
      figureText(last, tongue),
      interval(last.period ?? '', language),
    );
  const shown = datedOf(figures).at(-1) ?? figures[0];
  return shown ? withTime(shown, tongue) : f.noFigures;
}

/** First and last year of some figures; null when none has a time. */
export function yearsOf(figures: readonly Figure[]): readonly [string, string] | null {
  const years = figures
    .flatMap(({ period }) => (period ? period.split('/').map((each) => each.slice(0, 4)) : []))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? [first, last] : null;
}

const comparableScale = 4;
/** Whether series are so near each other in size that one scale shows them all. */
export function onOneScale(series: readonly (readonly Figure[])[]): boolean {
  const tops = series.map((figures) => Math.max(0, ...figures.map(topOf)));
  return Math.min(...tops) * comparableScale >= Math.max(...tops);
}

const cell = (value: unknown) => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n\r]/.test(text) || /^[=+@\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
/** Rows as CSV, the names of the columns first. */
export const csvOf = (rows: readonly Readonly<Record<string, unknown>>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
