import { Annex } from '../kinds/annex.ts';
import { Answer } from '../kinds/answer.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';
import { flag } from '../values/flag.ts';

export const RefersTo = defineLink({
  type: 'REFERS_TO',
  from: Answer,
  to: [Answer, Annex],
  out: 'refersTo',
  in: 'referredToBy',
  term: term('refers to', 'verwijst naar', {
    en: 'An answer refers to another answer or an annex.',
    nl: 'Een antwoord verwijst naar een ander antwoord of een bijlage.',
  }),
  back: { en: 'referred to by', nl: 'waarnaar verwijst' },
  joins: true,
  props: {
    whole: flag.required(
      term('whole', 'geheel', {
        en: 'Whether the answer does nothing else.',
        nl: 'Of het antwoord verder niets zegt.',
      }),
    ),
  },
});
