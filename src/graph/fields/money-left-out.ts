import { builder, describe } from '../builder.ts';
import { type Out, type Reason, reasons } from '../money/fact.ts';
import type { Settled } from '../money/settled.ts';
import { factsOf, firstArgument, firstOf } from './money-facts.ts';
import { MoneyReason } from './money-words.ts';

/** What was left out, with the facts that stand for it. */
export interface LeftOut extends Out {
  readonly settled: Settled;
}

export const MoneyLeftOut = builder.objectRef<LeftOut>('MoneyLeftOut').implement({
  description: describe({ en: 'A fact that is in no sum, and why.', nl: 'Een feit dat in geen som zit, en waarom.' }),
  fields: (t) => ({
    reason: t.expose('reason', {
      type: MoneyReason,
      description: describe({ en: 'Why it is in no sum.', nl: 'Waarom het in geen som zit.' }),
    }),
    fact: t.field({
      type: 'Fact',
      nullable: true,
      description: describe({ en: 'The fact.', nl: 'Het feit.' }),
      resolve: ({ fact }, _, { reads }) => reads.fact(fact.id),
    }),
    instead: t.field({
      type: ['Fact'],
      nullable: true,
      description: describe({
        en: 'The facts that are counted instead of it.',
        nl: 'De feiten die in plaats ervan meetellen.',
      }),
      args: firstArgument,
      resolve: (out, args, context) => {
        const ids = out.settled.standIns(out).map(({ id }) => id);
        return factsOf(context, ids.slice(0, firstOf(args)));
      },
    }),
  }),
});

export const ReasonCount = builder
  .objectRef<{ readonly reason: Reason; readonly count: number }>('MoneyReasonCount')
  .implement({
    description: describe({ en: 'How often a reason occurs.', nl: 'Hoe vaak een reden voorkomt.' }),
    fields: (t) => ({
      reason: t.expose('reason', {
        type: MoneyReason,
        description: describe({ en: 'The reason.', nl: 'De reden.' }),
      }),
      count: t.exposeInt('count', {
        description: describe({ en: 'The number of facts.', nl: 'Het aantal feiten.' }),
      }),
    }),
  });
export const countReasons = (outs: readonly Out[]) =>
  reasons
    .map((reason) => ({ reason, count: outs.filter((out) => out.reason === reason).length }))
    .filter(({ count }) => count > 0);

/** Left out for these reasons, from behind that fact on. */
export function leftOutPage(
  outs: readonly Out[],
  wanted: readonly Reason[] | null | undefined,
  after: string | null | undefined,
) {
  const all = wanted ? outs.filter(({ reason }) => wanted.includes(reason)) : outs;
  return after ? all.filter(({ fact }) => fact.id > after) : all;
}
