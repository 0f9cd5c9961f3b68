import { defineWord } from './word.ts';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a day, a month or a year that exists. */
export function isDate(value: unknown): value is string {
  const match = typeof value === 'string' ? form.exec(value) : null;
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The first day that a partial date can mean. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day that a partial date can mean. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** A day as precise as the source is: 2023, 2023-01 or 2023-01-15 (ISO 8601, reduced precision). */
export const date = defineWord<string, 'Date'>({
  name: 'Date',
  about: {
    en: 'A day, month or year, as precise as the source is: 2023-01-15, 2023-01 or 2023.',
    nl: 'Een dag, maand of jaar, zo precies als de bron is: 2023-01-15, 2023-01 of 2023.',
  },
  expected: 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY',
  parse: (written) => (isDate(written) ? written : undefined),
  holds: isDate,
});
