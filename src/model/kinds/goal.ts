import { defineKind } from '../kind.ts';
import { summary } from '../props.ts';
import { term } from '../term.ts';
import { int } from '../values/int.ts';

export const Goal = defineKind({
  name: 'Goal',
  plural: 'goals',
  pluralLabel: { en: 'goals', nl: 'doelen' },
  highlights: ['number', 'partOf', 'contributions'],
  term: term('goal', 'doel', { en: 'What a plan wants to reach.', nl: 'Wat een plan wil bereiken.' }),
  props: {
    number: int.optional(term('number', 'nummer', { en: 'Number within its plan.', nl: 'Nummer binnen het plan.' })),
    summary,
  },
});
