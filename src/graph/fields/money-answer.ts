import { badInput, builder, describe } from '../builder.ts';
import type { MoneyFact } from '../money/fact.ts';
import { type Flows, flowsOf } from '../money/flows.ts';
import { type Group, rowsOf } from '../money/rows.ts';
import type { ClaimSum, Dispute, Settled } from '../money/settled.ts';
import { toldPhases, toldYears } from '../money/told.ts';
import type { Wholes } from '../money/wholes.ts';
import { exactOrNull, firstArgument, firstOf } from './money-facts.ts';
import { countReasons, leftOutPage, MoneyLeftOut, ReasonCount } from './money-left-out.ts';
import { MoneyLink, MoneyNode } from './money-picture.ts';
import { MoneyRowType } from './money-rows.ts';
import { MoneyPhase, MoneyReason } from './money-words.ts';

/** An answer about money; its pictures and rows are made when they are asked for. */
export interface Answer {
  readonly settled: Settled;
  /** Everything that passed the filter. */
  readonly facts: readonly MoneyFact[];
  readonly wholes: Wholes;
  readonly by: readonly Group[];
  readonly tops: readonly string[];
  /** Whether a whole that is counted itself is followed by the parts that it is told with. */
  readonly parts: boolean;
}

/** More rows, nodes or links than this nobody reads or draws. */
const mostRows = 1_000;
function bounded<T>(what: string, rows: readonly T[]): T[] {
  if (rows.length <= mostRows) return [...rows];
  throw badInput(
    `moneyFlows must give at most ${mostRows} ${what}, found ${rows.length}. Give a narrower filter or other groups.`,
  );
}

const pictures = new WeakMap<Answer, Flows>();
function pictureOf(answer: Answer): Flows {
  const { settled, wholes, tops, parts } = answer;
  const found = pictures.get(answer) ?? flowsOf(settled, wholes, tops, parts);
  pictures.set(answer, found);
  return found;
}

const MoneyClaim = builder.objectRef<ClaimSum>('MoneyClaim').implement({
  description: describe({
    en: 'One claim of a conflict about money.',
    nl: 'Eén bewering in een tegenspraak over geld.',
  }),
  fields: (t) => ({
    fact: t.field({
      type: 'Fact',
      nullable: true,
      description: describe({ en: 'The claim.', nl: 'De bewering.' }),
      resolve: ({ fact }, _, { reads }) => reads.fact(fact.id),
    }),
    sum: t.field({
      type: 'Cents',
      nullable: true,
      description: describe({
        en: 'The sum of the whole answer if this claim held; null where phases are not added together.',
        nl: 'De som van het hele antwoord als deze bewering klopt; leeg als fasen niet worden opgeteld.',
      }),
      resolve: ({ sum }) => exactOrNull(sum),
    }),
    counted: t.exposeBoolean('counted', {
      description: describe({ en: 'Whether it is counted itself.', nl: 'Of het zelf meetelt.' }),
    }),
  }),
});
const MoneyDispute = builder.objectRef<Dispute>('MoneyDispute').implement({
  description: describe({
    en: 'Facts of this answer that contradict each other: never more than one of them is counted.',
    nl: 'Feiten in dit antwoord die elkaar tegenspreken: er telt er nooit meer dan één.',
  }),
  fields: (t) => ({
    conflict: t.field({
      type: 'Conflict',
      nullable: true,
      description: describe({ en: 'The conflict.', nl: 'De tegenspraak.' }),
      // The id comes from disputedBy, which refers to conflicts alone.
      resolve: async ({ conflict }, _, { reads }) => (await reads.entity(conflict)) as never,
    }),
    claims: t.field({
      type: [MoneyClaim],
      description: describe({ en: 'Its claims about money.', nl: 'De beweringen over geld.' }),
      resolve: ({ claims }) => [...claims],
    }),
  }),
});

