import { defineKind } from '../kind.ts';
import { part, summary } from '../props.ts';
import { term } from '../term.ts';
import { int } from '../values/int.ts';

export const Annex = defineKind({
  name: 'Annex',
  plural: 'annexes',
  pluralLabel: { en: 'annexes', nl: 'bijlagen' },
  term: term('annex', 'bijlage', { en: 'An annex of a document.', nl: 'Een bijlage bij een document.' }),
  caption: 'Bijlage {number}',
  key: 'number',
  props: {
    number: int.required(
      term('number', 'nummer', { en: 'Number within its document.', nl: 'Nummer binnen het document.' }),
    ),
    summary,
    ...part,
  },
});
