import { describe, expect, it } from '@jest/globals';
import { whenOf } from '../../src/graph/fields/when.ts';

describe('when an entity is', () => {
  it('is its period, also where one end is open', () => {
    expect(whenOf({ from: '2023-01', to: '2027-12', date: '2020' })).toEqual({ from: '2023-01', to: '2027-12' });
    expect(whenOf({ from: '2017', to: null })).toEqual({ from: '2017', to: null });
    expect(whenOf({ from: null, to: '2017', due: '2020' })).toEqual({ from: null, to: '2017' });
  });
  it('is else its date, an interval, a term or a year', () => {
    expect(whenOf({ from: null, to: null, date: '2022-11-10' })).toEqual({ from: '2022-11-10', to: '2022-11-10' });
    expect(whenOf({ period: '2022-01/2022-06' })).toEqual({ from: '2022-01', to: '2022-06' });
    expect(whenOf({ due: '2026', year: 2024 })).toEqual({ from: '2026', to: '2026' });
    expect(whenOf({ year: 2024 })).toEqual({ from: '2024', to: '2024' });
  });
  it('is nothing where nothing is told', () => {
    expect(whenOf({ name: 'x', due: null })).toBeNull();
  });
});
