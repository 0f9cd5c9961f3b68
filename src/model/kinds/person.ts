import { defineKind } from '../kind.ts';
import { term } from '../term.ts';

export const Person = defineKind({
  name: 'Person',
  plural: 'persons',
  pluralLabel: { en: 'persons', nl: 'personen' },
  highlights: ['belongsTo', 'holds', 'servesOn', 'submitted'],
  term: term('person', 'persoon', {
    en: 'Somebody in a public function, or the author of a study; only that is recorded.',
    nl: 'Iemand in een openbare functie, of de schrijver van een onderzoek; alleen dat wordt vastgelegd.',
  }),
  props: {},
});
