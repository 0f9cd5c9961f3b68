import { Cursor } from '../cursor.ts';
import { dossierReference, isDossier, paperReference } from '../parliamentary-paper.ts';
import { readSessionYear, sessionYearPattern } from '../session-year.ts';
import { chapterPattern, fundPattern, isSuffix, seriesDossier } from '../suffix.ts';
import type { Form, Reading, Strictness } from './form.ts';
import { type LeadIn, readLeadIn } from './paper-lead-in.ts';
import { type Designation, takeDesignations } from './paper-number.ts';

// A parliamentary paper as people write it: "35 341, 32 175, nr. 17", "36410 VIII, nr. 82", "33328 AI".

const dossierDigits = /([1-9]\d)([ .]?)(\d{3})(?!\d)/y;
const thousands = /[ .]\d{3}(?!\d)/y;
const seriesSuffix = /\s?-\s?(\d{2})(?!\d)/y;
const kingdomAct = /\s?\((R ?\d{4})\)/y;
const gap = String.raw`\s{0,2}[-(]?\s?|,?\s{1,2}(?:begrotings)?hoofdstuk\s{1,2}|,\s{0,2}(?=[A-Z]{1,6}[\s,]{1,3}nr)`;
const suffixSource = String.raw`(?:${gap})(${chapterPattern}|${fundPattern})\)?(?![A-Za-z\d])`;
const suffix = new RegExp(suffixSource, 'y');
const anySuffix = new RegExp(suffixSource, 'iy');
const andDossier = /\s{0,3}(?:[,/;&+]|en)\s{0,3}(?=[1-9]\d[ .]?\d{3}(?!\d|[ .]\d{3}(?!\d)))/y;
const andOthers = /,?\s{1,2}e\.a\./y;
const laterYear = new RegExp(
  String.raw`\s{0,3},?\s{1,3}(?:vergaderjaar|vj\.?)\s{1,3}(${sessionYearPattern})|\s{1,3}\((${sessionYearPattern})\)`,
  'iy',
);
const mostDossiers = 8;

interface Dossier {
  readonly number: string;
  readonly suffix: string | null;
}

/** A dossier, where its number is one: 35 341 and not 35 341 175. */
function takeDossier(cursor: Cursor): string | undefined {
  const [, first, between, rest] = cursor.take(dossierDigits) ?? [];
  if (first === undefined || (between !== '' && cursor.sees(thousands)) || !isDossier(`${first}${rest}`))
    return undefined;
  return `${first}${rest}`;
}

function takeSuffix(cursor: Cursor, dossier: string, strictness: Strictness): string | null {
  if (dossier === seriesDossier) return cursor.take(seriesSuffix)?.[1] ?? null;
  const found = cursor.take(kingdomAct) ?? cursor.take(strictness === 'whole' ? anySuffix : suffix);
  return found?.[1]?.toUpperCase().replace(' ', '') ?? null;
}

function takeOthers(cursor: Cursor, strictness: Strictness): readonly string[] {
  const others: string[] = [];
  while (others.length < mostDossiers && cursor.take(andDossier)) {
    const number = takeDossier(cursor);
    if (number === undefined) break;
    const back = cursor.at;
    const part = takeSuffix(cursor, number, strictness);
    // A letter behind the last dossier is the number of the paper, where nothing follows it.
    if (part !== null && part.length === 1 && !cursor.sees(/[\s,.;:]{0,4}n(?:r|o|umm)/iy)) cursor.at = back;
    others.push(cursor.at === back || part === null ? number : `${number}-${part}`);
  }
  cursor.take(andOthers);
  return others;
}

interface Read {
  readonly dossier: Dossier;
  readonly also: readonly string[];
  readonly leadIn: LeadIn;
}

function readingsOf(cursor: Cursor, { dossier, also, leadIn }: Read, found: readonly Designation[]): Reading[] {
  const [, later, enclosed] = leadIn.sessionYear === null ? (cursor.take(laterYear) ?? []) : [];
  const sessionYear = leadIn.sessionYear ?? readSessionYear(later ?? enclosed ?? '');
  return found.map(({ number, page, start, end }, i) => ({
    start: i === 0 ? leadIn.start : start,
    end: i === found.length - 1 ? cursor.at : end,
    reference: paperReference({
      dossier: dossier.number,
      suffix: dossier.suffix ?? leadIn.chapter,
      number,
      also,
      chamber: leadIn.chamber,
      sessionYear,
      page,
    }),
  }));
}

/** With a suffix behind the dossier, or without. */
function readPaper(text: string, at: number, strictness: Strictness, leadIn: LeadIn, hasSuffix: boolean): Reading[] {
  const cursor = new Cursor(text, at);
  const number = takeDossier(cursor);
  if (number === undefined || (number === seriesDossier && !hasSuffix)) return [];
  const part = hasSuffix ? takeSuffix(cursor, number, strictness) : null;
  if (hasSuffix && part === null) return [];
  const also = takeOthers(cursor, strictness);
  const found = takeDesignations(cursor, { leadIn, strictness, at });
  return found.length === 0 ? [] : readingsOf(cursor, { dossier: { number, suffix: part }, also, leadIn }, found);
}

/** `dossier 35925 XV`, `Kamerstukken 31945`; and `36410 B`, which may be a fund as well as a paper of the Senate. */
function readDossier(text: string, at: number, strictness: Strictness, leadIn: LeadIn): Reading[] {
  const cursor = new Cursor(text, at);
  const number = takeDossier(cursor);
  if (number === undefined) return [];
  const part = takeSuffix(cursor, number, strictness);
  const { chamber, sessionYear, start } = leadIn;
  return [
    { start, end: cursor.at, reference: dossierReference(number, part ?? leadIn.chapter, { chamber, sessionYear }) },
  ];
}

export const paper: Form = {
  start: /(?<![\p{L}\d])(?<![\d\p{L}€$][.,-])[1-9]\d[ .]?\d{3}(?!\d)/gu,
  read(text, at, strictness) {
    const leadIn = readLeadIn(text, at);
    if (leadIn.saysDebate) return [];
    const withSuffix = readPaper(text, at, strictness, leadIn, true);
    if (withSuffix.length > 0) return withSuffix;
    const without = readPaper(text, at, strictness, leadIn, false);
    const letter = without[0]?.reference.number ?? '';
    const mayBeFund = strictness === 'whole' && leadIn.chamber === null && letter.length === 1 && isSuffix(letter);
    if (without.length > 0 && !mayBeFund) return without;
    if (leadIn.saysDossier) return readDossier(text, at, strictness, leadIn);
    return [...without, ...(mayBeFund || leadIn.saysAll ? readDossier(text, at, strictness, leadIn) : [])];
  },
};
