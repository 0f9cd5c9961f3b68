import { defineKind } from '../kind.ts';
import { abbreviation } from '../props.ts';
import { term } from '../term.ts';

export const Committee = defineKind({
  name: 'Committee',
  plural: 'committees',
  pluralLabel: { en: 'committees', nl: 'Kamercommissies' },
  highlights: ['abbreviation', 'memberPersons', 'asked'],
  term: term('committee', 'Kamercommissie', {
    en: 'A committee of the Dutch parliament.',
    nl: 'Een commissie van de Tweede of Eerste Kamer.',
  }),
  props: {
    abbreviation,
  },
});
