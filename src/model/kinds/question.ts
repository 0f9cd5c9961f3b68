import { defineKind } from '../kind.ts';
import { part, summary } from '../props.ts';
import { term } from '../term.ts';
import { int } from '../values/int.ts';

export const Question = defineKind({
  name: 'Question',
  plural: 'questions',
  pluralLabel: { en: 'questions', nl: 'vragen' },
  highlights: ['number'],
  term: term('question', 'vraag', { en: 'A question put to the government.', nl: 'Een vraag aan de regering.' }),
  caption: 'Vraag {number}',
  key: 'number',
  props: {
    number: int.required(
      term('number', 'nummer', { en: 'Number within its document.', nl: 'Nummer binnen het document.' }),
    ),
    summary,
    ...part,
  },
});
