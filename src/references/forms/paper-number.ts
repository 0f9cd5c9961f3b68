import type { Cursor } from '../cursor.ts';
import { isChapter, isSuffix } from '../suffix.ts';
import type { Strictness } from './form.ts';
import type { LeadIn } from './paper-lead-in.ts';

// What stands behind a dossier: its numbers or letters, with or without "nr.".

const marker = /[\s,.;:]{0,4}(?:onder|stuk)?n(?:(?:r|ummer)(s)|r|o|ummer|°)[.,:]{0,2}\s{0,3}/iy;
const digits = /[1-9]\d{0,3}(?!\d)/y;
/** As the Senate numbered its papers until 2003. */
const digitsAndLetter = /[1-9]\d{0,3}(?!\d)(?:[a-z](?![a-z\d]))?/y;
const letters = /[A-Z]{1,2}(?![A-Za-z\d])/y;
const anyLetters = /[A-Za-z]{1,2}(?![A-Za-z\d])/y;
const pages = /,?\s{1,2}(?:p|pag|blz)\.?\s?(\d{1,4}(?:(?:-|\sen\s)\d{1,4})?)(?!\d)/iy;
const nextInList = /\s{0,3}(,|en|-|t\/m|tot en met)\s{0,3}(?=[1-9]\d{0,3}(?!\d|\s?-\s?\d))/y;
const nextWithMarker = /\s{0,3}(?:,\s{0,3}en|,|en)\s{1,3}(?=nr)/y;
const hyphen = /\s?-\s?(?=[1-9]\d{0,3}(?![\d]|[ .]\d{3}(?!\d)|\s?[-/]\s?\d))/y;
const comma = /,?\s{1,3}/y;
const letterGap = /\s{0,2}[,-]?\s{0,2}/y;
/** Where a citation ends, so that the number before it is one: not "17 november" and not "17 pagina's". */
const endOfCitation = /\s{0,3}(?:[,.;)\]]|$|p\.|en\s)/y;
/** The head of a page: `35341-17 Initiatiefnota`. */
const lineStart = /(?:^|\n) {0,8}$/;
const lineEnd = /\s\p{Lu}/uy;

export interface Designation {
  readonly number: string;
  readonly page: string | null;
  readonly start: number;
  readonly end: number;
}
export interface Setting {
  readonly leadIn: LeadIn;
  readonly strictness: Strictness;
  /** Where the dossier begins. */
  readonly at: number;
}

function takeOne(cursor: Cursor, pattern: RegExp): Designation | undefined {
  const start = cursor.at;
  const found = cursor.take(pattern)?.[0];
  if (found === undefined) return undefined;
  const page = cursor.take(pages)?.[1]?.replace(/\sen\s/, '-') ?? null;
  return { number: /^[a-z]+$/i.test(found) ? found.toUpperCase() : found, page, start, end: cursor.at };
}

function takeNumber(cursor: Cursor, { strictness, leadIn }: Setting): Designation | undefined {
  const whole = strictness === 'whole';
  return (
    takeOne(cursor, whole || leadIn.chamber === 'SENATE' ? digitsAndLetter : digits) ??
    takeOne(cursor, whole ? anyLetters : letters)
  );
}

/** A range names every number in it; those between stand where the range stands. */
const longestRange = 50;
function between(first: Designation, last: Designation): Designation[] {
  const [from, to] = [Number(first.number), Number(last.number)];
  const count = to - from > longestRange ? 0 : Math.max(0, to - from - 1);
  return Array.from({ length: count }, (_, i) => ({
    number: String(from + 1 + i),
    page: null,
    start: first.start,
    end: last.end,
  }));
}

/** What follows the first of several: `, 13 en 14`, `-14`. */
function takeList(cursor: Cursor, first: Designation): readonly Designation[] {
  const found = [first];
  for (let joined = cursor.take(nextInList); joined; joined = cursor.take(nextInList)) {
    const next = takeOne(cursor, digits);
    const isRange = /^(?:-|t)/.test(joined[1] ?? '');
    if (next) found.push(...(isRange ? between(found.at(-1) ?? first, next) : []), next);
  }
  return found;
}

/** `nr. 12`, `nrs. 12 en 13`, `nr. 12, p. 3, en nr. 13`. */
function takeMarked(cursor: Cursor, setting: Setting): readonly Designation[] {
  const found: Designation[] = [];
  for (let more = cursor.take(marker); more; more = cursor.take(nextWithMarker) && cursor.take(marker)) {
    const next = takeNumber(cursor, setting);
    if (!next) return found;
    const many = more[1] !== undefined || setting.strictness === 'whole';
    found.push(...(many ? takeList(cursor, next) : [next]));
  }
  return found;
}

/** `36471-64`: in running text only where a word says so, between brackets, or at the head of a page. */
function takeHyphened(cursor: Cursor, { leadIn, strictness, at }: Setting): Designation | undefined {
  const back = cursor.at;
  const found = cursor.take(hyphen) && takeOne(cursor, digits);
  const { text } = cursor;
  const enclosed = text[at - 1] === '(' && text[cursor.at] === ')';
  const heads = lineStart.test(text.slice(Math.max(0, at - 9), at)) && cursor.sees(lineEnd);
  if (found && (strictness === 'whole' || leadIn.saysPaper || enclosed || heads)) return found;
  cursor.at = back;
  return undefined;
}

/** `36200, 17` and `36471 64`. */
function takeBare(cursor: Cursor, { leadIn, strictness }: Setting): Designation | undefined {
  const cites = leadIn.saysPaper && (leadIn.chamber !== null || leadIn.sessionYear !== null);
  const back = cursor.at;
  const found = (strictness === 'whole' || cites) && cursor.take(comma) && takeOne(cursor, digits);
  if (found && (strictness === 'whole' || cursor.sees(endOfCitation))) return found;
  cursor.at = back;
  return undefined;
}

/** `33328 AI` and `33 328, A`. Letters that are a chapter are none, unless the Senate is named. */
function takeLetters(cursor: Cursor, { leadIn, strictness }: Setting): Designation | undefined {
  const named = leadIn.chamber === 'SENATE' || (leadIn.saysPaper && leadIn.chamber !== null);
  const back = cursor.at;
  const found =
    (strictness === 'whole' || named) &&
    cursor.take(letterGap) &&
    takeOne(cursor, strictness === 'whole' ? anyLetters : letters);
  if (found && (leadIn.chamber === 'SENATE' || !isChapter(found.number) || isSingle(found.number))) return found;
  cursor.at = back;
  return undefined;
}
const isSingle = (number: string) => number.length === 1 && isSuffix(number);

/** The numbers or letters that stand here; none where there are none, and the cursor stays. */
export function takeDesignations(cursor: Cursor, setting: Setting): readonly Designation[] {
  const back = cursor.at;
  const marked = takeMarked(cursor, setting);
  if (marked.length > 0) return marked;
  cursor.at = back;
  const one = takeHyphened(cursor, setting) ?? takeBare(cursor, setting) ?? takeLetters(cursor, setting);
  return one ? [one] : [];
}
