import { defineKind } from '../kind.ts';
import { period } from '../props.ts';
import { term } from '../term.ts';
import { bilingual } from '../values/bilingual.ts';
import { date } from '../values/date.ts';
import { oneOf } from '../values/one-of.ts';

const Recurrence = oneOf(
  'Recurrence',
  { en: 'How often something comes back.', nl: 'Hoe vaak iets terugkomt.' },
  {
    YEARLY: term('yearly', 'jaarlijks', { en: 'Once a year.', nl: 'Eens per jaar.' }),
    HALF_YEARLY: term('half-yearly', 'halfjaarlijks', { en: 'Twice a year.', nl: 'Twee keer per jaar.' }),
  },
);

export const Commitment = defineKind({
  name: 'Commitment',
  plural: 'allCommitments',
  pluralLabel: { en: 'commitments', nl: 'toezeggingen' },
  highlights: ['due', 'from', 'recurring', 'promisedBy', 'promisedTo'],
  term: term('commitment', 'toezegging', {
    en: 'What a member of government promised to do or to tell parliament.',
    nl: 'Wat een bewindspersoon toezegde te doen of de Kamer te melden.',
  }),
  props: {
    summary: bilingual.required(
      term('summary', 'samenvatting', {
        en: 'What was promised, in our own words.',
        nl: 'Wat is toegezegd, in eigen woorden.',
      }),
    ),
    due: date.optional(
      term('due', 'termijn', {
        en: 'By when, as precise as the source is.',
        nl: 'Wanneer, zo precies als de bron is.',
      }),
    ),
    dueNote: bilingual.optional(
      term('about the term', 'over de termijn', {
        en: 'What the source says of the term where no date can be told.',
        nl: 'Wat de bron over de termijn zegt als er geen datum uit volgt.',
      }),
    ),
    recurring: Recurrence.optional(
      term('recurring', 'terugkerend', { en: 'How often it comes back.', nl: 'Hoe vaak het terugkomt.' }),
    ),
    ...period,
    met: date.optional(
      term('met', 'nagekomen', {
        en: 'When it was met; null when the sources do not say so.',
        nl: 'Wanneer het is nagekomen; leeg als de bronnen dat niet zeggen.',
      }),
    ),
  },
});
