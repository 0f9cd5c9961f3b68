import { defineKind } from '../kind.ts';
import { summary } from '../props.ts';
import { term } from '../term.ts';
import { flag } from '../values/flag.ts';
import { text } from '../values/text.ts';

export const Motion = defineKind({
  name: 'Motion',
  plural: 'motions',
  pluralLabel: { en: 'motions', nl: 'moties' },
  highlights: ['number', 'submittedBy', 'adopted', 'inDossier'],
  term: term('motion', 'motie', {
    en: 'A wish that parliament puts to the government.',
    nl: 'Een wens die de Kamer aan de regering voorlegt.',
  }),
  props: {
    number: text.optional(
      term('number', 'nummer', { en: 'Number of the parliamentary paper.', nl: 'Nummer van het Kamerstuk.' }),
    ),
    adopted: flag.optional(
      term('adopted', 'aangenomen', {
        en: 'Whether parliament adopted it; null when the source does not say.',
        nl: 'Of de Kamer haar aannam; leeg als de bron dat niet zegt.',
      }),
    ),
    summary,
  },
});
