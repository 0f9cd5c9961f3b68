import { describe, expect, it } from '@jest/globals';
import { occurrences, type Promised } from '../../../src/graph/commitments/occurrences.ts';

const promise = (more: Partial<Promised>): Promised => ({
  id: 'commitment/a',
  due: null,
  recurring: null,
  from: null,
  to: null,
  met: null,
  ...more,
});
const told = (more: Partial<Promised>, asOf: string) =>
  occurrences([promise(more)], asOf).map(({ due, state }) => `${due} ${state}`);

describe('the terms of a commitment', () => {
  it.each([
    [{ due: '2023' }, '2023-12-31', ['2023 OPEN']],
    [{ due: '2023' }, '2024-01-01', ['2023 OVERDUE']],
    [{ due: '2023-06' }, '2023-06-30', ['2023-06 OPEN']],
    [{ due: '2023-06' }, '2023-07-01', ['2023-06 OVERDUE']],
    [{}, '2099-01-01', ['null OPEN']],
    [{ due: '2023', met: '2023-05' }, '2023-05-30', ['2023 OPEN']],
    [{ due: '2023', met: '2023-05' }, '2024-01-01', ['2023 MET']],
  ])('%j stands on %s as %j', (more, asOf, expected) => {
    expect(told(more, asOf)).toEqual(expected);
  });
  it('are one for each year of a recurring one, up to the day', () => {
    expect(told({ recurring: 'YEARLY', from: '2023' }, '2025-06-01')).toEqual([
      '2023 OVERDUE',
      '2024 OVERDUE',
      '2025 OPEN',
    ]);
    expect(told({ recurring: 'YEARLY', from: '2023', to: '2024' }, '2026-06-01')).toEqual([
      '2023 OVERDUE',
      '2024 OVERDUE',
    ]);
    expect(told({ recurring: 'HALF_YEARLY', from: '2023' }, '2023-08-01')).toEqual(['2023-06 OVERDUE', '2023-12 OPEN']);
  });
  it('are one without a date where a recurring one has no beginning', () => {
    expect(told({ recurring: 'YEARLY' }, '2025-06-01')).toEqual(['null OPEN']);
  });
  it('come in the order of their dates, those without one last', () => {
    const all = occurrences(
      [promise({ id: 'commitment/c' }), promise({ id: 'commitment/b', due: '2024' }), promise({ due: '2024-03' })],
      '2023-01-01',
    );
    expect(all.map(({ commitment }) => commitment)).toEqual(['commitment/a', 'commitment/b', 'commitment/c']);
  });
});
