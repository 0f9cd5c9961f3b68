import { Actor } from '../families/actor.ts';
import { ActionLine } from '../kinds/action-line.ts';
import { Event } from '../kinds/event.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { Regulation } from '../kinds/regulation.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const CarryingRole = oneOf(
  'CarryingRole',
  { en: 'In what role policy is carried out.', nl: 'In welke rol beleid wordt uitgevoerd.' },
  {
    EXECUTOR: term('executor', 'uitvoerder', { en: 'It does the work.', nl: 'Doet het werk.' }),
    LEAD: term('lead', 'trekker', { en: 'It leads the work.', nl: 'Trekt het werk.' }),
    ORGANISER: term('organiser', 'organisator', { en: 'It organises the event.', nl: 'Organiseert de bijeenkomst.' }),
    DEVELOPER: term('developer', 'ontwikkelaar', { en: 'It develops the material.', nl: 'Ontwikkelt het materiaal.' }),
    PARTNER: term('partner', 'partner', { en: 'It works with the others.', nl: 'Werkt met de anderen samen.' }),
    DISTRIBUTOR: term('distributor', 'verspreider', { en: 'It spreads the result.', nl: 'Verspreidt het resultaat.' }),
  },
);

export const CarriesOut = defineLink({
  type: 'CARRIES_OUT',
  from: Actor,
  to: [Project, Plan, ActionLine, Event, Regulation],
  out: 'carriesOut',
  in: 'carriedOutBy',
  term: term('carries out', 'voert uit', { en: 'Somebody carries out policy.', nl: 'Iemand voert beleid uit.' }),
  back: { en: 'carried out by', nl: 'uitgevoerd door' },
  distinct: ['role'],
  props: {
    role: CarryingRole.optional(term('role', 'rol', { en: 'In what role.', nl: 'In welke rol.' })),
  },
});
