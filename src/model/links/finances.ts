import { ActionLine } from '../kinds/action-line.ts';
import { Alliance } from '../kinds/alliance.ts';
import { BudgetArticle } from '../kinds/budget-article.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { defineLink } from '../link.ts';
import { money } from '../props.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const MoneyPhase = oneOf(
  'MoneyPhase',
  { en: 'How firm money is.', nl: 'Hoe vast geld staat.' },
  {
    RESERVED: term('reserved', 'gereserveerd', { en: 'Set aside.', nl: 'Opzij gezet.' }),
    PLANNED: term('planned', 'voorzien', { en: 'Foreseen in a plan.', nl: 'Voorzien in een plan.' }),
    BUDGETED: term('budgeted', 'begroot', { en: 'In the budget.', nl: 'In de begroting.' }),
    GRANTED: term('granted', 'verleend', { en: 'Promised to a recipient.', nl: 'Toegezegd aan een ontvanger.' }),
    PAID: term('paid', 'betaald', { en: 'Paid out.', nl: 'Uitbetaald.' }),
  },
);

export const Finances = defineLink({
  type: 'FINANCES',
  from: BudgetArticle,
  to: [Plan, ActionLine, Project, Alliance],
  out: 'finances',
  in: 'financedFrom',
  term: term('finances', 'bekostigt', {
    en: 'A budget article pays for policy.',
    nl: 'Een begrotingsartikel betaalt beleid.',
  }),
  back: { en: 'financed from', nl: 'bekostigd uit' },
  order: 'amount',
  distinct: ['phase', 'from'],
  props: {
    phase: MoneyPhase.required(term('phase', 'fase', { en: 'How firm the money is.', nl: 'Hoe vast het geld staat.' })),
    ...money,
  },
});
