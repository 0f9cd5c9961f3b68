import { describe, expect, it } from '@jest/globals';
import { type Network, shortestPaths, type Wanted } from '../../../src/graph/paths/shortest-paths.ts';
import { random } from '../../harness/random.ts';

function networkOf(size: number, arrows: readonly (readonly [number, number])[]): Network {
  const rising = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  const places = Array.from({ length: size }, (_, place) => place);
  return {
    next: places.map((place) => rising(arrows.filter(([from]) => from === place).map(([, to]) => to))),
    previous: places.map((place) => rising(arrows.filter(([, to]) => to === place).map(([from]) => from))),
  };
}

/** Every path, by trying everything; then in order and cut off. */
function plain({ next }: Network, { from, to, most, longest }: Wanted): readonly (readonly number[])[] {
  const found: number[][] = [];
  const walk = (path: readonly number[]) => {
    const at = path.at(-1) ?? -1;
    if (at === to) return void found.push([...path]);
    if (path.length <= longest) for (const place of next[at] ?? []) if (!path.includes(place)) walk([...path, place]);
  };
  walk([from]);
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.length - b.length || (a.find((place, i) => place !== b[i]) ?? 0) - (b.find((place, i) => place !== a[i]) ?? 0);
  return found.sort(compare).slice(0, most);
}

describe('the shortest paths', () => {
  it('are those of a search that tries everything, on five hundred networks with one-way steps', () => {
    let several = 0;
    for (let seed = 1; seed <= 500; seed += 1) {
      const next = random(seed);
      const size = 3 + Math.floor(next() * 9);
      const any = () => Math.floor(next() * size);
      const arrows = Array.from({ length: size * 3 }, () => [any(), any()] as const).filter(([a, b]) => a !== b);
      const wanted = { from: 0, to: 1 + Math.floor(next() * (size - 1)), most: 1 + any() * 3, longest: 1 + any() };
      const paths = shortestPaths(networkOf(size, arrows), wanted);
      const expected = plain(networkOf(size, arrows), wanted);
      expect([seed, paths]).toEqual([seed, expected]);
      if (expected.length > 2) several += 1;
    }
    expect(several).toBeGreaterThan(100);
  });
  it('are none when none are wanted, when there is no way, or when it is too long', () => {
    const line = networkOf(4, [
      [0, 1],
      [1, 2],
    ]);
    expect(shortestPaths(line, { from: 0, to: 2, most: 0, longest: 9 })).toEqual([]);
    expect(shortestPaths(line, { from: 0, to: 3, most: 9, longest: 9 })).toEqual([]);
    expect(shortestPaths(line, { from: 2, to: 0, most: 9, longest: 9 })).toEqual([]);
    expect(shortestPaths(line, { from: 0, to: 2, most: 9, longest: 1 })).toEqual([]);
    expect(shortestPaths(line, { from: 0, to: 2, most: 9, longest: 2 })).toEqual([[0, 1, 2]]);
  });
  it('take as many searches as the paths that are wanted have steps, and end when the caller says so', () => {
    const layer = (depth: number) => Array.from({ length: 5 }, (_, i) => 2 + depth * 5 + i);
    const layers = [[0], layer(0), layer(1), layer(2), [1]];
    const arrows = layers.slice(1).flatMap((to, i) => (layers[i] ?? []).flatMap((a) => to.map((b) => [a, b] as const)));
    let searches = 0;
    const wanted = { from: 0, to: 1, most: 10, longest: 9 };
    const network = networkOf(17, arrows);
    expect(
      shortestPaths(network, wanted, () => {
        searches += 1;
      }),
    ).toHaveLength(10);
    expect(searches).toBeLessThanOrEqual(1 + 9 * 4);
    const stop = () => {
      throw new Error('enough');
    };
    expect(() => shortestPaths(network, wanted, stop)).toThrow('enough');
  });
});
