import { kindOf } from '../../model/ids.ts';
import { builder, describe } from '../builder.ts';
import type { FlowLink, FlowNode } from '../money/flows.ts';
import { exact, factsOf, firstArgument, firstOf } from './money-facts.ts';

export const MoneyNode = builder.objectRef<FlowNode>('MoneyNode').implement({
  description: describe({
    en: 'Whoever gives or gets money, or what it is for, in a picture of flows.',
    nl: 'Wie geld geeft of krijgt, of waar het voor is, in een beeld van stromen.',
  }),
  fields: (t) => ({
    id: t.exposeID('id', { description: describe({ en: 'Id of the entity.', nl: 'Id van de entiteit.' }) }),
    name: t.string({
      nullable: true,
      description: describe({ en: 'Its name.', nl: 'De naam.' }),
      resolve: async ({ id }, _, { reads }) => (await reads.entity(id))?.name ?? null,
    }),
    kind: t.string({
      description: describe({ en: 'What kind of entity it is.', nl: 'Wat voor soort entiteit het is.' }),
      resolve: ({ id }) => kindOf(id)?.name ?? '',
    }),
    layer: t.exposeInt('layer', {
      description: describe({
        en: 'Where it stands: 0 for where the money comes from, then who pays it out, plan, action line, and what it is for.',
        nl: 'Waar het staat: 0 voor waar het geld vandaan komt, dan wie het uitgeeft, plan, actielijn, en waar het voor is.',
      }),
    }),
    amount: t.field({
      type: 'Cents',
      description: describe({ en: 'What flows through it.', nl: 'Wat erdoorheen stroomt.' }),
      resolve: ({ amount }) => exact(amount),
    }),
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'The entity itself.', nl: 'De entiteit zelf.' }),
      resolve: ({ id }, _, { reads }) => reads.entity(id),
    }),
  }),
});

export const MoneyLink = builder.objectRef<FlowLink>('MoneyLink').implement({
  description: describe({
    en: 'Money from one node to the next; what it is made of goes on or stays there.',
    nl: 'Geld van de ene knoop naar de volgende; waar het uit bestaat gaat verder of blijft daar.',
  }),
  fields: (t) => ({
    source: t.exposeID('source', { description: describe({ en: 'Node it comes from.', nl: 'Knoop van herkomst.' }) }),
    target: t.exposeID('target', { description: describe({ en: 'Node it goes to.', nl: 'Knoop van bestemming.' }) }),
    amount: t.field({
      type: 'Cents',
      description: describe({ en: 'Sum of its facts.', nl: 'Som van de feiten.' }),
      resolve: ({ amount }) => exact(amount),
    }),
    counted: t.exposeBoolean('counted', {
      description: describe({
        en: 'Whether its facts are in the sum; else it shows the same euros a step before or further on.',
        nl: 'Of de feiten in de som zitten; anders toont het dezelfde euro’s een stap eerder of verder.',
      }),
    }),
    count: t.int({
      description: describe({ en: 'The number of its facts.', nl: 'Het aantal feiten.' }),
      resolve: ({ facts }) => facts.length,
    }),
    facts: t.field({
      type: ['Fact'],
      nullable: true,
      description: describe({ en: 'The facts it is the sum of.', nl: 'De feiten waar het de som van is.' }),
      args: firstArgument,
      resolve: ({ facts }, args, context) => factsOf(context, facts.slice(0, firstOf(args))),
    }),
  }),
});
