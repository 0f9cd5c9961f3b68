import { describe, expect, it } from '@jest/globals';
import { type Figure, table } from '../../../src/graph/statistics/table.ts';

const figure = (period: string | null, value: number | null, more: Partial<Figure> = {}): Figure => ({
  series: 'series/a',
  id: `observation/a/${period}`,
  period,
  value,
  low: null,
  high: null,
  precision: 'EXACT',
  ...more,
});
const cells = (...figures: Figure[]) =>
  table(['series/a'], figures).rows[0]?.cells.map((cell) => cell && [cell.period, cell.sort, cell.change, cell.growth]);

describe('a table of series', () => {
  it('computes growth between years that follow each other', () => {
    expect(cells(figure('2019', 100), figure('2020', 150), figure('2021', 120))).toEqual([
      ['2019', 'COUNT', null, null],
      ['2020', 'COUNT', 50, 50],
      ['2021', 'COUNT', -30, -20],
    ]);
  });
  it('compares no half year with a year, and no years with one between them', () => {
    expect(cells(figure('2021', 10), figure('2022-01/2022-06', 7))?.[1]).toEqual([
      '2022-01/2022-06',
      'COUNT',
      null,
      null,
    ]);
    expect(cells(figure('2019', 10), figure('2021', 7))?.[1]).toEqual(['2021', 'COUNT', null, null]);
  });
  it('compares no estimate and no bound with a count', () => {
    expect(cells(figure('2019', 10), figure('2020', 12, { precision: 'ESTIMATE' }))?.[1]).toEqual([
      '2020',
      'ESTIMATE',
      null,
      null,
    ]);
    expect(cells(figure('2019', null, { low: 3, high: 9 }))?.[0]).toEqual(['2019', 'BOUND', null, null]);
  });
  it('tells no growth from nothing', () => {
    expect(cells(figure('2019', 0), figure('2020', 5))?.[1]).toEqual(['2020', 'COUNT', 5, null]);
  });
  it('shows gaps, and keeps undated figures apart', () => {
    const { periods, rows } = table(
      ['series/a', 'series/b'],
      [figure('2019', 1), figure(null, 5), figure('2020', 2, { series: 'series/b' })],
    );
    expect(periods).toEqual(['2019', '2020']);
    expect(rows.map(({ cells: own }) => own.map((cell) => cell?.figure.value ?? null))).toEqual([
      [1, null],
      [null, 2],
    ]);
    expect(rows[0]?.undated.map(({ figure: own }) => own.value)).toEqual([5]);
  });
  it('orders periods by their start, the shorter first', () => {
    expect(
      table(['series/a'], [figure('2022', 1), figure('2022-01/2022-06', 1), figure('2021-12-31', 1)]).periods,
    ).toEqual(['2021-12-31', '2022-01/2022-06', '2022']);
  });
});
