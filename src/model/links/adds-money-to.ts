import { ActionLine } from '../kinds/action-line.ts';
import { Amendment } from '../kinds/amendment.ts';
import { BudgetArticle } from '../kinds/budget-article.ts';
import { Plan } from '../kinds/plan.ts';
import { defineLink } from '../link.ts';
import { money } from '../props.ts';
import { term } from '../term.ts';
import { flag } from '../values/flag.ts';
import { int } from '../values/int.ts';

export const AddsMoneyTo = defineLink({
  type: 'ADDS_MONEY_TO',
  from: Amendment,
  to: [BudgetArticle, Plan, ActionLine],
  out: 'addsMoneyTo',
  in: 'raisedBy',
  term: term('adds money to', 'verhoogt', {
    en: 'An amendment adds money to a budget or plan.',
    nl: 'Een amendement voegt geld toe aan een begroting of plan.',
  }),
  back: { en: 'raised by', nl: 'verhoogd door' },
  order: 'amount',
  distinct: ['year'],
  props: {
    year: int.optional(
      term('year', 'jaar', { en: 'Budget year in which it takes effect.', nl: 'Begrotingsjaar waarin het ingaat.' }),
    ),
    structural: flag.optional(
      term('structural', 'structureel', {
        en: 'Whether the source calls it structural.',
        nl: 'Of de bron het structureel noemt.',
      }),
    ),
    ...money,
  },
});
