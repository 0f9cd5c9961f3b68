import { describe, expect, it } from '@jest/globals';
import { type Figure, lookOf, slotsOf } from '../../../src/web/explorer/charts/figures.ts';

const figure = (period: string | null, value: number | null = 1, rest: Partial<Figure> = {}): Figure => ({
  period,
  value,
  low: null,
  high: null,
  precision: 'EXACT',
  ...rest,
});
const shown = (...figures: Figure[]) =>
  slotsOf(figures).map(({ period, figure: own, part }) => `${period}${own ? '' : ' gap'}${part ? ' part' : ''}`);

describe('the places of figures in a picture', () => {
  it('come in the order of time, without those that have none', () => {
    expect(shown(figure('2021'), figure(null), figure('2020'))).toEqual(['2020', '2021']);
  });
  it('have a place of its own for each missing year', () => {
    expect(shown(figure('2019'), figure('2022'))).toEqual(['2019', '2020 gap', '2021 gap', '2022']);
  });
  it('have one place for many missing years', () => {
    expect(shown(figure('2011/2012'), figure('2019/2020'))).toEqual(['2011/2012', '2013/2018 gap', '2019/2020']);
  });
  it('have one place for a missing part of a year', () => {
    expect(shown(figure('2021-01/2021-06'), figure('2022-01/2022-06'))).toEqual([
      '2021-01/2021-06',
      '2021-07-01/2021-12-31 gap',
      '2022-01/2022-06',
    ]);
  });
  it('have none between figures that follow each other or overlap', () => {
    expect(shown(figure('2020'), figure('2021'), figure('2021-06/2022-05'))).toHaveLength(3);
  });
  it('mark a period of another length than most, and no leap year or month', () => {
    expect(shown(figure('2019'), figure('2020'), figure('2021-01/2021-06'))).toEqual([
      '2019',
      '2020',
      '2021-01/2021-06 part',
    ]);
    expect(shown(figure('2021-01'), figure('2021-02'), figure('2021-03'))).toEqual(['2021-01', '2021-02', '2021-03']);
  });
});

describe('the look of a figure', () => {
  it.each([
    [figure('2020'), false, 'count'],
    [figure('2020', 1, { precision: 'ABOUT' }), false, 'count'],
    [figure('2020'), true, 'part'],
    [figure('2020', 1, { precision: 'AT_LEAST' }), false, 'loose'],
    [figure('2020', 1, { precision: 'ESTIMATE' }), false, 'loose'],
    [figure('2020', 1, { precision: 'EXPECTED' }), true, 'loose'],
    [figure('2020', null, { high: 5, precision: 'AT_MOST' }), false, 'loose'],
    [figure('2020', null, { low: 2, high: 5 }), false, 'range'],
  ] as const)('tells counts from all else', (own, part, look) => {
    expect(lookOf({ period: '2020', figure: own, part })).toBe(look);
  });
});
