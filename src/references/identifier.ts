import { dossierReference, isDossier, paperReference } from './parliamentary-paper.ts';
import { type ChamberName, type Reference, type ReferenceKindName, referenceOf } from './reference.ts';
import { readCompactSessionYear } from './session-year.ts';
import { isSuffix, seriesDossier } from './suffix.ts';

// The ids under which official publications are published: kst-35341-17, ah-tk-20232024-1481, stb-2020-200.

const chambers: Readonly<Record<string, ChamberName>> = { tk: 'HOUSE', ek: 'SENATE' };
const isNumber = (part: string) => /^[1-9]\d{0,3}$/.test(part);
const isDesignation = (part: string) => /^(?:[1-9]\d{0,3}[a-z]?|[A-Z]{1,2})$/.test(part);
const isEdition = (part: string) => /^[bhnv]\d{1,2}$/.test(part);

/** Parts as they are written in ids: letters of chapters and of the Senate in capitals. */
const inCase = (part: string) => (/^[a-z]{1,5}$/i.test(part) ? part.toUpperCase() : part.toLowerCase());

/** `kst-35341-17`, `kst-35925-XV-32`, `kst-20082009-31700-IV-D`; `kst-1268678` is a number without a dossier. */
function paperId(parts: readonly string[]): Reference | undefined {
  const [first = ''] = parts;
  if (parts.length === 1 && /^\d{6,7}$/.test(first))
    return referenceOf('PARLIAMENTARY_PAPER', `kst-${first}`, { number: first });
  const sessionYear = readCompactSessionYear(first);
  const [dossier = '', ...rest] = (sessionYear ? parts.slice(1) : parts).map(inCase);
  const edition = rest.length > 1 && isEdition(rest.at(-1) ?? '') ? rest.pop() : undefined;
  const number = rest.pop() ?? '';
  const [suffix = null, ...more] = rest;
  const belongs = suffix === null || isSuffix(suffix) || (dossier === seriesDossier && /^\d\d$/.test(suffix));
  if (!/^\d{5}$/.test(dossier) || !isDossier(dossier) || !isDesignation(number) || more.length > 0 || !belongs)
    return undefined;
  return paperReference({ dossier, suffix, number, sessionYear, ...(edition ? { edition } : {}) });
}

/** `ah-tk-20232024-1481`; since 2026 also `ah-1271549`, without a session. */
function questionsId([first = '', year = '', number = '', ...rest]: readonly string[]): Reference | undefined {
  if (/^\d{6,7}$/.test(first) && year === '') return referenceOf('WRITTEN_QUESTIONS', `ah-${first}`, { number: first });
  const chamber = chambers[first];
  const sessionYear = readCompactSessionYear(year);
  if (!chamber || !sessionYear || !isNumber(number) || rest.length > 0) return undefined;
  return referenceOf('WRITTEN_QUESTIONS', `ah-${first}-${year}-${number}`, { chamber, sessionYear, number });
}

/** From this session year on each item of a meeting is published by itself; in January of the one before it began. */
export const firstWithItems = '2011-2012';
export const changing = '2010-2011';

/** `h-tk-20222023-12-5`: session year, meeting, item; earlier a page or pages, with or without the meeting. */
function proceedingsId([first = '', year = '', ...rest]: readonly string[]): Reference | undefined {
  const chamber = chambers[first];
  const sessionYear = readCompactSessionYear(year);
  if (!chamber || !sessionYear) return undefined;
  const number = rest.join('-');
  const form = sessionYear >= firstWithItems ? /^[1-9]\d{0,2}-[1-9]\d{0,2}$/ : /^[1-9]\d{0,4}(?:-[1-9]\d{0,4}){1,2}$/;
  if (!form.test(number)) return undefined;
  return referenceOf('PROCEEDINGS', `h-${first}-${year}-${number}`, { chamber, sessionYear, number });
}

function unansweredId([first = '', number = '', ...rest]: readonly string[]): Reference | undefined {
  const upper = number.toUpperCase();
  if (first !== 'tk' || !/^20\d\dZ\d{5}$/.test(upper) || rest.length > 0) return undefined;
  return referenceOf('UNANSWERED_QUESTIONS', `kv-tk-${upper}`, { chamber: 'HOUSE', number: upper, also: [upper] });
}

function annexId([number = '', ...rest]: readonly string[]): Reference | undefined {
  if (!/^\d{1,8}$/.test(number) || rest.length > 0) return undefined;
  return referenceOf('ANNEX', `blg-${number}`, { number });
}

const gazettes: Readonly<Record<string, ReferenceKindName>> = {
  stb: 'STATUTE_BOOK',
  stcrt: 'GOVERNMENT_GAZETTE',
  trb: 'TREATY_SERIES',
  gmb: 'LOCAL_GAZETTE',
  prb: 'LOCAL_GAZETTE',
  wsb: 'LOCAL_GAZETTE',
  bgr: 'LOCAL_GAZETTE',
};
/** The statute book begins in 1813. */
export const isVolume = (year: string): boolean => /^(?:18[1-9]\d|19\d\d|20\d\d)$/.test(year) && Number(year) >= 1813;

/** `stb-2020-200`; parts behind the number are annexes, or pages of the Staatscourant before 2009. */
export function gazetteId(stem: string, [year = '', number = '', ...rest]: readonly string[]): Reference | undefined {
  const kind = gazettes[stem];
  if (!kind || !isVolume(year) || !/^[1-9]\d{0,6}$/.test(number) || rest.length > 3) return undefined;
  return referenceOf(kind, [stem, year, number, ...rest].join('-'), { number: [number, ...rest].join('-') });
}

/** What an id of an official publication names, in any case of letters; undefined where it is none. */
export function readIdentifier(id: string): Reference | undefined {
  const [stem = '', ...parts] = id.split('-');
  const low = parts.map((part) => part.toLowerCase());
  switch (stem.toLowerCase()) {
    case 'kst':
      return paperId(parts);
    case 'ah':
      return questionsId(low);
    case 'h':
      return proceedingsId(low);
    case 'kv':
      return unansweredId(low);
    case 'blg':
      return annexId(low);
    default:
      return gazetteId(stem.toLowerCase(), parts);
  }
}

/** `35925-XV` as the address of a dossier has it. */
export function readDossierNumber(written: string): Reference | undefined {
  const [dossier = '', suffix = null, ...rest] = written.split('-').map((part) => part.toUpperCase());
  const belongs = suffix === null || isSuffix(suffix) || (dossier === seriesDossier && /^\d\d$/.test(suffix));
  const is = /^\d{5}$/.test(dossier) && isDossier(dossier) && belongs && rest.length === 0;
  return is ? dossierReference(dossier, suffix) : undefined;
}
