import type { Term } from './commitments.ts';
import { type Conflict, conflictFields } from './conflicts.ts';
import type { CoverageAnswer } from './coverage.ts';
import { type Named, named, type Place, place } from './fragments.ts';
import { type Example, exampleField, examplePairs } from './path-examples.ts';

interface List<Each> {
  readonly totalCount: number;
  readonly nodes: readonly Each[];
}
interface Paid {
  readonly amount: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly Place[] | null;
  readonly node: Named & { readonly shortName: string | null };
}
export interface Alliance extends Named {
  readonly funders: { readonly edges: readonly Paid[] };
}
export interface Amendment extends Named {
  readonly addsMoneyTo: {
    readonly edges: readonly {
      readonly amount: number | null;
      readonly perYear: boolean | null;
      readonly node: Named;
    }[];
  };
}
export interface Series extends Named {
  readonly unit: string;
  readonly countedBy: { readonly nodes: readonly Named[] };
  readonly observations: {
    readonly nodes: readonly { readonly id: string; readonly period: string | null; readonly value: number | null }[];
  };
}
export interface StartTerm extends Pick<Term, 'due' | 'state'> {
  readonly node: Named & { readonly promisedBy: { readonly nodes: readonly Named[] } | null };
}
export interface StartAnswer extends CoverageAnswer {
  readonly alliances: List<Alliance> | null;
  readonly amendments: List<Amendment> | null;
  readonly connected: Example;
  readonly allSeries: List<Series> | null;
  readonly conflicts: List<Conflict> | null;
  readonly commitments: { readonly totalCount: number; readonly edges: readonly StartTerm[] } | null;
}

/** The pair whose path the start page shows. */
export const [shownPair] = examplePairs;

export const startQuery = `query Start {
  alliances(first: 50) {
    totalCount
    nodes { ...Named funders(first: 5) { edges { amount from to evidence { ...Place } node { ...Named shortName } } } }
  }
  amendments(first: 50, orderBy: BUDGET_YEAR) {
    totalCount
    nodes { ...Named addsMoneyTo(first: 3) { edges { amount perYear node { ...Named } } } }
  }
  ${exampleField('connected', shownPair)}
  allSeries(first: 60) {
    totalCount
    nodes { ...Named unit countedBy(first: 1) { nodes { ...Named } } observations(first: 6) { nodes { id period value } } }
  }
  conflicts(first: 3) {
    totalCount
    nodes {
      ${conflictFields}
    }
  }
  commitments(first: 100) {
    totalCount
    edges { due state node { ...Named promisedBy(first: 1) { nodes { ...Named } } } }
  }
  coverage {
    sources { source { id title publisher verified } entities facts share }
    kinds { kind count }
    links { type count }
    unresolved { ...Named }
  }
}

${named}
${place}
`;

/** A fact that shows all that a fact can have: who, to whom, how much, and where it stands. */
export function sampleOf(alliances: readonly Alliance[]): { readonly to: Named; readonly paid: Paid } | null {
  for (const to of alliances) {
    const paid = to.funders.edges.find(({ amount, evidence }) => amount !== null && evidence?.length);
    if (paid) return { to, paid };
  }
  return null;
}

/** Who funds which alliance, the largest amount first, those without an amount last. */
export const fundedIn = ({ alliances }: StartAnswer) =>
  (alliances?.nodes ?? [])
    .flatMap((alliance) =>
      alliance.funders.edges.map(({ node, amount }) => ({ from: node, to: alliance as Named, amount })),
    )
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1));

/** Which amendment adds money to what, those with an amount first. */
export const addedIn = ({ amendments }: StartAnswer) =>
  (amendments?.nodes ?? [])
    .flatMap((from) => from.addsMoneyTo.edges.map((edge) => ({ ...edge, from: from as Named })))
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1));

export interface ShownSeries {
  readonly series: Series;
  /** Its name without what all shown series begin with. */
  readonly name: string;
  readonly figures: readonly { readonly period: string; readonly value: number }[];
}

const startOf = (period: string) => period.slice(0, 7);
const figuresOf = ({ observations }: Series) =>
  observations.nodes
    .flatMap(({ period, value }) => (period && value !== null ? [{ period, value }] : []))
    .sort((a, b) => startOf(a.period).localeCompare(startOf(b.period)))
    .slice(-4);

/** What all names begin with, up to a space. */
function beginning(names: readonly string[]): number {
  const [first = ''] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  return first.lastIndexOf(' ', length - 1) + 1;
}

const size = (group: readonly Omit<ShownSeries, 'name'>[]) =>
  group.reduce((sum, { figures }) => sum + figures.length, 0);

/** Series of one counter and unit that can stand beside each other: the group with the most figures, the largest first. */
export function seriesTogether(all: readonly Series[], most: number): readonly ShownSeries[] {
  const groups = new Map<string, Omit<ShownSeries, 'name'>[]>();
  for (const series of all) {
    const key = `${series.countedBy.nodes[0]?.id} ${series.unit}`;
    const figures = figuresOf(series);
    if (series.countedBy.nodes[0] && figures.length > 2)
      groups.set(key, [...(groups.get(key) ?? []), { series, figures }]);
  }
  const cut = [...groups.values()]
    .map((group) => [...group].sort((a, b) => (b.figures[0]?.value ?? 0) - (a.figures[0]?.value ?? 0)).slice(0, most))
    .sort((a, b) => size(b) - size(a))[0];
  const from = cut && cut.length > 1 ? beginning(cut.map(({ series }) => series.name)) : 0;
  return (cut ?? []).map((each) => ({ ...each, name: each.series.name.slice(from) }));
}
