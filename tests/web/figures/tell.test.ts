import { describe, expect, it } from '@jest/globals';
import type { Figure } from '../../../src/web/explorer/charts/figures.ts';
import {
  csvOf,
  figureText,
  findingOf,
  onOneScale,
  shortTime,
  yearsOf,
} from '../../../src/web/explorer/figures/tell.ts';
import { figuresEn } from '../../../src/web/explorer/texts/figures-en.ts';
import { figuresNl } from '../../../src/web/explorer/texts/figures-nl.ts';

const figure = (period: string | null, value: number | null, rest: Partial<Figure> = {}): Figure => ({
  period,
  value,
  low: null,
  high: null,
  precision: 'EXACT',
  ...rest,
});
const nl = { f: figuresNl, language: 'nl' } as const;
const en = { f: figuresEn, language: 'en' } as const;

describe('a figure in words', () => {
  it.each([
    [figure('2020', 1035), '1.035', '1,035'],
    [figure('2018', 41_000, { precision: 'ABOUT' }), 'ongeveer 41.000', 'about 41,000'],
    [figure('2012', 181, { precision: 'AT_LEAST' }), 'ten minste 181', 'at least 181'],
    [figure(null, null, { high: 50, precision: 'AT_MOST' }), 'ten hoogste 50', 'at most 50'],
    [figure(null, null, { low: 3, precision: 'AT_LEAST' }), 'ten minste 3', 'at least 3'],
    [
      figure('2012', null, { low: 674, high: 1914, precision: 'ESTIMATE' }),
      'tussen 674 en 1.914',
      'between 674 and 1,914',
    ],
    [figure('2024', 0.5, { precision: 'EXPECTED' }), 'naar verwachting 0,5', 'an expected 0.5'],
  ])('is as exact as its source', (own, dutch, english) => {
    expect([figureText(own, nl), figureText(own, en)]).toEqual([dutch, english]);
  });
});

describe('what a series says', () => {
  it('is from the first to the last count that can be compared', () => {
    const own = [figure('2019', 120), figure('2020', 145), figure('2021', 130), figure('2022-01/2022-06', 70)];
    expect(findingOf(own, nl)).toBe('van 120 in 2019 naar 130 in 2021');
    expect(findingOf(own, en)).toBe('from 120 in 2019 to 130 in 2021');
  });
  it.each([
    [[figure('2022', 67)], '67 in 2022'],
    [[figure('2018-01-01', 41_000, { precision: 'ABOUT' })], 'ongeveer 41.000 op 1\u00a0januari\u00a02018'],
    [[figure('2011/2012', 181, { precision: 'AT_LEAST' })], 'ten minste 181 over 2011\u2060–\u20602012'],
    [[figure(null, 25)], '25'],
    [[], 'geen cijfer met een getal'],
  ])('is else its last figure', (own, said) => expect(findingOf(own, nl)).toBe(said));
});

describe('a time in a picture', () => {
  it.each([
    ['2019', ['2019']],
    ['2011/2012', ['2011–2012']],
    ['2022-01/2022-06', ['2022', 'jan–jun']],
    ['2022-01-01/2022-10-06', ['2022', '1 jan–6 okt']],
    ['2021-12/2022-01', ['2021–2022', 'dec–jan']],
    ['2018-01-01', ['2018', '1 jan']],
  ])('is short: %s', (period, lines) => expect(shortTime(period, 'nl')).toEqual(lines));
});

it('tells the years of figures, and none where no time is named', () => {
  expect(yearsOf([figure('2020', 1), figure('2011/2012', 1), figure(null, 1)])).toEqual(['2011', '2020']);
  expect(yearsOf([figure(null, 1)])).toBeNull();
});

it('puts series on one scale when the largest is not much larger than the smallest', () => {
  expect(onOneScale([[figure('2020', 100)], [figure('2020', 30)]])).toBe(true);
  expect(onOneScale([[figure('2020', 1070)], [figure('2020', 145)]])).toBe(false);
});

it('writes CSV that a spreadsheet reads as text', () => {
  expect(
    csvOf([
      { name: 'a, "b"', value: 1, low: null },
      { name: '=1+1', value: -2, low: 0 },
    ]),
  ).toBe('name,value,low\r\n"a, ""b""",1,\r\n"=1+1",-2,0\r\n');
});
