import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { bilingual } from '../values/bilingual.ts';
import { oneOf } from '../values/one-of.ts';

const StatementSort = oneOf(
  'StatementSort',
  { en: 'What sort of statement it is.', nl: 'Wat voor bewering het is.' },
  {
    FACT: term('fact', 'feit', { en: 'Something is so.', nl: 'Iets is zo.' }),
    RULE: term('rule', 'regel', { en: 'Something must or may be so.', nl: 'Iets moet of mag zo zijn.' }),
    INTENTION: term('intention', 'voornemen', {
      en: 'Somebody means to do something.',
      nl: 'Iemand is iets van plan.',
    }),
    REASON: term('reason', 'reden', { en: 'Why something is so.', nl: 'Waarom iets zo is.' }),
    FINDING: term('finding', 'bevinding', { en: 'What a study found.', nl: 'Wat een onderzoek vond.' }),
    ABSENCE: term('absence', 'afwezigheid', { en: 'Something is not there.', nl: 'Iets is er niet.' }),
  },
);
const Lacking = oneOf(
  'Lacking',
  { en: 'What is absent.', nl: 'Wat er niet is.' },
  {
    FIGURES: term('figures', 'cijfers', { en: 'No figures.', nl: 'Geen cijfers.' }),
    RESEARCH: term('research', 'onderzoek', { en: 'No research.', nl: 'Geen onderzoek.' }),
    EFFORT: term('effort', 'inzet', { en: 'No effort or provision.', nl: 'Geen inzet of voorziening.' }),
    TARGET: term('target', 'streefcijfer', { en: 'No target.', nl: 'Geen streefcijfer.' }),
    ALTERNATIVE: term('alternative', 'alternatief', { en: 'No alternative.', nl: 'Geen alternatief.' }),
    DECISION: term('decision', 'besluit', { en: 'No decision.', nl: 'Geen besluit.' }),
  },
);

export const Statement = defineKind({
  name: 'Statement',
  plural: 'statements',
  pluralLabel: { en: 'statements', nl: 'beweringen' },
  highlights: ['sort', 'madeBy', 'concerns'],
  term: term('statement', 'bewering', {
    en: 'What a document says about entities that is no relation between two of them.',
    nl: 'Wat een document over entiteiten zegt dat geen relatie tussen twee ervan is.',
  }),
  caption: '{summary}',
  props: {
    sort: StatementSort.required(
      term('sort', 'soort', { en: 'What sort of statement it is.', nl: 'Wat voor bewering het is.' }),
    ),
    lacks: Lacking.optional(
      term('lacks', 'ontbreekt', {
        en: 'What is absent; only for absences.',
        nl: 'Wat er niet is; alleen bij afwezigheid.',
      }),
    ),
    summary: bilingual.required(
      term('summary', 'samenvatting', { en: 'What it says, in our own words.', nl: 'Wat het zegt, in eigen woorden.' }),
    ),
  },
});
