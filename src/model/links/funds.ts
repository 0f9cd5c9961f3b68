import { Actor } from '../families/actor.ts';
import { Event } from '../kinds/event.ts';
import { Plan } from '../kinds/plan.ts';
import { Project } from '../kinds/project.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { money } from '../props.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const FundingForm = oneOf(
  'FundingForm',
  { en: 'How money is given.', nl: 'Hoe geld wordt gegeven.' },
  {
    STRATEGIC_PARTNERSHIP: term('strategic partnership', 'strategisch partnerschap', {
      en: 'A partnership with a ministry for several years.',
      nl: 'Een meerjarig partnerschap met een ministerie.',
    }),
    CONTRIBUTION: term('contribution', 'bijdrage', {
      en: 'A contribution to the costs.',
      nl: 'Een bijdrage in de kosten.',
    }),
    SUBSIDY: term('subsidy', 'subsidie', { en: 'A subsidy.', nl: 'Een subsidie.' }),
    CO_FINANCING: term('co-financing', 'cofinanciering', {
      en: 'Money beside that of others.',
      nl: 'Geld naast dat van anderen.',
    }),
    COMMISSION: term('commission', 'opdracht', {
      en: 'Payment for work that was commissioned.',
      nl: 'Betaling voor werk in opdracht.',
    }),
    GENERAL_CONTRIBUTION: term('general contribution', 'algemene bijdrage', {
      en: 'Money for an organisation as a whole.',
      nl: 'Geld voor een organisatie als geheel.',
    }),
    GRANT: term('allocation', 'toedeling', {
      en: 'Budget passed on to another authority.',
      nl: 'Budget dat aan een andere overheid wordt doorgegeven.',
    }),
    SUPPORT: term('support', 'ondersteuning', {
      en: 'Support whose form the source does not tell.',
      nl: 'Ondersteuning waarvan de bron de vorm niet noemt.',
    }),
  },
);

export const Funds = defineLink({
  type: 'FUNDS',
  from: Actor,
  to: [Actor, Project, Plan, Event, Study],
  out: 'funds',
  in: 'funders',
  term: term('funds', 'financiert', {
    en: 'Somebody gives money to an actor, project or plan.',
    nl: 'Iemand geeft geld aan een actor, project of plan.',
  }),
  back: { en: 'funded by', nl: 'gefinancierd door' },
  order: 'amount',
  distinct: ['form', 'from'],
  props: {
    form: FundingForm.required(
      term('form', 'vorm', { en: 'How the money is given.', nl: 'Hoe het geld wordt gegeven.' }),
    ),
    ...money,
  },
});
