import { describe, expect, it } from '@jest/globals';
import { findCycles } from '../../src/dataset/find-cycles.ts';

describe('findCycles', () => {
  it('finds none in a diamond', () => {
    expect(
      findCycles([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ]),
    ).toEqual([]);
  });
  it('finds a way back to itself', () => {
    expect(findCycles([['a', 'a']])).toEqual([['a', 'a']]);
  });
  it('tells the path of each cycle', () => {
    expect(
      findCycles([
        ['a', 'b'],
        ['b', 'a'],
        ['x', 'y'],
        ['y', 'z'],
        ['z', 'y'],
      ]),
    ).toEqual([
      ['a', 'b', 'a'],
      ['y', 'z', 'y'],
    ]);
  });
  it('does not end the program on a long chain', () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => [`${i}`, `${i + 1}`] as const);
    expect(findCycles(chain)).toEqual([]);
  });
});
