import { Cursor } from '../cursor.ts';
import { type Reference, referenceOf } from '../reference.ts';
import { type Form, oneWord } from './form.ts';

// Acts of the European Union by their CELEX number, and as they are cited: "Verordening (EU) 2016/679".

/** `32016R0679`: sector, year, sort, number. Sector 3 is legislation, 6 are judgments. */
export function readCelex(written: string): Reference | undefined {
  const number = written.toUpperCase();
  const is = /^(?:3(?:19|20)\d\d[RLDH]\d{4}|6(?:19|20)\d\d[CTF][JCOA]\d{4})$/.test(number);
  return is ? referenceOf('EU_ACT', number, { number }) : undefined;
}

const sorts: Readonly<Record<string, string>> = { verordening: 'R', richtlijn: 'L', besluit: 'D', beschikking: 'D' };
export const sortsByEli: Readonly<Record<string, string>> = { reg: 'R', dir: 'L', dec: 'D' };

export const celexOf = (sort: string, year: string, number: string): Reference | undefined =>
  readCelex(`3${year}${sort}${number.padStart(4, '0')}`);

const act =
  /(?:uitvoerings|gedelegeerde\s{1,2})?(verordening|richtlijn|besluit|beschikking)\s{1,2}(\((?:EU|EG|EEG)\)\s{0,2})?(nr\.?\s{0,2})?(\d{1,4})\/(\d{1,4})(\/(?:EU|EG|EEG))?(?![\d/])/iy;

const fullYear = (year: string) => (year.length === 2 ? `19${year}` : year);
const isYear = (year: string) => /^(?:19[5-9]|20)\d+$/.test(fullYear(year)) && fullYear(year).length === 4;

/** Regulations were numbered `575/2013` until 2015; all else has its year first. */
function readAct([, sort = '', union, nr, first = '', second = '', unionBehind]: RegExpExecArray):
  | Reference
  | undefined {
  const letter = sorts[sort.toLowerCase()] ?? '';
  if (union === undefined && unionBehind === undefined) return undefined;
  const yearLast = letter === 'R' && isYear(second) && (nr !== undefined || !isYear(first) || first.length < 4);
  const [year, number] = yearLast ? [second, first] : [first, second];
  return isYear(year) ? celexOf(letter, fullYear(year), number) : undefined;
}

const celex = /(?:CELEX[:\s]{1,3})?([36]\d{4}[A-Z]{1,2}\d{4})(?![\p{L}\d])/iuy;

export const european: Form = {
  start:
    /(?<![\p{L}\d])(?:CELEX[:\s]{1,3}[36]\d{4}|[36]\d{4}[A-Z]{1,2}\d{4}|(?:uitvoerings|gedelegeerde\s{1,2})?(?:verordening|richtlijn|besluit|beschikking)\s{1,2}[(n\d])/giu,
  read(text, at) {
    const cursor = new Cursor(text, at);
    const number = cursor.take(celex);
    if (number) return oneWord(at, number[0], readCelex(number[1] ?? ''));
    const cited = cursor.take(act);
    return cited ? oneWord(at, cited[0], readAct(cited)) : [];
  },
};
