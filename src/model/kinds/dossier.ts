import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { text } from '../values/text.ts';

export const Dossier = defineKind({
  name: 'Dossier',
  plural: 'dossiers',
  pluralLabel: { en: 'dossiers', nl: 'kamerstukdossiers' },
  highlights: ['number', 'papers'],
  term: term('dossier', 'kamerstukdossier', {
    en: 'A dossier of parliamentary papers.',
    nl: 'Een dossier van Kamerstukken.',
  }),
  props: {
    number: text.required(term('number', 'nummer', { en: 'Five digits.', nl: 'Vijf cijfers.' })),
    suffix: text.optional(
      term('suffix', 'toevoeging', {
        en: 'Roman budget chapter or other addition.',
        nl: 'Romeins begrotingshoofdstuk of andere toevoeging.',
      }),
    ),
  },
});
