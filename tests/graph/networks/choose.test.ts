import { describe, expect, it } from '@jest/globals';
import { type Candidate, choose } from '../../../src/graph/networks/choose.ts';

const candidate = (id: string, from: readonly string[], more: Partial<Candidate> = {}): Candidate => ({
  id,
  from,
  facts: from.length,
  telling: true,
  degree: 0,
  ...more,
});

describe('who comes into a picture', () => {
  it('is first what ties it together, then what tells more, then the first by id', () => {
    const candidates = [
      candidate('d', ['a']),
      candidate('c', ['a'], { degree: 9 }),
      candidate('b', ['a'], { telling: false, facts: 5 }),
      candidate('z', ['a', 'm']),
      candidate('e', ['a'], { facts: 2 }),
      candidate('f', ['a']),
    ];
    expect(choose(candidates, ['a', 'm'], () => 10, 10)).toEqual(['z', 'e', 'c', 'd', 'f', 'b']);
    expect(choose([...candidates].reverse(), ['a', 'm'], () => 10, 10)).toEqual(['z', 'e', 'c', 'd', 'f', 'b']);
  });
  it('is chosen in turns, so that none fills it alone', () => {
    const many = ['1', '2', '3', '4'].map((id) => candidate(`a${id}`, ['a']));
    const few = [candidate('b1', ['b'])];
    expect(choose([...many, ...few], ['a', 'b'], () => 10, 3)).toEqual(['a1', 'b1', 'a2']);
    expect(choose([...many, ...few], ['a', 'b'], (id) => (id === 'a' ? 2 : 10), 10)).toEqual(['a1', 'b1', 'a2']);
  });
  it('is nobody where there is no room', () => {
    expect(choose([candidate('b', ['a'])], ['a'], () => 5, 0)).toEqual([]);
    expect(choose([], ['a'], () => 5, 5)).toEqual([]);
  });
});