export const MoneyFlows = builder.objectRef<Answer>('MoneyFlows').implement({
  description: describe({
    en: 'Money as flows and as sums in which no euro is counted twice, and what was left out of them.',
    nl: 'Geld als stromen en als sommen waarin geen euro dubbel telt, en wat erbuiten is gebleven.',
  }),
  fields: (t) => ({
    nodes: t.field({
      type: [MoneyNode],
      nullable: true,
      description: describe({ en: 'Who and what money flows through.', nl: 'Wie en wat geld doorstroomt.' }),
      resolve: (answer) => bounded('nodes', pictureOf(answer).nodes),
    }),
    links: t.field({
      type: [MoneyLink],
      nullable: true,
      description: describe({
        en: 'The flows between them: the same euros in each layer. Those of which counted is false show where the euros came from, or parts of what they are for.',
        nl: 'De stromen ertussen: in elke laag dezelfde euro’s. Die waarbij counted onwaar is laten zien waar de euro’s vandaan kwamen, of delen van waar ze voor zijn.',
      }),
      resolve: (answer) => bounded('links', pictureOf(answer).links),
    }),
    rows: t.field({
      type: [MoneyRowType],
      nullable: true,
      description: describe({
        en: 'The same euros added up by the groups asked for, largest first; years in order of time.',
        nl: 'Dezelfde euro’s opgeteld naar de gevraagde groepen, grootste eerst; jaren op volgorde van tijd.',
      }),
      resolve: ({ settled, by, wholes }) => bounded('rows', rowsOf(settled, by, wholes)),
    }),
    sum: t.field({
      type: 'Cents',
      nullable: true,
      description: describe({
        en: 'Sum of all rows; null where that would add phases together that nobody asked to add.',
        nl: 'Som van alle rijen; leeg als dat fasen zou optellen zonder dat iemand dat vroeg.',
      }),
      resolve: ({ settled }) => exactOrNull(settled.sum),
    }),
    phases: t.field({
      type: [MoneyPhase],
      description: describe({
        en: 'The phases of what is counted; funds and amendments have none and count beside them.',
        nl: 'De fasen van wat meetelt; financiering en amendementen hebben er geen en tellen ernaast.',
      }),
      resolve: ({ settled }) => [...settled.phases],
    }),
    toldPhases: t.field({
      type: [MoneyPhase],
      description: describe({
        en: 'The phases that facts of the filter name, in a sum or not, in alphabetical order.',
        nl: 'De fasen die feiten van het filter noemen, in een som of niet, op alfabet.',
      }),
      resolve: ({ facts }) => toldPhases(facts),
    }),
    toldYears: t.field({
      type: ['Int'],
      description: describe({
        en: 'The years within the periods of facts of the filter that name an amount, in a sum or not; of an open period only the end that is named.',
        nl: 'De jaren binnen de periodes van feiten van het filter die een bedrag noemen, in een som of niet; van een open periode alleen het genoemde uiteinde.',
      }),
      resolve: ({ facts }) => toldYears(facts),
    }),
    leftOut: t.field({
      type: [MoneyLeftOut],
      nullable: true,
      description: describe({
        en: 'Facts that pass the filter and are in no sum, by id.',
        nl: 'Feiten die door het filter komen en in geen som zitten, op id.',
      }),
      args: {
        ...firstArgument,
        reasons: t.arg({
          type: [MoneyReason],
          description: describe({ en: 'Only for these reasons.', nl: 'Alleen om deze redenen.' }),
        }),
        after: t.arg.id({
          description: describe({
            en: 'Id of the last fact of the page before.',
            nl: 'Id van het laatste feit van de vorige pagina.',
          }),
        }),
      },
      resolve: ({ settled }, args) =>
        leftOutPage(settled.leftOut, args.reasons, args.after)
          .slice(0, firstOf(args))
          .map((out) => ({ ...out, settled })),
    }),
    leftOutCounts: t.field({
      type: [ReasonCount],
      description: describe({
        en: 'How many were left out for what reason.',
        nl: 'Hoeveel er om welke reden buiten bleef.',
      }),
      resolve: ({ settled }) => countReasons(settled.leftOut),
    }),
    disputed: t.field({
      type: [MoneyDispute],
      description: describe({
        en: 'Conflicts among these facts, with the sum under each claim.',
        nl: 'Tegenspraken tussen deze feiten, met de som bij elke bewering.',
      }),
      resolve: ({ settled }) => [...settled.disputes],
    }),
  }),
});
