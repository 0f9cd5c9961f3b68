import { defineKind } from '../kind.ts';
import { summary, website } from '../props.ts';
import { term } from '../term.ts';
import { date } from '../values/date.ts';
import { oneOf } from '../values/one-of.ts';
import { text } from '../values/text.ts';

const DocumentSort = oneOf(
  'DocumentSort',
  { en: 'What sort of document it is.', nl: 'Wat voor document het is.' },
  {
    LETTER: term('letter', 'brief', { en: 'A letter to parliament.', nl: 'Een brief aan de Kamer.' }),
    QUESTIONS_AND_ANSWERS: term('list of questions and answers', 'lijst van vragen en antwoorden', {
      en: 'Questions of a committee with the answers.',
      nl: 'Vragen van een commissie met de antwoorden.',
    }),
    WRITTEN_QUESTIONS: term('written questions', 'schriftelijke vragen', {
      en: 'Questions of members of parliament with the answers.',
      nl: 'Vragen van Kamerleden met de antwoorden.',
    }),
    MOTION_PAPER: term('motion paper', 'motie', { en: 'The paper of a motion.', nl: 'Het stuk van een motie.' }),
    AMENDMENT_PAPER: term('amendment paper', 'amendement', {
      en: 'The paper of an amendment.',
      nl: 'Het stuk van een amendement.',
    }),
    INITIATIVE_PAPER: term('initiative paper', 'initiatiefnota', {
      en: 'A paper by a member of parliament.',
      nl: 'Een nota van een Kamerlid.',
    }),
    POLICY_PAPER: term('policy paper', 'beleidsnota', {
      en: 'A paper that sets out policy.',
      nl: 'Een nota die beleid uiteenzet.',
    }),
    EXPLANATORY_MEMORANDUM: term('explanatory memorandum', 'memorie van toelichting', {
      en: 'The explanation that goes with a bill.',
      nl: 'De toelichting bij een wetsvoorstel.',
    }),
    PARLIAMENTARY_PAPER: term('parliamentary paper', 'Kamerstuk', {
      en: 'A parliamentary paper whose sort the source does not tell.',
      nl: 'Een Kamerstuk waarvan de bron de soort niet noemt.',
    }),
    REPORT: term('report', 'rapport', { en: 'A report.', nl: 'Een rapport.' }),
    FACTSHEET: term('fact sheet', 'factsheet', {
      en: 'A fact sheet or info sheet.',
      nl: 'Een factsheet of infosheet.',
    }),
    BROCHURE: term('brochure', 'brochure', { en: 'Information for the public.', nl: 'Voorlichting voor publiek.' }),
    WORK_PLAN: term('work plan', 'werkplan', {
      en: 'The work plan of an organisation.',
      nl: 'Het werkplan van een organisatie.',
    }),
    STATEMENT_FORM: term('declaration', 'verklaring', {
      en: 'A declaration for people to carry.',
      nl: 'Een verklaring om bij zich te dragen.',
    }),
    ANNEX: term('annex', 'bijlage', { en: 'An annex.', nl: 'Een bijlage.' }),
    WEB_PAGE: term('web page', 'webpagina', { en: 'A page on the web.', nl: 'Een pagina op het web.' }),
  },
);

export const Document = defineKind({
  name: 'Document',
  plural: 'documents',
  pluralLabel: { en: 'documents', nl: 'documenten' },
  highlights: ['sort', 'date', 'inDossier', 'number', 'writtenBy'],
  term: term('document', 'document', { en: 'A published document.', nl: 'Een gepubliceerd document.' }),
  props: {
    sort: DocumentSort.optional(
      term('sort', 'soort', { en: 'What sort of document it is.', nl: 'Wat voor document het is.' }),
    ),
    number: text.optional(
      term('number', 'nummer', {
        en: 'Number within its dossier or series.',
        nl: 'Nummer binnen het dossier of de reeks.',
      }),
    ),
    date: date.optional(term('date', 'datum', { en: 'Date of the document.', nl: 'Datum van het document.' })),
    sessionYear: text.optional(
      term('session year', 'vergaderjaar', {
        en: 'Session year of parliament, such as 2022-2023.',
        nl: 'Vergaderjaar van de Kamer, zoals 2022-2023.',
      }),
    ),
    website,
    sha256: text.optional(
      term('SHA-256', 'SHA-256', { en: 'Hash of the file that was read.', nl: 'Hash van het gelezen bestand.' }),
    ),
    summary,
  },
});
