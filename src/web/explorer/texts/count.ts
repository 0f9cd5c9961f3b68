import type { Language } from './languages.ts';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A number with its word: 1 feit, 2 feiten. */
export const counting =
  (language: Language) =>
  (one: string, more: string) =>
  (n: number): string =>
    `${n.toLocaleString(locale[language])} ${n === 1 ? one : more}`;
