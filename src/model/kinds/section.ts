import { defineKind } from '../kind.ts';
import { part, summary } from '../props.ts';
import { term } from '../term.ts';

export const Section = defineKind({
  name: 'Section',
  plural: 'sections',
  pluralLabel: { en: 'sections', nl: 'onderdelen' },
  term: term('section', 'onderdeel', {
    en: 'A part of a document that is no question, answer, footnote or annex, such as its head.',
    nl: 'Een deel van een document dat geen vraag, antwoord, voetnoot of bijlage is, zoals de kop.',
  }),
  props: {
    summary,
    ...part,
  },
});
