import { kinds, links } from '../texts/labels.ts';
import { amountFields, type Conflict, conflictFields } from './conflicts.ts';
import { type Named, named, type Place, type Proof, place, proof } from './fragments.ts';

// The question behind the page about money. Which links carry an amount, and which kinds can be carried out, is told by
// the model.

/** A fact of money. */
export interface MoneyFact extends Proof {
  readonly type: string;
  readonly subject: Named | null;
  readonly object: Named | null;
  readonly amount?: number | null;
  readonly perYear?: boolean | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly phase?: string | null;
}
interface Doing {
  readonly edges: readonly (Proof & { readonly node: Named })[];
}
export interface MoneyStop {
  readonly id: string;
  readonly layer: number;
  readonly amount: number;
  readonly entity: (Named & { readonly number?: string; readonly carriedOutBy?: Doing | null }) | null;
}
export interface MoneyLink {
  readonly source: string;
  readonly target: string;
  readonly amount: number;
  /** False for a step of euros that are counted farther on or before. */
  readonly counted: boolean;
  readonly count: number;
  readonly facts: readonly MoneyFact[] | null;
}
export interface LeftOut {
  readonly reason: string;
  readonly fact: MoneyFact | null;
}
export interface MoneyCheck {
  readonly entity: Named | null;
  readonly verdict: 'ADDS_UP' | 'DIFFERS' | 'PARTS_MISSING' | 'TOTAL_MISSING' | 'NO_AMOUNTS';
  readonly against: 'PARTS' | 'AMENDMENTS';
  readonly phase: string | null;
  readonly total: number | null;
  readonly sum: number | null;
  readonly difference: number | null;
  readonly stated: readonly MoneyFact[] | null;
  readonly parts: readonly {
    readonly entity: Named | null;
    readonly sum: number;
    readonly facts: readonly MoneyFact[] | null;
  }[];
  readonly partsWithoutAmount: readonly Named[] | null;
}
export interface MoneyFlows {
  readonly sum: number | null;
  readonly phases: readonly string[];
  readonly nodes: readonly MoneyStop[] | null;
  readonly links: readonly MoneyLink[] | null;
  readonly rows:
    | readonly { readonly countWithoutAmount: number; readonly factsWithoutAmount: readonly MoneyFact[] | null }[]
    | null;
  readonly leftOut: readonly LeftOut[] | null;
  readonly leftOutCounts: readonly { readonly reason: string; readonly count: number }[];
  readonly disputed: readonly { readonly conflict: Conflict | null }[];
}
/** What a document says is not told. */
export interface Absence extends Named {
  readonly sort?: string;
  readonly lacks?: string | null;
  readonly evidence?: readonly Place[] | null;
  readonly concerns?: { readonly nodes: readonly { readonly __typename: string }[] } | null;
}
export interface MoneyAnswer {
  readonly node: (Named & { readonly concernedBy?: { readonly nodes: readonly Absence[] } | null }) | null;
  readonly moneyFlows: MoneyFlows | null;
  readonly told: { readonly toldPhases: readonly string[]; readonly toldYears: readonly number[] } | null;
  readonly reconcile?: readonly MoneyCheck[] | null;
  readonly plans: PlansAnswer['plans'];
}

interface Counted {
  readonly totalCount: number;
}
export interface PlansAnswer {
  readonly plans: {
    readonly nodes: readonly (Named & {
      readonly financedFrom: Counted | null;
      readonly funders: Counted | null;
      readonly raisedBy: Counted | null;
    })[];
  } | null;
}

const factFields = amountFields(['amount', 'perYear', 'from', 'to', 'phase']);
const moneyFact = `fragment MoneyFact on Fact {
  ...Proof type
  subject { ...Named }
  object { ...Named }
  ${factFields}
}`;

const { field: doing, at: done } = links.CARRIES_OUT?.in ?? { field: '', at: [] };
/** Who carries it out, for the kinds that can be carried out. */
const doers = (done === 'all' ? [] : done)
  .map((kind) => `... on ${kind} { ${doing}(first: 5) { edges { ...Proof node { ...Named } } } }`)
  .join('\n        ');
/** The number of whatever gives money and has one. */
const { at: givers } = links.FINANCES?.out ?? { at: [] };
const numbers = (givers === 'all' ? [] : givers)
  .filter((kind) => kinds[kind]?.props.number)
  .map((kind) => `... on ${kind} { number }`)
  .join(' ');

const plans = `plans(first: 100) {
    nodes { ...Named financedFrom(first: 1) { totalCount } funders(first: 1) { totalCount } raisedBy(first: 1) { totalCount } }
  }`;

/** The plans of the graph, with how much is told of their money. */
export const plansQuery = `query MoneyPlans {
  ${plans}
}

${named}
`;

/** The facts behind what is drawn, for an export. */
export const moneyFactsQuery = `query MoneyFacts($id: ID!, $year: Int, $phase: [MoneyPhase!], $level: MoneyLevel!) {
  moneyFlows(filter: { through: [$id], year: $year, phase: $phase }, level: $level) { links { facts(first: 100) { id } } }
}
`;

/** All that the page shows, about any entity of a kind. */
export const moneyQuery = (
  kind: string,
): string => `query Money($id: ID!, $year: Int, $phase: [MoneyPhase!], $level: MoneyLevel!) {
  node(id: $id) {
    ... on Entity { ...Named }
    ... on ${kind} {
      concernedBy(first: 100) { nodes { ...Named ... on Statement { sort lacks evidence { ...Place } concerns(first: 10) { nodes { __typename } } } } }
    }
  }
  moneyFlows(filter: { through: [$id], year: $year, phase: $phase }, level: $level) {
    sum
    phases
    nodes {
      id layer amount
      entity {
        ...Named ${numbers}
        ${doers}
      }
    }
    links { source target amount counted count facts(first: 20) { ...MoneyFact } }
    rows { countWithoutAmount factsWithoutAmount(first: 100) { ...MoneyFact } }
    leftOut(first: 100) { reason fact { ...MoneyFact } }
    leftOutCounts { reason count }
    disputed { conflict { ${conflictFields} } }
  }
  told: moneyFlows(filter: { through: [$id] }) { toldPhases toldYears }${
    kind === 'Plan'
      ? `
  reconcile(plan: $id) {
    entity { ...Named }
    verdict against phase total sum difference
    stated { ...MoneyFact }
    parts { sum entity { ...Named } facts(first: 10) { ...MoneyFact } }
    partsWithoutAmount(first: 100) { ...Named }
  }`
      : ''
  }
  ${plans}
}

${named}
${place}
${proof}
${moneyFact}
`;

/** The plans that facts of money are about, those with the most first. */
export const plansWithMoney = (answer: PlansAnswer | undefined): readonly Named[] =>
  (answer?.plans?.nodes ?? [])
    .map((plan) => ({
      plan,
      count: [plan.financedFrom, plan.funders, plan.raisedBy].reduce((sum, each) => sum + (each?.totalCount ?? 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ plan }) => plan);
