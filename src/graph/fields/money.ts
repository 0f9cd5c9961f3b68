import { kindOf } from '../../model/ids.ts';
import { badInput, builder, type Context, describe } from '../builder.ts';
import type { MoneyFact } from '../money/fact.ts';
import { everything, type Money, readMoney, readMoneyThrough, readMoneyTo } from '../money/read-money.ts';
import { reconcile } from '../money/reconcile.ts';
import type { Group } from '../money/rows.ts';
import { settled } from '../money/settled.ts';
import type { Wholes } from '../money/wholes.ts';
import { type Answer, MoneyFlows } from './money-answer.ts';
import { MoneyCheck } from './money-check.ts';
import { type Asked, MoneyFilter, rootsOf, sieveOf, throughOf, timeOf } from './money-question.ts';
import { MoneyGroup, MoneyLevel, MoneyPhases } from './money-words.ts';

const mostChecks = 1_000;

/** Facts for something that each list of roots holds. */
function under(facts: readonly MoneyFact[], wholes: Wholes, roots: readonly (readonly string[])[]) {
  const held = roots.map((ids) => new Set(ids.flatMap((id) => [id, ...wholes.below(id)])));
  return facts.filter(({ object }) => held.every((ids) => ids.has(object)));
}
async function read({ reads }: Context, filter: Asked): Promise<Money> {
  const roots = rootsOf(filter);
  const sieve = sieveOf(filter);
  const through = throughOf(filter);
  if (through.length > 0) return await readMoneyThrough(reads, through, sieve);
  if (roots.length === 0) return await readMoney(reads, sieve);
  const { facts, wholes } = await readMoneyTo(reads, roots.flat(), sieve);
  return { facts: roots.length === 1 ? facts : under(facts, wholes, roots), wholes };
}

/** The plans that a picture begins at; where none is asked for, each begins at the nearest. */
const topsOf = ({ plan, through }: Asked): readonly string[] =>
  plan ?? (through ?? []).filter((id) => kindOf(id)?.name === 'Plan');

function groupsOf(groupBy: readonly Group[] | null | undefined): readonly Group[] {
  const groups = [...new Set(groupBy ?? [])];
  if (groups.length <= 4) return groups;
  throw badInput(`groupBy must hold at most 4 groups, found ${groups.length}. Leave some out.`);
}

builder.queryField('moneyFlows', (t) =>
  t.field({
    type: MoneyFlows,
    nullable: true,
    description: describe({
      en: 'Where money comes from and goes to, in sums that count no euro twice: no total beside its parts, no phase beside another, no amendment beside what is spent of it, no two claims that contradict each other. All that is left out is named with its reason.',
      nl: 'Waar geld vandaan komt en heen gaat, in sommen die geen euro dubbel tellen: geen totaal naast zijn delen, geen fase naast een andere, geen amendement naast wat ervan is uitgegeven, geen twee beweringen die elkaar tegenspreken. Alles wat erbuiten blijft staat er met de reden bij.',
    }),
    args: {
      filter: t.arg({ type: MoneyFilter, description: describe({ en: 'Which money.', nl: 'Welk geld.' }) }),
      groupBy: t.arg({
        type: [MoneyGroup],
        description: describe({
          en: 'By what the rows are added up, at most 4; in one row when nothing is said.',
          nl: 'Waarop de rijen worden opgeteld, hoogstens 4; in één rij als er niets staat.',
        }),
      }),
      level: t.arg({
        type: MoneyLevel,
        defaultValue: 'FINEST',
        description: describe({ en: 'How finely it is told apart.', nl: 'Hoe fijn het wordt uitgesplitst.' }),
      }),
      phases: t.arg({
        type: MoneyPhases,
        defaultValue: 'ONE',
        description: describe({ en: 'Whether phases are added together.', nl: 'Of fasen worden opgeteld.' }),
      }),
    },
    resolve: async (_, args, context): Promise<Answer> => {
      const filter = args.filter ?? {};
      const by = groupsOf(args.groupBy);
      const asked = timeOf(filter);
      const { facts, wholes } = await read(context, filter);
      const question = {
        asked,
        level: args.level ?? 'FINEST',
        addPhases: args.phases === 'ALL',
        eachPhase: by.includes('PHASE'),
        preferAdded: by.includes('AMENDMENT'),
      };
      const parts = question.level === 'FINEST';
      return { settled: settled(facts, wholes, question), facts, wholes, by, tops: topsOf(filter), parts };
    },
  }),
);

builder.queryField('reconcile', (t) =>
  t.field({
    type: [MoneyCheck],
    nullable: true,
    description: describe({
      en: 'What adds up in a plan and what does not: the stated totals of the plan, of its action lines and of whatever else within it has parts, each against the sum of the parts and against the amendments. Null where there is no such plan.',
      nl: 'Wat in een plan klopt en wat niet: de genoemde totalen van het plan, van zijn actielijnen en van wat erbinnen nog meer delen heeft, elk naast de som van de delen en naast de amendementen. Leeg als dat plan er niet is.',
    }),
    args: {
      plan: t.arg.id({ required: true, description: describe({ en: 'Id of the plan.', nl: 'Id van het plan.' }) }),
    },
    resolve: async (_, { plan }, { reads }) => {
      if (kindOf(plan)?.name !== 'Plan')
        throw badInput(`plan must be the id of a Plan, found ${JSON.stringify(plan).slice(0, 80)}.`);
      if ((await reads.entity(plan)) === null) return null;
      const { facts, wholes } = await readMoneyTo(reads, [plan], everything);
      const checks = reconcile(plan, facts, wholes);
      if (checks.length <= mostChecks) return [...checks];
      throw badInput(
        `reconcile must give at most ${mostChecks} checks, found ${checks.length}. Ask moneyFlows for its action lines.`,
      );
    },
  }),
);
