import { Alliance } from '../kinds/alliance.ts';
import { Ministry } from '../kinds/ministry.ts';
import { Plan } from '../kinds/plan.ts';
import { Regulation } from '../kinds/regulation.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';
import { date } from '../values/date.ts';

export const Succeeds = defineLink({
  type: 'SUCCEEDS',
  from: [Ministry, Alliance, Plan, Regulation],
  to: [Ministry, Alliance, Plan, Regulation],
  out: 'succeeds',
  in: 'succeededBy',
  term: term('succeeds', 'volgt op', {
    en: 'Something comes in the place of another.',
    nl: 'Iets komt in de plaats van iets anders.',
  }),
  back: { en: 'succeeded by', nl: 'opgevolgd door' },
  acyclic: true,
  props: {
    since: date.optional(term('since', 'sinds', { en: 'Since when.', nl: 'Sinds wanneer.' })),
  },
});
