import { term } from '../model/term.ts';
import { oneOf } from '../model/values/one-of.ts';
import type { Maker } from '../model/values/word.ts';

export const ReferenceKind = oneOf(
  'ReferenceKind',
  { en: 'What sort of thing a reference names.', nl: 'Wat voor ding een verwijzing noemt.' },
  {
    PARLIAMENTARY_PAPER: term('parliamentary paper', 'Kamerstuk', {
      en: 'A paper of the House or the Senate.',
      nl: 'Een stuk van de Tweede of de Eerste Kamer.',
    }),
    DOSSIER: term('dossier', 'Kamerstukdossier', {
      en: 'A dossier of parliamentary papers.',
      nl: 'Een dossier van Kamerstukken.',
    }),
    WRITTEN_QUESTIONS: term('answered questions', 'beantwoorde Kamervragen', {
      en: 'Questions of members with the answers, in the Aanhangsel van de Handelingen.',
      nl: 'Vragen van Kamerleden met de antwoorden, in het Aanhangsel van de Handelingen.',
    }),
    UNANSWERED_QUESTIONS: term('questions without answer', 'Kamervragen zonder antwoord', {
      en: 'Questions of members as they were asked.',
      nl: 'Vragen van Kamerleden zoals ze zijn gesteld.',
    }),
    PROCEEDINGS: term('proceedings', 'Handelingen', {
      en: 'The report of a debate.',
      nl: 'Het verslag van een debat.',
    }),
    ANNEX: term('annex', 'bijlage', { en: 'An annex of a paper.', nl: 'Een bijlage bij een stuk.' }),
    STATUTE_BOOK: term('statute book', 'Staatsblad', {
      en: 'An act or decree as it was published.',
      nl: 'Een wet of besluit zoals die is bekendgemaakt.',
    }),
    GOVERNMENT_GAZETTE: term('government gazette', 'Staatscourant', {
      en: 'A publication in the Staatscourant.',
      nl: 'Een publicatie in de Staatscourant.',
    }),
    TREATY_SERIES: term('treaty series', 'Tractatenblad', {
      en: 'A published treaty.',
      nl: 'Een bekendgemaakt verdrag.',
    }),
    LOCAL_GAZETTE: term('local gazette', 'decentraal publicatieblad', {
      en: 'A publication of a municipality, province, water board or joint body.',
      nl: 'Een publicatie van een gemeente, provincie, waterschap of gemeenschappelijke regeling.',
    }),
    LEGISLATION: term('legislation', 'wet- of regelgeving', {
      en: 'An act, decree or treaty as it holds.',
      nl: 'Een wet, besluit of verdrag zoals die geldt.',
    }),
    LEGISLATION_PART: term('part of legislation', 'deel van wet- of regelgeving', {
      en: 'An article or another part of it.',
      nl: 'Een artikel of een ander deel daarvan.',
    }),
    LOCAL_LEGISLATION: term('local legislation', 'lokale regelgeving', {
      en: 'A rule of a municipality, province or water board.',
      nl: 'Een regel van een gemeente, provincie of waterschap.',
    }),
    COURT_DECISION: term('court decision', 'rechterlijke uitspraak', {
      en: 'A decision of a court.',
      nl: 'Een uitspraak van een rechter.',
    }),
    HOUSE_CASE: term('case of the House', 'zaak van de Tweede Kamer', {
      en: 'A case in the register of the House.',
      nl: 'Een zaak in de administratie van de Tweede Kamer.',
    }),
    HOUSE_DOCUMENT: term('document of the House', 'document van de Tweede Kamer', {
      en: 'A document in the register of the House.',
      nl: 'Een document in de administratie van de Tweede Kamer.',
    }),
    HOUSE_ACTIVITY: term('activity of the House', 'activiteit van de Tweede Kamer', {
      en: 'A debate or meeting on the agenda of the House.',
      nl: 'Een debat of vergadering op de agenda van de Tweede Kamer.',
    }),
    EU_ACT: term('act of the European Union', 'handeling van de Europese Unie', {
      en: 'A regulation, directive, decision or judgment of the European Union.',
      nl: 'Een verordening, richtlijn, besluit of arrest van de Europese Unie.',
    }),
    PUBLIC_BODY: term('public body', 'overheidsorganisatie', {
      en: 'An organisation in the TOOI registers.',
      nl: 'Een organisatie in de TOOI-registers.',
    }),
    OPEN_DOCUMENT: term('published government document', 'openbaar overheidsdocument', {
      en: 'A document on open.overheid.nl.',
      nl: 'Een document op open.overheid.nl.',
    }),
  },
);
type ValuesOf<W> = W extends Maker<infer Values, string> ? Values : never;
export type ReferenceKindName = ValuesOf<typeof ReferenceKind>;

export const Chamber = oneOf(
  'Chamber',
  { en: 'A chamber of parliament.', nl: 'Een Kamer van de Staten-Generaal.' },
  {
    HOUSE: term('House', 'Tweede Kamer', { en: 'The House of Representatives.', nl: 'De Tweede Kamer.' }),
    SENATE: term('Senate', 'Eerste Kamer', { en: 'The Senate.', nl: 'De Eerste Kamer.' }),
  },
);
export type ChamberName = ValuesOf<typeof Chamber>;

/** What one notation names. What it does not say is null. */
export interface Reference {
  readonly kind: ReferenceKindName;
  /** The canonical id, such as `kst-35341-17`: two notations of one thing have the same. */
  readonly id: string;
  /** Five digits. */
  readonly dossier: string | null;
  /** Budget chapter (XV), fund (A) or series (02) within the dossier. */
  readonly suffix: string | null;
  /** What it names besides: other dossiers on the same paper, the case of a document. */
  readonly also: readonly string[];
  /** Number or letter within the dossier, volume or series. */
  readonly number: string | null;
  readonly chamber: ChamberName | null;
  /** Such as `2022-2023`. */
  readonly sessionYear: string | null;
  /** Page or pages, as `7` or `25-36`. */
  readonly page: string | null;
  /** The day for which legislation was asked, YYYY-MM-DD. */
  readonly on: string | null;
}

const nothing = {
  dossier: null,
  suffix: null,
  also: [],
  number: null,
  chamber: null,
  sessionYear: null,
  page: null,
  on: null,
};

export const referenceOf = (
  kind: ReferenceKindName,
  id: string,
  said: Partial<Omit<Reference, 'kind' | 'id'>> = {},
): Reference => ({ kind, id, ...nothing, ...said });
