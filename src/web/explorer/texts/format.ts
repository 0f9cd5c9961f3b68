import type { Language } from './languages.ts';

// Numbers, amounts and dates as each language writes them. Breaks inside a value are prevented by no-break spaces and
// word joiners.

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;
const range = '\u2060–\u2060';

export const number = (value: number, language: Language): string => value.toLocaleString(locale[language]);

/** Euro cents as an amount; cents are shown only where there are any. */
export function amount(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const text = Math.abs(cents / 100).toLocaleString(locale[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${cents < 0 ? '−' : ''}€${language === 'nl' ? '\u00a0' : ''}${text}`;
}

/** A share of 0 to 1 in whole per cent. */
export const percent = (share: number, language: Language): string => `${number(Math.round(share * 100), language)}%`;

/** A share of 0 to 1 in per cent, to a tenth. */
export const share = (part: number, language: Language): string =>
  `${(part * 100).toLocaleString(locale[language], part === 1 ? {} : { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`;

/** Euro cents as a number of euros, where the unit stands elsewhere. */
export const euros = (cents: number, language: Language): string => amount(cents, language).replace(/€\u00a0?/, '');

/** 2023, 2023-01 or 2023-01-15, as precise as it is given. */
export function date(text: string, language: Language): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text) || text.length === 4) return text;
  const day = text.length === 10;
  return new Intl.DateTimeFormat(locale[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
  })
    .format(new Date(day ? text : `${text}-01`))
    .replaceAll(' ', '\u00a0');
}

const words = { nl: { from: 'vanaf', to: 'tot en met' }, en: { from: 'from', to: 'until' } } as const;

/** From and to in one text, or null when both are open. */
export function period(from: string | null, to: string | null, language: Language): string | null {
  if (from && to)
    return from === to
      ? date(from, language)
      : from.length === 4 && to.length === 4
        ? `${from}${range}${to}`
        : `${date(from, language)} – ${date(to, language)}`;
  if (from) return `${words[language].from} ${date(from, language)}`;
  return to ? `${words[language].to} ${date(to, language)}` : null;
}

/** A date or an ISO 8601 interval. */
export function interval(text: string, language: Language): string {
  const [from = text, to = from] = text.split('/');
  return period(from, to, language) ?? text;
}

/** Numbers in a row, neighbours joined: 10–11, 27. */
export function numbers(list: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const one of list) {
    const last = runs.at(-1);
    if (last && last[1] === one - 1) last[1] = one;
    else runs.push([one, one]);
  }
  return runs.map(([a, b]) => (a === b ? `${a}` : `${a}${range}${b}`)).join(', ');
}

/** Words in a row: a, b and c. */
export const listed = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(words);

const numberWords = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;

/** A number in a sentence: as a word up to twelve. */
export const numberWord = (value: number, language: Language): string =>
  numberWords[language][value] ?? number(value, language);

/** With a capital; the stress of one drops its first accent then: Eén. */
export const capital = (text: string): string =>
  text.startsWith('éé') ? `E${text.slice(1)}` : `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
