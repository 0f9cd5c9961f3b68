import { registerOf } from './forms/public-body.ts';
import { firstWithItems } from './identifier.ts';
import type { Reference } from './reference.ts';

const publications = 'https://zoek.officielebekendmakingen.nl';
const house = 'https://www.tweedekamer.nl';

/** Publications are on line from 1995 on, and the Staatscourant has one page for each number from 2010 on. */
const firstYear = 1995;
const firstGazette = 2010;
const startOf = (years: string | null) => (years === null ? Number.MAX_SAFE_INTEGER : Number(years.slice(0, 4)));
const volume = (id: string) => Number(id.split('-')[1]);
/** Parts behind the number of a publication are in its id, which is then the name of its page too. */
const isPlain = (number: string | null) => /^\d+$/.test(number ?? '');

const page = (id: string, ending = '.html') => `${publications}/${id}${ending}`;
const dossierPage = ({ dossier, suffix }: Reference) => {
  const part = suffix === null || /^R\d/.test(suffix) ? '' : `-${suffix}`;
  return dossier === null ? [] : [`${publications}/dossier/${dossier}${part}`];
};

const pagesByKind: Readonly<Record<Reference['kind'], (reference: Reference) => readonly string[]>> = {
  PARLIAMENTARY_PAPER: (paper) =>
    startOf(paper.sessionYear) < firstYear ? [] : [page(paper.id), ...dossierPage(paper)],
  DOSSIER: (dossier) => dossierPage(dossier),
  WRITTEN_QUESTIONS: ({ id, chamber, sessionYear }) =>
    chamber === 'SENATE' || startOf(sessionYear) < firstYear ? [] : [page(id)],
  UNANSWERED_QUESTIONS: ({ id }) => [page(id)],
  PROCEEDINGS: ({ id, sessionYear }) => ((sessionYear ?? '') < firstWithItems ? [] : [page(id)]),
  ANNEX: ({ id }) => [page(id, '.pdf')],
  STATUTE_BOOK: ({ id }) => (volume(id) < firstYear ? [] : [page(id)]),
  GOVERNMENT_GAZETTE: ({ id, number }) => (isPlain(number) && volume(id) < firstGazette ? [] : [page(id)]),
  TREATY_SERIES: ({ id }) => (volume(id) < firstYear ? [] : [page(id)]),
  LOCAL_GAZETTE: ({ id }) => [page(id)],
  LEGISLATION: ({ id, on }) => [`https://wetten.overheid.nl/${id}${on === null ? '' : `/${on}`}`],
  LEGISLATION_PART: ({ id }) => [`https://wetten.overheid.nl/${id}`],
  LOCAL_LEGISLATION: ({ id }) => [`https://lokaleregelgeving.overheid.nl/${id}`],
  COURT_DECISION: ({ id }) => (id.startsWith('ECLI:NL:') ? [`https://uitspraken.rechtspraak.nl/details?id=${id}`] : []),
  // A case alone has no page: its address names one of its documents too.
  HOUSE_CASE: () => [],
  HOUSE_DOCUMENT: ({ id, also }) => [
    `${house}/kamerstukken/detail?id=${also[0] ?? id}&did=${id}`,
    `${house}/downloads/document?id=${id}`,
  ],
  // Committees and plenary meetings have addresses of their own, and the number does not tell which it is.
  HOUSE_ACTIVITY: () => [],
  EU_ACT: ({ id }) => [`https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${id}`],
  PUBLIC_BODY: ({ id }) => [`https://identifier.overheid.nl/tooi/id/${registerOf(id)}/${id}`],
  OPEN_DOCUMENT: ({ id }) => [`https://open.overheid.nl/details/${id}`],
};

/** The official pages of what a reference names, the page itself first; only where their addresses follow from it. */
export const pagesOf = (reference: Reference): readonly string[] => pagesByKind[reference.kind](reference);
