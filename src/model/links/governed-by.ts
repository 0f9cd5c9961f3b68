import { Alliance } from '../kinds/alliance.ts';
import { Event } from '../kinds/event.ts';
import { Organisation } from '../kinds/organisation.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { Regulation } from '../kinds/regulation.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const GovernedBy = defineLink({
  type: 'GOVERNED_BY',
  from: [Alliance, Project, Plan, Event, Organisation],
  to: Regulation,
  out: 'governedBy',
  in: 'governs',
  term: term('is governed by', 'valt onder', {
    en: 'A regulation holds for policy.',
    nl: 'Een regeling geldt voor beleid.',
  }),
  back: { en: 'governs', nl: 'regelt' },
  props: {},
});
