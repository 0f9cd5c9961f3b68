import { defineKind } from '../kind.ts';
import { summary } from '../props.ts';
import { term } from '../term.ts';
import { date } from '../values/date.ts';
import { flag } from '../values/flag.ts';
import { int } from '../values/int.ts';
import { text } from '../values/text.ts';

export const Amendment = defineKind({
  name: 'Amendment',
  plural: 'amendments',
  pluralLabel: { en: 'amendments', nl: 'amendementen' },
  highlights: ['addsMoneyTo', 'submittedBy', 'submitted', 'adopted'],
  term: term('amendment', 'amendement', {
    en: 'A change of a bill or budget by members of parliament.',
    nl: 'Een wijziging van een wetsvoorstel of begroting door Kamerleden.',
  }),
  props: {
    budgetYear: int.optional(
      term('budget year', 'begrotingsjaar', {
        en: 'The year whose budget it changes.',
        nl: 'Het jaar waarvan het de begroting wijzigt.',
      }),
    ),
    number: text.optional(
      term('number', 'nummer', { en: 'Number of the parliamentary paper.', nl: 'Nummer van het Kamerstuk.' }),
    ),
    submitted: date.optional(
      term('submitted', 'ingediend', { en: 'When it was submitted.', nl: 'Wanneer het is ingediend.' }),
    ),
    adopted: flag.optional(
      term('adopted', 'aangenomen', {
        en: 'Whether parliament adopted it; null when the source does not say.',
        nl: 'Of de Kamer het aannam; leeg als de bron dat niet zegt.',
      }),
    ),
    summary,
  },
});
