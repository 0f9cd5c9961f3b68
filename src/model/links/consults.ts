import { Actor } from '../families/actor.ts';
import { TargetGroup } from '../kinds/target-group.ts';
import { defineLink } from '../link.ts';
import { period } from '../props.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const ConsultationState = oneOf(
  'ConsultationState',
  { en: 'Whether talks took place.', nl: 'Of overleg er is geweest.' },
  {
    HELD: term('held', 'gevoerd', { en: 'They took place.', nl: 'Is er geweest.' }),
    PLANNED: term('planned', 'gepland', { en: 'They are planned.', nl: 'Is gepland.' }),
    POSSIBLE: term('possible', 'mogelijk', { en: 'They may take place.', nl: 'Komt er misschien.' }),
  },
);

export const Consults = defineLink({
  type: 'CONSULTS',
  from: Actor,
  to: [Actor, TargetGroup],
  out: 'consults',
  in: 'consultedBy',
  term: term('consults', 'overlegt met', {
    en: 'Somebody talks with somebody else or means to.',
    nl: 'Iemand overlegt met een ander of is dat van plan.',
  }),
  back: { en: 'consulted by', nl: 'geraadpleegd door' },
  distinct: ['state', 'from'],
  props: {
    state: ConsultationState.optional(
      term('state', 'stand', { en: 'Whether the talks took place.', nl: 'Of het overleg er is geweest.' }),
    ),
    ...period,
  },
});
