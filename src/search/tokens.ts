import { fold } from '../lib/fold.ts';

/** One word of a text: as it is compared, and where it stands in the text (UTF-16 units). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Its number among the words of the text, so that neighbours differ by one. */
  readonly at: number;
  /** A second reading of the same place: `kismonitor` beside `kis` and `monitor`, `1.35` beside `1350000`. */
  readonly extra: boolean;
}

// In this order: 150.000, then a dossier of Parliament (35 341), then 1,35 and 2.0, then words and other numbers.
const pattern =
  /(?<![\p{L}\d])(\d{1,3}(?:[.,]\d{3})+)(?!\d)|(?<![\d.,])(\d{2} \d{3})(?!\d)|(?<!\d)(\d{1,2}[.,]\d{1,2})(?!\d)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const multiplier = /\s?(duizend|thousand|miljoen|mln|million|miljard|mld|billion)(?!\p{L})/iuy;
const hyphen = /[-‐‑]/;
/** A footnote's number that sticks to the word before it. */
const stuck = /^(\p{L}{4,})(\d{1,2})$/u;

const times: Readonly<Record<string, number>> = {
  duizend: 1e3,
  thousand: 1e3,
  miljoen: 1e6,
  mln: 1e6,
  million: 1e6,
  miljard: 1e9,
  mld: 1e9,
  billion: 1e9,
};

/** A word as it is compared: folded, without a possessive or plural `'s`; numbers without leading zeros. */
function plain(word: string): string {
  if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
  return fold(word)
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}

/** The words of a text in order. Numbers are written alike: `150.000`, `150,000` and `0,15 miljoen` are one word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, thousands, dossier, decimal] = match;
    const start = match.index;
    const add = (word: string, end = start + whole.length, extra = false) =>
      found.push({ word, start, end, at, extra });
    const digits = thousands ?? dossier;
    const number = digits ? plain(digits.replace(/\D/g, '')) : decimal?.replace(',', '.');
    if (number !== undefined || /^\d+$/.test(whole)) pattern.lastIndex = addNumber(number ?? plain(whole), text, add);
    else addWord(whole, text, start, found, at);
    at = (found.at(-1)?.at ?? at - 1) + 1;
  }
  return found;
}

/** @returns where the text goes on */
function addNumber(
  number: string,
  text: string,
  add: (word: string, end?: number, extra?: boolean) => unknown,
): number {
  multiplier.lastIndex = pattern.lastIndex;
  const by = times[multiplier.exec(text)?.[1]?.toLowerCase() ?? ''];
  if (by === undefined) {
    add(number);
    return pattern.lastIndex;
  }
  add(String(Math.round(Number(number) * by)), multiplier.lastIndex);
  add(number, undefined, true);
  return multiplier.lastIndex;
}

function addWord(whole: string, text: string, start: number, found: Token[], at: number): void {
  const [, letters, note] = stuck.exec(whole) ?? [];
  const middle = start + (letters?.length ?? whole.length);
  const word = plain(letters ?? whole);
  found.push({ word, start, end: middle, at, extra: false });
  if (note) found.push({ word: plain(note), start: middle, end: start + whole.length, at: at + 1, extra: false });
  // `re-integratie` is found as `reintegratie` too.
  const before = found.at(-2);
  if (!note && before && !before.extra && before.end === start - 1 && hyphen.test(text[start - 1] ?? ''))
    found.splice(-1, 0, { word: before.word + word, start: before.start, end: middle, at: before.at, extra: true });
}

/** The words alone, second readings left out. */
export const words = (text: string): string[] =>
  tokens(text)
    .filter(({ extra }) => !extra)
    .map(({ word }) => word);
