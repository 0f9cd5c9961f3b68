import { Actor } from '../families/actor.ts';
import { Commitment } from '../kinds/commitment.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const PromisedTo = defineLink({
  type: 'PROMISED_TO',
  from: Commitment,
  to: Actor,
  out: 'promisedTo',
  in: 'promises',
  term: term('was promised to', 'is toegezegd aan', {
    en: 'To whom a commitment was made.',
    nl: 'Aan wie een toezegging is gedaan.',
  }),
  back: { en: 'was promised', nl: 'kreeg toegezegd' },
  props: {},
});
