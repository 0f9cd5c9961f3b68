import { Actor } from '../families/actor.ts';
import { Alliance } from '../kinds/alliance.ts';
import { Plan } from '../kinds/plan.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Coordinates = defineLink({
  type: 'COORDINATES',
  from: Actor,
  to: [Alliance, Plan],
  out: 'coordinates',
  in: 'coordinatedBy',
  term: term('coordinates', 'coördineert', {
    en: 'Somebody coordinates an alliance or plan.',
    nl: 'Iemand coördineert een alliantie of plan.',
  }),
  back: { en: 'coordinated by', nl: 'gecoördineerd door' },
  props: {},
});
