import { ActionLine } from '../kinds/action-line.ts';
import { Alliance } from '../kinds/alliance.ts';
import { Goal } from '../kinds/goal.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { Series } from '../kinds/series.ts';
import { Statement } from '../kinds/statement.ts';
import { Study } from '../kinds/study.ts';
import { TargetGroup } from '../kinds/target-group.ts';
import { Topic } from '../kinds/topic.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';
import { bilingual } from '../values/bilingual.ts';
import { oneOf } from '../values/one-of.ts';

const Stance = oneOf(
  'Stance',
  { en: 'What knowledge does for policy.', nl: 'Wat kennis voor beleid doet.' },
  {
    SUPPORTS: term('supports', 'ondersteunt', { en: 'It speaks for it.', nl: 'Spreekt ervoor.' }),
    CONTRADICTS: term('contradicts', 'spreekt tegen', { en: 'It speaks against it.', nl: 'Spreekt ertegen.' }),
    MEASURES: term('measures', 'meet', { en: 'It measures it.', nl: 'Meet het.' }),
    EVALUATES: term('evaluates', 'evalueert', { en: 'It evaluates it.', nl: 'Evalueert het.' }),
    DESCRIBES: term('describes', 'beschrijft', { en: 'It describes it.', nl: 'Beschrijft het.' }),
  },
);

export const Backs = defineLink({
  type: 'BACKS',
  from: [Study, Series],
  to: [Plan, Goal, ActionLine, Project, TargetGroup, Topic, Statement, Study, Alliance],
  out: 'backs',
  in: 'backedBy',
  term: term('backs', 'onderbouwt', {
    en: 'Knowledge that policy rests on, or that speaks against it.',
    nl: 'Kennis waar beleid op rust, of die ertegen spreekt.',
  }),
  back: { en: 'backed by', nl: 'onderbouwd door' },
  distinct: ['stance'],
  props: {
    stance: Stance.required(
      term('stance', 'houding', {
        en: 'What the knowledge does for the policy.',
        nl: 'Wat de kennis voor het beleid doet.',
      }),
    ),
    finding: bilingual.optional(
      term('finding', 'bevinding', { en: 'What it found, in our own words.', nl: 'Wat het vond, in eigen woorden.' }),
    ),
  },
});
