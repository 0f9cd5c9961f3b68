import { defineKind } from '../kind.ts';
import { term } from '../term.ts';

export const Person = defineKind({
  name: 'Person',
  plural: 'persons',
  term: term('person', 'persoon', {
    en: 'Somebody in a public function; only that function is recorded.',
    nl: 'Iemand in een openbare functie; alleen die functie wordt vastgelegd.',
  }),
  props: {},
});
