import { defineKind } from '../kind.ts';
import { abbreviation } from '../props.ts';
import { term } from '../term.ts';

export const Party = defineKind({
  name: 'Party',
  plural: 'parties',
  pluralLabel: { en: 'parties', nl: 'partijen' },
  highlights: ['abbreviation', 'politicians'],
  term: term('party', 'partij', {
    en: 'A political party or its group in parliament.',
    nl: 'Een politieke partij of haar fractie in de Kamer.',
  }),
  props: {
    abbreviation,
  },
});
