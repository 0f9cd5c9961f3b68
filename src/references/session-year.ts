/**
 * Source of a pattern for a session year as it is printed: `2021-2022`, `2021/22`, `2021-'22`. A scan may have put a
 * blank into the second year, a footnote mark may be glued to it.
 */
export const sessionYearPattern = String.raw`(?:18|19|20)\d\d\s?[-/]\s?(?:(?:18|19|20)\s?\d\s?\d\d?|'?\d\d)(?!\d)`;

/** `2021-2022` from any printed form; null where the years do not follow each other. */
export function readSessionYear(printed: string): string | null {
  const [first = '', second = ''] = printed.replace(/[\s']/g, '').split(/[-/]/);
  const next = String(Number(first) + 1);
  const follows = second === next.slice(2) || (second.length >= 4 && second.startsWith(next));
  return first.length === 4 && follows ? `${first}-${next}` : null;
}

/** `2021-2022` from `20212022`, as ids have it. */
export const readCompactSessionYear = (digits: string): string | null =>
  /^\d{8}$/.test(digits) ? readSessionYear(`${digits.slice(0, 4)}-${digits.slice(4)}`) : null;

/** `2021-2022` -> `2021/22`. */
export const shortSessionYear = (year: string): string => `${year.slice(0, 4)}/${year.slice(7)}`;

/** `2021-2022` -> `20212022`. */
export const compactSessionYear = (year: string): string => year.replace('-', '');
