import { ActionLine } from '../kinds/action-line.ts';
import { Alliance } from '../kinds/alliance.ts';
import { Amendment } from '../kinds/amendment.ts';
import { Document } from '../kinds/document.ts';
import { Event } from '../kinds/event.ts';
import { Goal } from '../kinds/goal.ts';
import { Motion } from '../kinds/motion.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { Regulation } from '../kinds/regulation.ts';
import { Series } from '../kinds/series.ts';
import { Study } from '../kinds/study.ts';
import { Topic } from '../kinds/topic.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Addresses = defineLink({
  type: 'ADDRESSES',
  from: [Plan, Goal, ActionLine, Project, Alliance, Study, Series, Amendment, Motion, Event, Regulation, Document],
  to: Topic,
  out: 'addresses',
  in: 'addressedBy',
  term: term('is about', 'gaat over', {
    en: 'Policy, studies and figures are about a subject.',
    nl: 'Beleid, onderzoek en cijfers gaan over een onderwerp.',
  }),
  back: { en: 'dealt with by', nl: 'behandeld door' },
  joins: true,
  props: {},
});
