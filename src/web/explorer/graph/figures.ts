import { type Figure, slotsOf } from '../charts/figures.ts';
import type { Bilingual } from '../texts/labels.ts';
import { links } from '../texts/labels.ts';
import { type Named, named, type Place, place } from './fragments.ts';

// The questions about figures: all series, and one with those that can stand beside it.

interface List<Each> {
  readonly nodes: readonly Each[] | null;
}
export interface Series extends Named {
  readonly unit: string;
  readonly countedBy: List<Named> | null;
  readonly observations: List<Figure & { readonly id: string }> | null;
}
export interface AllSeriesAnswer {
  readonly allSeries: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Series[];
  } | null;
}
/** A figure with what was computed of it and where it stands. */
export interface Told extends Figure {
  readonly change: number | null;
  readonly growth: number | null;
  readonly places: readonly Place[];
}
interface Cell {
  readonly period: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly change: number | null;
  readonly growth: number | null;
  readonly observation: { readonly precision: string; readonly evidence: readonly Place[] | null } | null;
}
interface Subject extends Named {
  readonly addressedBy: List<Named & { readonly unit?: string; readonly countedBy?: List<Named> | null }> | null;
}
export interface SeriesAnswer {
  readonly series:
    | (Named & {
        readonly unit: string;
        readonly definition: Bilingual | null;
        readonly countedBy: List<Named & { readonly counts?: List<Omit<Series, 'countedBy'>> | null }> | null;
        readonly addresses: List<Subject> | null;
      })
    | null;
  readonly statistics: {
    readonly rows: readonly { readonly cells: readonly (Cell | null)[]; readonly undated: readonly Cell[] }[];
  } | null;
}

const figure = 'period value low high precision';
export const allSeriesQuery = `query AllSeries($after: String) {
  allSeries(first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...Named unit countedBy(first: 1) { nodes { ...Named } } observations(first: 20) { nodes { id ${figure} } } }
  }
}

${named}
`;

const cell = `period value low high change growth observation { precision evidence { ...Place } }`;
const counters = links.COUNTED_BY?.out.leadsTo.kinds ?? [];
const countsOfEach = (counters === 'all' ? [] : counters)
  .map(
    (kind) =>
      `... on ${kind} { counts(first: 12) { nodes { ...Named unit observations(first: 20) { nodes { id ${figure} } } } } }`,
  )
  .join('\n          ');

export const seriesQuery = `query Figures($id: ID!) {
  series(id: $id) {
    ...Named unit definition { nl en }
    countedBy(first: 2) {
      nodes {
        ...Named
          ${countsOfEach}
      }
    }
    addresses(first: 3) {
      nodes { ...Named addressedBy(first: 40) { nodes { ...Named ... on Series { unit countedBy(first: 1) { nodes { ...Named } } } } } }
    }
  }
  statistics(series: [$id]) {
    rows { cells { ${cell} } undated { ${cell} } }
  }
}

${named}
${place}
`;

const told = ({ observation, ...rest }: Cell): Told => ({
  ...rest,
  precision: observation?.precision ?? 'EXACT',
  places: observation?.evidence ?? [],
});
/** The figures of the series of an answer: those with a time in its order, then those without. */
export const figuresIn = ({ statistics }: SeriesAnswer): readonly Told[] =>
  (statistics?.rows ?? []).flatMap(({ cells, undated }) =>
    [...cells, ...undated].flatMap((each) => (each ? [told(each)] : [])),
  );

/** A series that can stand beside another, with its figures. */
export interface Beside {
  readonly series: Named;
  readonly figures: readonly Figure[];
}
const isDrawn = (figures: readonly Figure[]) => slotsOf(figures).length > 1;
const hasOne = (figures: readonly Figure[]) => figures.length === 1;

/**
 * Series that the same body counts in the same unit: those with a picture beside one that has a picture, those with a
 * single figure beside one that has a single figure.
 */
export function besideIn(
  { series }: SeriesAnswer,
  own: readonly Figure[],
): { readonly drawn: readonly Beside[]; readonly single: readonly Beside[] } {
  const counted = (series?.countedBy?.nodes ?? []).flatMap(({ counts }) => counts?.nodes ?? []);
  const alike = [...new Map(counted.map((each) => [each.id, each])).values()]
    .filter(({ id, unit }) => id !== series?.id && unit === series?.unit)
    .map((each): Beside => ({ series: each, figures: each.observations?.nodes ?? [] }));
  const fitting = (fits: (figures: readonly Figure[]) => boolean) =>
    fits(own) ? alike.filter(({ figures }) => fits(figures)) : [];
  return { drawn: fitting(isDrawn), single: fitting(hasOne) };
}

/** Series about the same subject that are counted in another way. */
export function relatedIn(answer: SeriesAnswer) {
  const { drawn, single } = besideIn(answer, figuresIn(answer));
  const near = new Set([answer.series?.id, ...[...drawn, ...single].map((each) => each.series.id)]);
  const all = (answer.series?.addresses?.nodes ?? []).flatMap((subject) =>
    (subject.addressedBy?.nodes ?? []).flatMap((each) =>
      each.unit !== undefined && !near.has(each.id)
        ? [
            {
              series: each as Named,
              unit: each.unit,
              by: each.countedBy?.nodes?.[0] ?? null,
              subject: subject as Named,
            },
          ]
        : [],
    ),
  );
  return [...new Map(all.map((each) => [each.series.id, each])).values()];
}
