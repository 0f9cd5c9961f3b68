import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { bilingual } from '../values/bilingual.ts';
import { refs } from '../values/ref.ts';

export const Conflict = defineKind({
  name: 'Conflict',
  plural: 'conflicts',
  pluralLabel: { en: 'conflicts', nl: 'tegenspraken' },
  term: term('conflict', 'tegenspraak', {
    en: 'Claims that cannot all be true.',
    nl: 'Beweringen die niet alle waar kunnen zijn.',
  }),
  caption: '{subject}',
  props: {
    subject: bilingual.required(
      term('subject', 'onderwerp', { en: 'What the claims disagree on.', nl: 'Waar de beweringen over verschillen.' }),
    ),
    explanation: bilingual.required(
      term('explanation', 'uitleg', {
        en: 'How they disagree, and what would follow from each.',
        nl: 'Hoe ze verschillen, en wat uit elk zou volgen.',
      }),
    ),
    claims: refs('Node').optional(
      term('claims', 'beweringen', {
        en: 'The facts and entities that contradict each other.',
        nl: 'De feiten en entiteiten die elkaar tegenspreken.',
      }),
    ),
  },
});
