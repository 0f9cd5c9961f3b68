import { defineKind } from '../kind.ts';
import { period, summary, website } from '../props.ts';
import { term } from '../term.ts';

export const Plan = defineKind({
  name: 'Plan',
  plural: 'plans',
  pluralLabel: { en: 'plans', nl: 'beleidsplannen' },
  highlights: ['from', 'financedFrom', 'raisedBy', 'parts'],
  term: term('plan', 'beleidsplan', {
    en: 'A policy plan, programme or agenda.',
    nl: 'Een beleidsplan, programma of agenda.',
  }),
  props: {
    ...period,
    website,
    summary,
  },
});
