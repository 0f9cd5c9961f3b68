import { describe, expect, it } from '@jest/globals';
import { amounted, periodLabel, sharesOf } from '../../../src/graph/money/amounts.ts';
import type { MoneyFact, Span } from '../../../src/graph/money/fact.ts';
import { money } from './money-facts.ts';

const year = (from: number, to = from): Span => ({ start: `${from}-01-01`, end: `${to}-12-31` });
const of = (more: Partial<MoneyFact>, amount: number | null = 100) => money('ministry/a FUNDS project/b', amount, more);
function told(fact: MoneyFact, asked: Span | null = null) {
  const found = amounted(fact, asked);
  if (found === null || typeof found === 'string') return found;
  const shares = sharesOf(found).map(
    ({ label, amount, undivided }) => `${label}${undivided ? '*' : ''}: ${amount / 100}`,
  );
  return [found.total / 100, ...shares];
}

describe('what a fact amounts to', () => {
  it.each([
    ['for a period', of({}), [100, '2022-2025*: 100']],
    ['in one year', of({ from: '2023', to: '2023' }), [100, '2023: 100']],
    ['within one year', of({ from: '2023-03', to: '2023-06' }), [100, '2023: 100']],
    ['with an open end', of({ to: null }), [100, '2022-*: 100']],
    ['with an open start', of({ from: null }), [100, '-2025*: 100']],
    ['without a period', of({ from: null, to: null }), [100, 'null: 100']],
    ['per year', of({ perYear: true, to: '2024' }), [300, '2022: 100', '2023: 100', '2024: 100']],
    ['per year, in months', of({ perYear: true, from: '2022-01', to: '2023-12' }), [200, '2022: 100', '2023: 100']],
    ['per year, from the summer on', of({ perYear: true, from: '2022-07', to: '2024-06' }), [200, '2022-2024*: 200']],
    ['nothing', of({}, 0), [0, '2022-2025*: 0']],
    ['negative', of({}, -5), [-5, '2022-2025*: -5']],
  ])('counts once %s', (_, fact, expected) => {
    expect(told(fact)).toEqual(expected);
  });

  it.each([
    ['without an end', of({ perYear: true, to: null })],
    ['without any period', of({ perYear: true, from: null, to: null })],
    ['for a year and a half', of({ perYear: true, from: '2022-01', to: '2023-06' })],
    ['from some day on', of({ perYear: true, from: '2022-01-15', to: '2023-01-14' })],
  ])('is not known per year %s', (_, fact) => {
    expect(told(fact)).toBe('YEARS_NOT_KNOWN');
  });

  it('is null where the source names no amount, in its time', () => {
    expect(told(of({}, null))).toBeNull();
    expect(told(of({}, null), year(2023))).toBeNull();
    expect(told(of({}, null), year(2026))).toBe('NO_OVERLAP_WITH_YEAR');
  });

  it.each([
    ['all of a shorter period', of({ from: '2023', to: '2023' }), year(2022, 2024), [100, '2023: 100']],
    ['only its years of an amount per year', of({ perYear: true }), year(2023), [100, '2023: 100']],
    ['two of its years', of({ perYear: true }), year(2024, 2030), [200, '2024: 100', '2025: 100']],
    ['a year of an amount per year without an end', of({ perYear: true, to: null }), year(2040), [100, '2040: 100']],
    [
      'a whole year of a period that begins in summer',
      of({ perYear: true, from: '2022-07' }),
      year(2024),
      [100, '2024: 100'],
    ],
  ])('takes of a time that is asked about %s', (_, fact, asked, expected) => {
    expect(told(fact, asked)).toEqual(expected);
  });

  it.each([
    ['an amount for several years', of({}), year(2023)],
    ['an amount whose period is not named', of({ from: null, to: null }), year(2023)],
    ['the year in which an amount per year begins in summer', of({ perYear: true, from: '2022-07' }), year(2022)],
    ['half a year of an amount per year', of({ perYear: true }), { start: '2023-01-01', end: '2023-06-30' }],
  ])('does not divide %s', (_, fact, asked) => {
    expect(told(fact, asked)).toBe('NOT_SPLIT_BY_YEAR');
  });

  it.each([
    [year(2021), 'NO_OVERLAP_WITH_YEAR'],
    [year(2026), 'NO_OVERLAP_WITH_YEAR'],
    [year(2025), 'NOT_SPLIT_BY_YEAR'],
  ])('is nothing outside of its time', (asked, expected) => {
    expect(told(of({}), asked)).toBe(expected);
  });

  it('is not divided over more than a hundred years', () => {
    expect(told(of({ perYear: true, from: '1800', to: '2000' }))).toEqual([20_100, '1800-2000*: 20100']);
  });
});

describe('periodLabel', () => {
  it.each([
    ['2022', '2022', '2022'],
    ['2022-03', '2025-12-31', '2022-2025'],
    [null, null, null],
  ])('calls %s to %s %s', (from, to, expected) => {
    expect(periodLabel({ from, to })).toBe(expected);
  });
});
