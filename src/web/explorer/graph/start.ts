import type { Term } from './commitments.ts';
import { type Conflict, conflictFields } from './conflicts.ts';
import type { CoverageAnswer } from './coverage.ts';
import { type Named, named, type Place, place } from './fragments.ts';

interface List<Each> {
  readonly totalCount: number;
  readonly nodes: readonly Each[];
}
interface Paid {
  readonly amount: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly Place[] | null;
  readonly node: Named;
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
export interface Study extends Named {
  readonly backs: { readonly nodes: readonly Named[] };
}
export interface Series extends Named {
  readonly observations: {
    readonly nodes: readonly { readonly id: string; readonly period: string | null; readonly value: number | null }[];
  };
}
export interface StartAnswer extends CoverageAnswer {
  readonly alliances: List<Alliance> | null;
  readonly amendments: List<Amendment> | null;
  readonly studies: List<Study> | null;
  readonly allSeries: List<Series> | null;
  readonly conflicts: List<Conflict> | null;
  readonly commitments: {
    readonly totalCount: number;
    readonly edges: readonly Pick<Term, 'due' | 'state' | 'node'>[];
  } | null;
}

export const startQuery = `query Start {
  alliances(first: 50) {
    totalCount
    nodes { ...Named funders(first: 5) { edges { amount from to evidence { ...Place } node { ...Named } } } }
  }
  amendments(first: 50, orderBy: BUDGET_YEAR) {
    totalCount
    nodes { ...Named addsMoneyTo(first: 3) { edges { amount perYear node { ...Named } } } }
  }
  studies(first: 100) {
    totalCount
    nodes { ...Named backs(first: 3) { nodes { ...Named } } }
  }
  allSeries(first: 60) {
    totalCount
    nodes { ...Named observations(first: 6) { nodes { id period value } } }
  }
  conflicts(first: 3) {
    totalCount
    nodes {
      ${conflictFields}
    }
  }
  commitments(first: 100) {
    totalCount
    edges { due state node { ...Named } }
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

const startOf = (period: string | null) => period?.slice(0, 7) ?? '';

/** The series with the most figures, each in the order of time. */
export const longestSeries = (
  all: readonly Series[],
  count: number,
): { readonly series: Series; readonly figures: readonly { period: string; value: number }[] }[] =>
  all
    .map((series) => ({
      series,
      figures: series.observations.nodes
        .flatMap(({ period, value }) => (period && value !== null ? [{ period, value }] : []))
        .sort((a, b) => startOf(a.period).localeCompare(startOf(b.period)))
        .slice(-4),
    }))
    .filter(({ figures }) => figures.length > 2)
    .sort(
      (a, b) =>
        b.figures.length - a.figures.length ||
        b.figures.reduce((s, f) => s + f.value, 0) - a.figures.reduce((s, f) => s + f.value, 0),
    )
    .slice(0, count);
