import { defineKind } from '../kind.ts';
import { summary } from '../props.ts';
import { term } from '../term.ts';
import { int } from '../values/int.ts';

export const ActionLine = defineKind({
  name: 'ActionLine',
  plural: 'actionLines',
  pluralLabel: { en: 'action lines', nl: 'actielijnen' },
  highlights: ['number', 'financedFrom', 'partOf', 'parts'],
  term: term('action line', 'actielijn', { en: 'A line of action of a plan.', nl: 'Een actielijn van een plan.' }),
  props: {
    number: int.optional(term('number', 'nummer', { en: 'Number within its plan.', nl: 'Nummer binnen het plan.' })),
    summary,
  },
});
