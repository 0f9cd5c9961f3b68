import { defineFamily } from '../kind.ts';
import { ActionLine } from '../kinds/action-line.ts';
import { Goal } from '../kinds/goal.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { term } from '../term.ts';

export const Policy = defineFamily({
  name: 'Policy',
  term: term('policy', 'beleid', { en: 'What government plans and does.', nl: 'Wat de overheid van plan is en doet.' }),
  kinds: [Plan, Goal, ActionLine, Project],
});
