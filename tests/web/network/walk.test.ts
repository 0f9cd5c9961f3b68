import { describe, expect, it } from '@jest/globals';
import { type Spot, stepBy, waysThrough } from '../../../src/web/explorer/network/walk.ts';

const node = (id: string, distance: number) => ({ id, kind: 'Plan', name: id, distance });
const line = (from: string, to: string) => ({
  id: `${from}${to}`,
  from,
  to,
  family: 'policy' as const,
  words: 'omvat',
});
const ways = waysThrough({
  nodes: [node('a', 0), node('b', 1), node('c', 1)],
  lines: [line('a', 'b'), line('c', 'a')],
});
const walk = (keys: readonly string[], from: Spot = { node: 'a', line: null }) =>
  keys.reduce((spot, key) => stepBy(key, spot, ways) ?? spot, from);

describe('walking through a picture with the arrow keys', () => {
  it('goes from mark to mark, and round', () => {
    expect(walk(['ArrowDown'])).toEqual({ node: 'b', line: null });
    expect(walk(['ArrowUp'])).toEqual({ node: 'c', line: null });
    expect(walk(['ArrowDown', 'ArrowDown', 'ArrowDown'])).toEqual({ node: 'a', line: null });
    expect(walk(['ArrowDown', 'Home'])).toEqual({ node: 'a', line: null });
  });
  it('goes onto the lines of a mark, between them, along them and back', () => {
    expect(walk(['ArrowRight'])).toEqual({ node: 'a', line: 'ab' });
    expect(walk(['ArrowRight', 'ArrowDown'])).toEqual({ node: 'a', line: 'ca' });
    expect(walk(['ArrowRight', 'ArrowDown', 'ArrowRight'])).toEqual({ node: 'c', line: null });
    expect(walk(['ArrowRight', 'ArrowLeft'])).toEqual({ node: 'a', line: null });
    expect(walk(['ArrowRight', 'Escape'])).toEqual({ node: 'a', line: null });
  });
  it('reaches every mark and every line from the first one', () => {
    const seen = new Set<string>();
    const visit = (spot: Spot) => {
      const key = `${spot.node} ${spot.line}`;
      if (seen.has(key)) return;
      seen.add(key);
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft']) visit(stepBy(key, spot, ways) ?? spot);
    };
    visit({ node: 'a', line: null });
    expect(seen.size).toBe(3 + 2 * 2);
  });
  it('lets other keys be', () => {
    for (const key of ['Tab', 'Enter', 'x', 'ArrowLeft', 'Escape'])
      expect(stepBy(key, { node: 'a', line: null }, ways)).toBeNull();
    const alone = waysThrough({ nodes: [node('a', 0)], lines: [] });
    expect(stepBy('ArrowRight', { node: 'a', line: null }, alone)).toBeNull();
  });
});
