import { defineKind } from '../kind.ts';
import { part, summary } from '../props.ts';
import { term } from '../term.ts';
import { int } from '../values/int.ts';

export const Footnote = defineKind({
  name: 'Footnote',
  plural: 'footnotes',
  pluralLabel: { en: 'footnotes', nl: 'voetnoten' },
  highlights: ['number'],
  term: term('footnote', 'voetnoot', { en: 'A footnote of a document.', nl: 'Een voetnoot van een document.' }),
  caption: 'Voetnoot {number}',
  key: 'number',
  props: {
    number: int.required(
      term('number', 'nummer', { en: 'Number within its document.', nl: 'Nummer binnen het document.' }),
    ),
    summary,
    ...part,
  },
});
