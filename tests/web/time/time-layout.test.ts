import { describe, expect, it } from '@jest/globals';
import { timeLayout, yearOf } from '../../../src/web/explorer/time/time-layout.ts';

const bar = (from: string | null, to: string | null, letters = 20) => ({ when: { from, to }, letters });

describe('the line of time', () => {
  it('takes a date for the first moment it can mean, or for the one after its last', () => {
    expect([yearOf('2023', false), yearOf('2023', true)]).toEqual([2023, 2024]);
    expect([yearOf('2023-07', false), yearOf('2023-12', true)]).toEqual([2023.5, 2024]);
    expect([yearOf('2023-01-01', false), yearOf('2023-12-31', true)]).toEqual([2023, 2024]);
  });
  it('puts bars between whole years, and lets what is open run to the edge', () => {
    const { bars, years } = timeLayout([bar('2022', '2025'), bar('2023-01', null), bar(null, '2022')]);
    expect(bars.map(({ start, end }) => [start, end])).toEqual([
      [0, 100],
      [25, 100],
      [0, 25],
    ]);
    expect(years).toEqual([
      { year: 2022, at: 0 },
      { year: 2023, at: 25 },
      { year: 2024, at: 50 },
      { year: 2025, at: 75 },
    ]);
  });
  it('lets no name run out of the picture', () => {
    for (const letters of [5, 40, 90, 130, 400])
      for (const [from, to] of [
        ['2020', '2021'],
        ['2026', '2026'],
        ['2029', '2029'],
      ] as const) {
        const { bars } = timeLayout([bar('2020', '2029'), bar(from, to, letters)]);
        const { start, end, name } = bars[1] ?? { start: 0, end: 0, name: 'edge' };
        const needs = ((letters * 7.6 + 8) / 1030) * 100;
        if (name === 'start') expect(start + needs).toBeLessThanOrEqual(100);
        if (name === 'end') expect(end - needs).toBeGreaterThanOrEqual(0);
      }
  });
  it('has few years on a long line, and something to see of a day', () => {
    const { bars, years } = timeLayout([bar('1901', '2024'), bar('2022-11-10', '2022-11-10')]);
    expect(years.length).toBeLessThanOrEqual(14);
    expect(years.map(({ year }) => year)).toContain(1960);
    expect((bars[1]?.end ?? 0) - (bars[1]?.start ?? 0)).toBeGreaterThan(0.3);
  });
});
