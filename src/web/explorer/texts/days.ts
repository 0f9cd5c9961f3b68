// Dates as precise as a source gives them: 2023, 2023-01 or 2023-01-15; and intervals of two.

const day = 86_400_000;

export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

export function lastDay(date: string): string {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return date.length === 10 ? date : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** First and last day of a date or interval, and how many days it has. */
export function spanOf(period: string): { readonly start: string; readonly end: string; readonly days: number } {
  const [from = '', to = from] = period.split('/');
  const [start, end] = [firstDay(from), lastDay(to)];
  return { start, end, days: Math.round((Date.parse(end) - Date.parse(start)) / day) + 1 };
}

export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
