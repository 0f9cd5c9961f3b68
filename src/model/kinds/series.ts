import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { bilingual } from '../values/bilingual.ts';
import { text } from '../values/text.ts';

export const Series = defineKind({
  name: 'Series',
  plural: 'allSeries',
  pluralLabel: { en: 'series', nl: 'cijferreeksen' },
  highlights: ['unit', 'observations', 'countedBy', 'publishedBy'],
  term: term('series', 'cijferreeks', {
    en: 'Figures of one sort, counted in one way.',
    nl: 'Cijfers van één soort, op één manier geteld.',
  }),
  props: {
    unit: text.required(term('unit', 'eenheid', { en: 'What is counted, in Dutch.', nl: 'Wat er geteld wordt.' })),
    definition: bilingual.optional(
      term('definition', 'definitie', {
        en: 'What exactly is counted, in our own words.',
        nl: 'Wat er precies geteld wordt, in eigen woorden.',
      }),
    ),
  },
});
