import { ActionLine } from '../kinds/action-line.ts';
import { Alliance } from '../kinds/alliance.ts';
import { Goal } from '../kinds/goal.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const ContributesTo = defineLink({
  type: 'CONTRIBUTES_TO',
  from: [ActionLine, Project, Alliance, Plan, Goal],
  to: Goal,
  out: 'contributesTo',
  in: 'contributions',
  term: term('contributes to', 'draagt bij aan', {
    en: 'Policy helps to reach a goal.',
    nl: 'Beleid helpt een doel te bereiken.',
  }),
  back: { en: 'served by', nl: 'gediend door' },
  props: {},
});
