import { Cursor } from '../cursor.ts';
import { changing, firstWithItems, readIdentifier } from '../identifier.ts';
import { compactSessionYear, readSessionYear, sessionYearPattern } from '../session-year.ts';
import type { Form, Reading } from './form.ts';

// What the two Chambers publish by session year: the proceedings and, in their Aanhangsel, written questions.

const gap = String.raw`[\s,.)]{0,4}`;
const chamberWords = String.raw`(?:der${gap})?(?:(Tweede|TK|II)|(Eerste|EK|I))(?:\s{1,2}Kamer)?(?:\s{1,2}der\s{1,2}Staten[- ]Generaal)?(?![\p{L}\d])`;
const appendixWord = /Aanhangsel(?:\s{1,3}(?:(?:van|bij|tot)\s{1,2})?(?:de\s{1,2})?Hand(?:elingen|\.))?/iuy;
const proceedingsWord = /Hand(?:elingen|\.)/iuy;
const chamber = new RegExp(gap + chamberWords, 'iuy');
const session = new RegExp(String.raw`${gap}(?:(?:vergaderjaar|vj\.?)\s{1,3})?(${sessionYearPattern})`, 'iuy');
const number = /[\s,]{0,4}(?:nrs?\.?\s{0,3})?([1-9]\d{0,3})(?!\d|[ .]\d{3}(?!\d))/iy;
const item = /[\s,]{0,3}(?:item\s{0,2}|-)([1-9]\d{0,2})(?!\d)(?:-\d{1,3}(?!\d))?/iy;
const oldPages = /[\s,-]{0,3}(?:(?:p|pag|blz)\.\s?)?([1-9]\d{0,4}(?:-\d{1,5})?)(?!\d)/iy;
const pagesAhead = /[\s,]{0,3}(?:p|pag|blz)\./iy;
const pages = /,?\s{1,2}(?:p|pag|blz)\.\s?(\d{1,4}(?:-\d{1,4})?)(?!\d)/iy;

interface Volume {
  readonly start: number;
  /** `tk` or `ek`; the House where neither is named. */
  readonly stem: string;
  readonly sessionYear: string;
}

function takeVolume(cursor: Cursor, start: number): Volume | undefined {
  const named = cursor.take(chamber);
  const sessionYear = readSessionYear(cursor.take(session)?.[1] ?? '');
  return sessionYear === null ? undefined : { start, stem: named?.[2] === undefined ? 'tk' : 'ek', sessionYear };
}

function reading(
  cursor: Cursor,
  { start, stem, sessionYear }: Volume,
  sort: string,
  parts: readonly string[],
): Reading[] {
  const found = readIdentifier([sort, stem, compactSessionYear(sessionYear), ...parts].join('-'));
  if (!found) return [];
  const page = cursor.take(pages)?.[1] ?? null;
  return [{ start, end: cursor.at, reference: { ...found, page } }];
}

export const writtenQuestions: Form = {
  start: /(?<![\p{L}\d])Aanhangsel(?!\p{L})/giu,
  read(text, at) {
    const cursor = new Cursor(text, at);
    const volume = cursor.take(appendixWord) && takeVolume(cursor, at);
    if (!volume) return [];
    const found = cursor.take(number)?.[1];
    return found === undefined ? [] : reading(cursor, volume, 'ah', [found]);
  },
};

/** `nr. 12, item 5`; where there is none the cursor stays. */
function takeItem(cursor: Cursor): readonly string[] | undefined {
  const back = cursor.at;
  const meeting = cursor.take(number)?.[1];
  const one = cursor.take(item)?.[1];
  if (meeting !== undefined && one !== undefined) return [meeting, one];
  cursor.at = back;
  return undefined;
}

/** `nr. 108, p. 7909-7943`, `72-6141`, `p. 637-661`. */
function takePages(cursor: Cursor): readonly string[] | undefined {
  const meeting = cursor.sees(pagesAhead) ? undefined : cursor.take(number)?.[1];
  if (meeting === undefined && !cursor.sees(pagesAhead)) return undefined;
  const found = cursor.take(oldPages)?.[1];
  return found === undefined ? undefined : [...(meeting === undefined ? [] : [meeting]), ...found.split('-')];
}

export const proceedings: Form = {
  start: /(?<![\p{L}\d])(?<!Aanhangsel\s(?:(?:van|bij|tot)\s)?(?:de\s)?)Hand(?:elingen|\.)(?!\p{L})/giu,
  read(text, at) {
    const cursor = new Cursor(text, at);
    const volume = cursor.take(proceedingsWord) && takeVolume(cursor, at);
    if (!volume) return [];
    const parts =
      (volume.sessionYear >= changing ? takeItem(cursor) : undefined) ??
      (volume.sessionYear < firstWithItems ? takePages(cursor) : undefined);
    return parts ? reading(cursor, volume, 'h', parts) : [];
  },
};
