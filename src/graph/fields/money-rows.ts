import { builder, describe } from '../builder.ts';
import type { Key, MoneyRow } from '../money/rows.ts';
import { exactOrNull, factsOf, firstArgument, firstOf } from './money-facts.ts';
import { MoneyGroup, MoneyKeyState } from './money-words.ts';

const MoneyKey = builder.objectRef<Key>('MoneyKey').implement({
  description: describe({ en: 'What the facts of a row have in common.', nl: 'Wat de feiten van een rij delen.' }),
  fields: (t) => ({
    by: t.expose('by', {
      type: MoneyGroup,
      description: describe({ en: 'The group that was asked for.', nl: 'De gevraagde groep.' }),
    }),
    state: t.expose('state', {
      type: MoneyKeyState,
      description: describe({ en: 'Whether it is known.', nl: 'Of het bekend is.' }),
    }),
    value: t.exposeString('value', {
      nullable: true,
      description: describe({
        en: 'The year or period, phase or form; null for entities.',
        nl: 'Het jaar of de periode, de fase of vorm; leeg bij entiteiten.',
      }),
    }),
    undivided: t.exposeBoolean('undivided', {
      description: describe({
        en: 'Whether it is a period of several years whose amounts are not divided over them.',
        nl: 'Of het een periode van meer jaren is waarvan de bedragen er niet over verdeeld zijn.',
      }),
    }),
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'The entity; null for other keys.', nl: 'De entiteit; leeg bij andere sleutels.' }),
      resolve: ({ entity }, _, { reads }) => (entity === null ? null : reads.entity(entity)),
    }),
  }),
});

export const MoneyRowType = builder.objectRef<MoneyRow>('MoneyRow').implement({
  description: describe({
    en: 'Money added up: no euro of it is counted twice.',
    nl: 'Opgeteld geld: geen euro ervan telt dubbel.',
  }),
  fields: (t) => ({
    keys: t.field({
      type: [MoneyKey],
      description: describe({ en: 'One for each group asked for.', nl: 'Eén voor elke gevraagde groep.' }),
      resolve: ({ keys }) => [...keys],
    }),
    sum: t.field({
      type: 'Cents',
      nullable: true,
      description: describe({
        en: 'Sum; null where no fact has an amount.',
        nl: 'Som; leeg als geen feit een bedrag heeft.',
      }),
      resolve: ({ sum }) => exactOrNull(sum),
    }),
    count: t.exposeInt('count', {
      description: describe({ en: 'The number of facts added up.', nl: 'Het aantal opgetelde feiten.' }),
    }),
    min: t.expose('min', {
      type: 'Cents',
      nullable: true,
      description: describe({ en: 'The smallest amount.', nl: 'Het kleinste bedrag.' }),
    }),
    max: t.expose('max', {
      type: 'Cents',
      nullable: true,
      description: describe({ en: 'The largest amount.', nl: 'Het grootste bedrag.' }),
    }),
    facts: t.field({
      type: ['Fact'],
      nullable: true,
      description: describe({ en: 'The facts added up.', nl: 'De opgetelde feiten.' }),
      args: firstArgument,
      resolve: ({ facts }, args, context) => factsOf(context, facts.slice(0, firstOf(args))),
    }),
    countWithoutAmount: t.int({
      description: describe({
        en: 'The number of facts for which the source names no amount.',
        nl: 'Het aantal feiten waarbij de bron geen bedrag noemt.',
      }),
      resolve: ({ withoutAmount }) => withoutAmount.length,
    }),
    factsWithoutAmount: t.field({
      type: ['Fact'],
      nullable: true,
      description: describe({ en: 'Those facts.', nl: 'Die feiten.' }),
      args: firstArgument,
      resolve: ({ withoutAmount }, args, context) => factsOf(context, withoutAmount.slice(0, firstOf(args))),
    }),
  }),
});
