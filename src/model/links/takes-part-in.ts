import { Actor } from '../families/actor.ts';
import { Alliance } from '../kinds/alliance.ts';
import { Event } from '../kinds/event.ts';
import { Project } from '../kinds/project.ts';
import { Study } from '../kinds/study.ts';
import { TargetGroup } from '../kinds/target-group.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const ParticipantRole = oneOf(
  'ParticipantRole',
  { en: 'In what role somebody takes part.', nl: 'In welke rol iemand meedoet.' },
  {
    CONSULTED: term('consulted', 'geraadpleegd', {
      en: 'It was asked for its views.',
      nl: 'Is naar zijn mening gevraagd.',
    }),
    PARTICIPANT: term('participant', 'deelnemer', { en: 'It takes part.', nl: 'Doet mee.' }),
    PRESENTER: term('presenter', 'presentator', { en: 'It presents something.', nl: 'Presenteert iets.' }),
    ADVISER: term('adviser', 'adviseur', { en: 'It gives advice.', nl: 'Geeft advies.' }),
  },
);

export const TakesPartIn = defineLink({
  type: 'TAKES_PART_IN',
  from: [Actor, TargetGroup],
  to: [Event, Project, Study, Alliance],
  out: 'takesPartIn',
  in: 'participants',
  term: term('takes part in', 'doet mee aan', {
    en: 'Somebody takes part in something.',
    nl: 'Iemand doet ergens aan mee.',
  }),
  back: { en: 'has participant', nl: 'heeft als deelnemer' },
  distinct: ['role'],
  props: {
    role: ParticipantRole.optional(term('role', 'rol', { en: 'In what role.', nl: 'In welke rol.' })),
  },
});
