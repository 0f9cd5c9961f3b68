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
import { Study } from '../kinds/study.ts';
import { TargetGroup } from '../kinds/target-group.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const TargetRole = oneOf(
  'TargetRole',
  { en: 'Why policy turns to people.', nl: 'Waarom beleid zich op mensen richt.' },
  {
    FOR: term('for whom', 'voor wie', { en: 'It is for them.', nl: 'Het is voor hen.' }),
    THROUGH: term('through whom', 'via wie', { en: 'It works through them.', nl: 'Het werkt via hen.' }),
    ALSO: term('also involved', 'ook betrokken', {
      en: 'They are expressly involved as well.',
      nl: 'Zij worden ook uitdrukkelijk betrokken.',
    }),
  },
);

export const Targets = defineLink({
  type: 'TARGETS',
  from: [Plan, Goal, ActionLine, Project, Alliance, Event, Amendment, Motion, Study, Regulation, Document],
  to: TargetGroup,
  out: 'targets',
  in: 'targetedBy',
  term: term('is meant for', 'is bedoeld voor', {
    en: 'Policy is meant for a group of people.',
    nl: 'Beleid is bedoeld voor een groep mensen.',
  }),
  back: { en: 'reached by', nl: 'bereikt door' },
  joins: true,
  props: {
    role: TargetRole.optional(
      term('role', 'rol', {
        en: 'Whether they are the people it is for, or those through whom it works.',
        nl: 'Of het voor hen is, of via hen werkt.',
      }),
    ),
  },
});
