import { Actor } from '../families/actor.ts';
import { Project } from '../kinds/project.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Commissions = defineLink({
  type: 'COMMISSIONS',
  from: Actor,
  to: [Project, Study],
  out: 'commissions',
  in: 'commissionedBy',
  term: term('commissions', 'geeft opdracht voor', {
    en: 'Somebody has a project or study done.',
    nl: 'Iemand laat een project of onderzoek uitvoeren.',
  }),
  back: { en: 'commissioned by', nl: 'in opdracht van' },
  props: {},
});
