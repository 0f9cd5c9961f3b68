import { ActionLine } from '../kinds/action-line.ts';
import { Amendment } from '../kinds/amendment.ts';
import { Commitment } from '../kinds/commitment.ts';
import { Event } from '../kinds/event.ts';
import { Goal } from '../kinds/goal.ts';
import { Motion } from '../kinds/motion.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Prompts = defineLink({
  type: 'PROMPTS',
  from: [Amendment, Motion, Study, Event, Commitment, Project],
  to: [Plan, Goal, ActionLine, Project, Commitment, Study, Event],
  out: 'prompts',
  in: 'promptedBy',
  term: term('gave rise to', 'was aanleiding voor', {
    en: 'Something is a reason for policy.',
    nl: 'Iets is aanleiding voor beleid.',
  }),
  back: { en: 'prompted by', nl: 'naar aanleiding van' },
  props: {},
});
