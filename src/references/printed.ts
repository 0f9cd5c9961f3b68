import { changing, firstWithItems } from './identifier.ts';
import type { Reference } from './reference.ts';
import { shortSessionYear } from './session-year.ts';

// The usual Dutch forms, after Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving. What an id cannot be read back
// from, such as a reprint, is printed as the id.

const roman = ({ chamber }: Reference) => (chamber === 'SENATE' ? 'I' : 'II');
const withPage = ({ page }: Reference) => (page === null ? '' : `, p. ${page}`);
const nr = (number: string) => (/^\d/.test(number) ? `nr. ${number}` : number);
const part = (suffix: string | null) => {
  if (suffix === null) return '';
  if (/^\d/.test(suffix)) return `-${suffix}`;
  return /^R\d/.test(suffix) ? ` (${suffix})` : ` ${suffix}`;
};
const asWritten = (other: string) => (/^\d{5}-\d/.test(other) ? other : other.replace('-', ' '));

function paper(reference: Reference): string {
  const { id, dossier, suffix, also, number, sessionYear, chamber } = reference;
  if (dossier === null || number === null || !id.endsWith(`-${number}`)) return id;
  const dossiers = [`${dossier}${part(suffix)}`, ...also.map(asWritten)].join(', ');
  const where = sessionYear === null ? '' : ` ${shortSessionYear(sessionYear)},`;
  const usual = chamber === (/^\d+$/.test(number) ? 'HOUSE' : 'SENATE');
  const lead = sessionYear === null && usual && chamber === 'HOUSE' ? 'Kamerstuk' : `Kamerstukken ${roman(reference)}`;
  return `${lead}${where}${where === '' && lead !== 'Kamerstuk' ? ',' : ''} ${dossiers}, ${nr(number)}${withPage(reference)}`;
}

// What the parts of an older number are is told by their size.
const longestMeeting = 130;
const mostItems = 60;

/** `h-tk-20222023-12-5` is an item; before, the parts are a meeting and pages, or pages alone. */
function proceedings(reference: Reference): string {
  const year = reference.sessionYear ?? '';
  const [first = '', second = '', third] = (reference.number ?? '').split('-');
  const lead = `Handelingen ${roman(reference)} ${shortSessionYear(year)}`;
  const isItem = year >= firstWithItems || (year === changing && third === undefined && Number(second) <= mostItems);
  if (isItem) return `${lead}, nr. ${first}, item ${second}${withPage(reference)}`;
  if (third !== undefined) return `${lead}, nr. ${first}, p. ${second}-${third}`;
  return Number(first) > longestMeeting ? `${lead}, p. ${first}-${second}` : `${lead}, nr. ${first}, p. ${second}`;
}

const gazettes: Readonly<Record<string, string>> = {
  stb: 'Stb.',
  stcrt: 'Stcrt.',
  trb: 'Trb.',
  gmb: 'Gemeenteblad',
  prb: 'Provinciaal blad',
  wsb: 'Waterschapsblad',
  bgr: 'Blad gemeenschappelijke regeling',
};
function gazette({ id }: Reference): string {
  const [stem = '', year, number, more] = id.split('-');
  return more === undefined ? `${gazettes[stem]} ${year}, ${number}` : id;
}

const itself = ({ id }: Reference) => id;

const printedByKind: Readonly<Record<Reference['kind'], (reference: Reference) => string>> = {
  PARLIAMENTARY_PAPER: paper,
  DOSSIER: ({ dossier, suffix }) => `Kamerstukdossier ${dossier}${part(suffix)}`,
  WRITTEN_QUESTIONS: (reference) =>
    reference.sessionYear === null
      ? reference.id
      : `Aanhangsel Handelingen ${roman(reference)} ${shortSessionYear(reference.sessionYear)}, nr. ${reference.number}`,
  UNANSWERED_QUESTIONS: itself,
  PROCEEDINGS: proceedings,
  ANNEX: itself,
  STATUTE_BOOK: gazette,
  GOVERNMENT_GAZETTE: gazette,
  TREATY_SERIES: gazette,
  LOCAL_GAZETTE: gazette,
  LEGISLATION: itself,
  LEGISLATION_PART: itself,
  LOCAL_LEGISLATION: itself,
  COURT_DECISION: itself,
  HOUSE_CASE: ({ id }) => `Zaak ${id}`,
  HOUSE_DOCUMENT: ({ id }) => `Document ${id}`,
  HOUSE_ACTIVITY: ({ id }) => `Activiteit ${id}`,
  EU_ACT: ({ id }) => `CELEX ${id}`,
  PUBLIC_BODY: itself,
  OPEN_DOCUMENT: ({ id }) => `https://open.overheid.nl/details/${id}`,
};

/** A reference as Dutch documents print it; resolves to the same id. */
export const printedOf = (reference: Reference): string => printedByKind[reference.kind](reference);
