import { defineKind } from '../kind.ts';
import { summary, website } from '../props.ts';
import { term } from '../term.ts';
import { date } from '../values/date.ts';
import { int } from '../values/int.ts';
import { oneOf } from '../values/one-of.ts';
import { text } from '../values/text.ts';

const StudySort = oneOf(
  'StudySort',
  { en: 'What sort of study it is.', nl: 'Wat voor onderzoek het is.' },
  {
    RESEARCH: term('research', 'onderzoek', { en: 'Research.', nl: 'Onderzoek.' }),
    EXPLORATION: term('exploration', 'verkenning', {
      en: 'A first look at a field.',
      nl: 'Een eerste blik op een terrein.',
    }),
    PREVALENCE: term('prevalence study', 'prevalentieonderzoek', {
      en: 'How often something occurs.',
      nl: 'Hoe vaak iets voorkomt.',
    }),
    FEASIBILITY: term('feasibility study', 'haalbaarheidsstudie', {
      en: 'Whether something can be done.',
      nl: 'Of iets kan.',
    }),
    EVALUATION: term('evaluation', 'evaluatie', { en: 'What came of something.', nl: 'Wat iets heeft opgeleverd.' }),
    MONITOR: term('monitor', 'monitor', {
      en: 'It is repeated to follow a development.',
      nl: 'Wordt herhaald om een ontwikkeling te volgen.',
    }),
    ANNUAL_REPORT: term('annual report', 'jaarverslag', { en: 'Report over a year.', nl: 'Verslag over een jaar.' }),
    HANDBOOK: term('handbook', 'handreiking', {
      en: 'Guidance for professionals.',
      nl: 'Handreiking voor professionals.',
    }),
    FACTSHEET: term('fact sheet', 'factsheet', { en: 'A short overview.', nl: 'Een kort overzicht.' }),
    SCAN: term('scan', 'scan', { en: 'An inventory of what there is.', nl: 'Een inventarisatie van wat er is.' }),
    INQUIRY: term('inquiry', 'uitvraag', {
      en: 'Questions put to a number of people or bodies.',
      nl: 'Vragen aan een aantal mensen of instellingen.',
    }),
    LIVING_LAB: term('living lab', 'living lab', {
      en: 'Research in daily practice.',
      nl: 'Onderzoek in de dagelijkse praktijk.',
    }),
  },
);
const StudyStatus = oneOf(
  'StudyStatus',
  { en: 'How far a study is.', nl: 'Hoe ver een onderzoek is.' },
  {
    ANNOUNCED: term('announced', 'aangekondigd', { en: 'It is announced.', nl: 'Is aangekondigd.' }),
    RUNNING: term('running', 'lopend', { en: 'It runs.', nl: 'Loopt.' }),
    PUBLISHED: term('published', 'verschenen', {
      en: 'It is published or finished.',
      nl: 'Is verschenen of afgerond.',
    }),
  },
);

export const Study = defineKind({
  name: 'Study',
  plural: 'studies',
  pluralLabel: { en: 'studies', nl: 'onderzoeken' },
  highlights: ['year', 'status', 'writtenBy', 'commissionedBy', 'backs'],
  term: term('study', 'onderzoek', {
    en: 'A study, evaluation, monitor or other piece of knowledge.',
    nl: 'Een onderzoek, evaluatie, monitor of ander stuk kennis.',
  }),
  props: {
    year: int.optional(term('year', 'jaar', { en: 'Year of publication.', nl: 'Jaar van verschijnen.' })),
    title: text.optional(
      term('title', 'titel', { en: 'Title as the source prints it.', nl: 'Titel zoals de bron die schrijft.' }),
    ),
    sort: StudySort.optional(
      term('sort', 'soort', { en: 'What sort of study it is.', nl: 'Wat voor onderzoek het is.' }),
    ),
    status: StudyStatus.optional(
      term('status', 'stand', { en: 'How far it is according to the source.', nl: 'Hoe ver het is volgens de bron.' }),
    ),
    due: date.optional(term('due', 'verwacht', { en: 'When it is to be ready.', nl: 'Wanneer het klaar moet zijn.' })),
    website,
    summary,
  },
});
