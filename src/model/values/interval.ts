import { firstDay, isDate, lastDay } from './date.ts';
import { defineWord } from './word.ts';

function isPeriod(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [start, end = start, ...rest] = value.split('/');
  return rest.length === 0 && isDate(start) && isDate(end) && firstDay(start) <= lastDay(end);
}

/** The time that a figure is about: a partial date, or two of them as an ISO 8601 interval. */
export const interval = defineWord<string, 'Period'>({
  name: 'Period',
  about: {
    en: 'A year, month or day, or an interval of two of them: 2021, 2022-01/2022-06.',
    nl: 'Een jaar, maand of dag, of een interval van twee ervan: 2021, 2022-01/2022-06.',
  },
  expected: 'a date or an interval whose end is not before its start, such as 2021 or 2022-01/2022-06',
  parse: (written) => (isPeriod(written) ? written : undefined),
  holds: isPeriod,
});
