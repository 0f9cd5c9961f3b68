import { defineKind } from '../kind.ts';
import { abbreviation, period } from '../props.ts';
import { term } from '../term.ts';
import { bilingual } from '../values/bilingual.ts';
import { oneOf } from '../values/one-of.ts';

const AllianceForm = oneOf(
  'AllianceForm',
  { en: 'How organisations work together.', nl: 'Hoe organisaties samenwerken.' },
  {
    ALLIANCE: term('alliance', 'alliantie', { en: 'An alliance.', nl: 'Een alliantie.' }),
    PARTNERSHIP: term('partnership', 'samenwerkingsverband', { en: 'A partnership.', nl: 'Een samenwerkingsverband.' }),
    CONSORTIUM: term('consortium', 'consortium', { en: 'A consortium.', nl: 'Een consortium.' }),
    PLATFORM: term('platform', 'platform', {
      en: 'A place to meet and to exchange knowledge.',
      nl: 'Een plek om elkaar te treffen en kennis te delen.',
    }),
  },
);

export const Alliance = defineKind({
  name: 'Alliance',
  plural: 'alliances',
  pluralLabel: { en: 'alliances', nl: 'allianties' },
  highlights: ['from', 'funders', 'members'],
  term: term('alliance', 'alliantie', {
    en: 'Organisations that work together on one aim.',
    nl: 'Organisaties die samenwerken aan één doel.',
  }),
  props: {
    abbreviation,
    form: AllianceForm.optional(term('form', 'vorm', { en: 'How they work together.', nl: 'Hoe ze samenwerken.' })),
    ...period,
    aim: bilingual.optional(
      term('aim', 'doel', {
        en: 'What it wants to reach, in our own words.',
        nl: 'Wat zij wil bereiken, in eigen woorden.',
      }),
    ),
  },
});
