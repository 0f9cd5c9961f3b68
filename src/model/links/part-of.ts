import { ActionLine } from '../kinds/action-line.ts';
import { Alliance } from '../kinds/alliance.ts';
import { Event } from '../kinds/event.ts';
import { Goal } from '../kinds/goal.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const PartOf = defineLink({
  type: 'PART_OF',
  from: [Goal, ActionLine, Project, Alliance, Event, Plan, Study],
  to: [Plan, ActionLine, Project, Alliance],
  out: 'partOf',
  in: 'parts',
  term: term('is part of', 'hoort bij', {
    en: 'Policy belongs to a larger whole.',
    nl: 'Beleid hoort bij een groter geheel.',
  }),
  back: { en: 'has part', nl: 'omvat' },
  acyclic: true,
  nests: true,
  props: {},
});
