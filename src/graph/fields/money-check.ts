import { builder, describe } from '../builder.ts';
import type { Check, PartSum } from '../money/reconcile.ts';
import { entitiesOf, exact, exactOrNull, factsOf, firstArgument, firstOf } from './money-facts.ts';
import { MoneyAgainst, MoneyPhase, MoneyVerdict } from './money-words.ts';

const MoneyPart = builder.objectRef<PartSum>('MoneyPart').implement({
  description: describe({
    en: 'What a part, or an amendment, brings to a total.',
    nl: 'Wat een deel, of een amendement, aan een totaal bijdraagt.',
  }),
  fields: (t) => ({
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'The part or amendment.', nl: 'Het deel of amendement.' }),
      resolve: ({ id }, _, { reads }) => reads.entity(id),
    }),
    sum: t.field({
      type: 'Cents',
      description: describe({ en: 'Its amount.', nl: 'Het bedrag.' }),
      resolve: ({ sum }) => exact(sum),
    }),
    facts: t.field({
      type: ['Fact'],
      nullable: true,
      description: describe({ en: 'The facts that say so.', nl: 'De feiten die dat zeggen.' }),
      args: firstArgument,
      resolve: ({ facts }, args, context) => factsOf(context, facts.slice(0, firstOf(args))),
    }),
  }),
});

export const MoneyCheck = builder.objectRef<Check>('MoneyCheck').implement({
  description: describe({
    en: 'A stated total beside the sum of its parts, or beside what amendments add.',
    nl: 'Een genoemd totaal naast de som van de delen, of naast wat amendementen toevoegen.',
  }),
  fields: (t) => ({
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'Whose total it is.', nl: 'Wiens totaal het is.' }),
      resolve: ({ entity }, _, { reads }) => reads.entity(entity),
    }),
    verdict: t.expose('verdict', {
      type: MoneyVerdict,
      description: describe({ en: 'Whether it adds up.', nl: 'Of het klopt.' }),
    }),
    against: t.expose('against', {
      type: MoneyAgainst,
      description: describe({ en: 'What it is compared with.', nl: 'Waarmee het wordt vergeleken.' }),
    }),
    phase: t.field({
      type: MoneyPhase,
      nullable: true,
      description: describe({ en: 'The phase of all these amounts.', nl: 'De fase van al deze bedragen.' }),
      resolve: ({ phase }) => phase,
    }),
    payer: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({
        en: 'Whose money it is; for budget articles their ministry.',
        nl: 'Wiens geld het is; bij begrotingsartikelen hun ministerie.',
      }),
      resolve: ({ payer }, _, { reads }) => (payer === null ? null : reads.entity(payer)),
    }),
    stated: t.field({
      type: ['Fact'],
      nullable: true,
      description: describe({
        en: 'The facts that state the total. Of contradicting facts each has a check of its own.',
        nl: 'De feiten die het totaal noemen. Van feiten die elkaar tegenspreken heeft elk een eigen vergelijking.',
      }),
      resolve: ({ stated }, _, context) => factsOf(context, stated),
    }),
    total: t.field({
      type: 'Cents',
      nullable: true,
      description: describe({
        en: 'The stated total; null where there is none, or one per year for an unknown number of years.',
        nl: 'Het genoemde totaal; leeg als er geen is, of een per jaar voor een onbekend aantal jaren.',
      }),
      resolve: ({ total }) => exactOrNull(total),
    }),
    parts: t.field({
      type: [MoneyPart],
      description: describe({ en: 'What the sum is made of.', nl: 'Waar de som uit bestaat.' }),
      resolve: ({ parts }) => [...parts],
    }),
    partsWithoutAmount: t.field({
      type: ['Entity'],
      nullable: true,
      description: describe({ en: 'Direct parts without an amount.', nl: 'Directe delen zonder bedrag.' }),
      args: firstArgument,
      resolve: ({ partsWithoutAmount }, args, context) =>
        entitiesOf(context, partsWithoutAmount.slice(0, firstOf(args))),
    }),
    sum: t.field({
      type: 'Cents',
      nullable: true,
      description: describe({ en: 'The sum; null without amounts.', nl: 'De som; leeg zonder bedragen.' }),
      resolve: ({ sum }) => exactOrNull(sum),
    }),
    difference: t.field({
      type: 'Cents',
      nullable: true,
      description: describe({ en: 'The total less the sum.', nl: 'Het totaal min de som.' }),
      resolve: ({ difference }) => exactOrNull(difference),
    }),
  }),
});
