import { firstDay, lastDay } from '../../model/values/date.ts';

/** What sort of figure stands in a cell; only counts of equal periods are compared. */
export type CellSort = 'COUNT' | 'ESTIMATE' | 'BOUND' | 'EXPECTED';

export interface Figure {
  readonly series: string;
  readonly id: string;
  readonly period: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly precision: 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'ESTIMATE' | 'EXPECTED';
}

export interface Cell {
  readonly period: string | null;
  readonly sort: CellSort;
  readonly figure: Figure;
  /** Difference with the cell before it, where the two can be compared. */
  readonly change: number | null;
  /** The same in percent of the earlier figure. */
  readonly growth: number | null;
}

/** One series over all periods of the table; null is a gap. */
export interface TableRow {
  readonly series: string;
  readonly cells: readonly (Cell | null)[];
  /** Figures for which the source names no time. */
  readonly undated: readonly Cell[];
}
export interface Table {
  readonly periods: readonly string[];
  readonly rows: readonly TableRow[];
}

const sorts: Readonly<Record<Figure['precision'], CellSort>> = {
  EXACT: 'COUNT',
  ABOUT: 'COUNT',
  AT_LEAST: 'BOUND',
  AT_MOST: 'BOUND',
  ESTIMATE: 'ESTIMATE',
  EXPECTED: 'EXPECTED',
};
const sortOf = ({ precision, value }: Figure): CellSort => (value === null ? 'BOUND' : sorts[precision]);

const day = 86_400_000;
/** First and last day of a period, and its length in days. */
function span(period: string): { start: number; end: number; days: number } {
  const [from = '', to = from] = period.split('/');
  const start = Date.parse(firstDay(from));
  const end = Date.parse(lastDay(to));
  return { start, end, days: Math.round((end - start) / day) + 1 };
}

/** Two figures are compared when both are counts, of equally long periods that follow each other (a leap day aside). */
function comparable(before: Figure, now: Figure): boolean {
  if (before.period === null || now.period === null) return false;
  if (sortOf(before) !== 'COUNT' || sortOf(now) !== 'COUNT') return false;
  const [a, b] = [span(before.period), span(now.period)];
  return Math.abs(a.days - b.days) <= 1 && b.start - a.end === day;
}

function cell(figure: Figure, before: Figure | undefined): Cell {
  const pair = before && comparable(before, figure) ? { was: before.value ?? 0, is: figure.value ?? 0 } : null;
  const change = pair ? pair.is - pair.was : null;
  const growth = pair && pair.was !== 0 ? Math.round(((pair.is - pair.was) / pair.was) * 1_000) / 10 : null;
  return { period: figure.period, sort: sortOf(figure), figure, change, growth };
}

/** By start, then the shorter first: 2022-01/2022-06 comes before 2022. */
const order = (a: string, b: string) => span(a).start - span(b).start || span(a).end - span(b).end;

/** Series side by side: one column a period that any of them has. */
export function table(series: readonly string[], figures: readonly Figure[]): Table {
  const dated = figures.filter(({ period }) => period !== null);
  const periods = [...new Set(dated.map(({ period }) => period ?? ''))].sort(order);
  const rows = series.map((id): TableRow => {
    const own = figures.filter((figure) => figure.series === id);
    const byPeriod = new Map(own.map((figure) => [figure.period, figure]));
    const found = periods.map((period) => byPeriod.get(period));
    return {
      series: id,
      cells: found.map((figure, i) =>
        figure
          ? cell(
              figure,
              found.slice(0, i).findLast((each) => each && comparable(each, figure)),
            )
          : null,
      ),
      undated: own.filter(({ period }) => period === null).map((figure) => cell(figure, undefined)),
    };
  });
  return { periods, rows };
}
