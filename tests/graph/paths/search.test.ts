import { describe, expect, it } from '@jest/globals';
import { Budget, BudgetSpent, searchLimits } from '../../../src/graph/paths/budget.ts';
import { findPaths, type Question } from '../../../src/graph/paths/search.ts';
import { random } from '../../harness/random.ts';
import { entity, plainPaths, randomFacts, readerOf } from './oracle.ts';

const ask = (given: Partial<Question> = {}): Question => ({
  from: entity(0),
  to: entity(1),
  maxHops: 6,
  first: 5,
  exclude: new Set(),
  excludeHubs: null,
  ...given,
});
const fact = (a: number, b: number, word = 'HELD') => `${entity(a)}|CONSULTS|${entity(b)}|${word}`;
const find = (facts: readonly string[], given?: Partial<Question>, budget = new Budget()) =>
  findPaths(ask(given), readerOf(facts), budget);
const shown = (paths: readonly (readonly string[])[]) =>
  paths.map((path) => path.map((id) => id.replace('organisation/n', '')).join(' '));

describe('a search for paths', () => {
  it('finds what a plain search of everything finds, in the same order, on a thousand random networks', async () => {
    let withPaths = 0;
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const next = random(seed * 7_919);
      const size = 4 + Math.floor(next() * 14);
      const facts = randomFacts(seed, size, Math.floor(size * (0.9 + next() * 1.8)));
      const question = ask({
        to: entity(1 + Math.floor(next() * (size - 1))),
        maxHops: 1 + Math.floor(next() * 7),
        first: 1 + Math.floor(next() * 12),
        excludeHubs: next() < 0.6 ? null : 2 + Math.floor(next() * 7),
        exclude: new Set(next() < 0.7 ? [] : [entity(size - 1)]),
      });
      if (question.exclude.has(question.to)) continue;
      const { paths } = await findPaths(question, readerOf(facts), new Budget());
      const plain = plainPaths(facts, question);
      expect([seed, shown(paths)]).toEqual([seed, shown(plain)]);
      if (plain.length > 1) withPaths += 1;
    }
    expect(withPaths).toBeGreaterThan(300);
  });

  it('walks facts both ways, and gives one path for several facts between the same ends', async () => {
    const { paths, explored } = await find([fact(0, 2), fact(1, 2), fact(1, 2, 'PLANNED'), fact(2, 1)]);
    expect(shown(paths)).toEqual(['0 2 1']);
    expect(explored.facts(entity(2), entity(1))).toEqual([fact(1, 2), fact(1, 2, 'PLANNED'), fact(2, 1)]);
    expect(explored.facts(entity(1), entity(2))).toEqual([fact(1, 2), fact(1, 2, 'PLANNED'), fact(2, 1)]);
  });
  it('goes round a cycle and passes nothing twice', async () => {
    const ring = [fact(0, 2), fact(2, 3), fact(3, 0), fact(3, 1), fact(1, 4), fact(4, 0)];
    expect(shown((await find(ring)).paths)).toEqual(['0 3 1', '0 4 1', '0 2 3 1']);
  });
  it('orders paths of one length by the ids along them, and stops at the number that is wanted', async () => {
    const facts = [7, 3, 5, 2].flatMap((n) => [fact(0, n), fact(n, 1)]);
    expect(shown((await find(facts, { first: 3 })).paths)).toEqual(['0 2 1', '0 3 1', '0 5 1']);
  });
  it('does not pass a hub, but begins and ends at one', async () => {
    const spokes = (hub: number) => Array.from({ length: 5 }, (_, i) => fact(hub, 100 + hub * 10 + i));
    const facts = [
      fact(0, 2),
      fact(2, 1),
      fact(0, 3),
      fact(3, 4),
      fact(4, 1),
      ...spokes(0),
      ...spokes(1),
      ...spokes(2),
    ];
    expect(shown((await find(facts, { excludeHubs: 4 })).paths)).toEqual(['0 3 4 1']);
    expect([...(await find(facts, { excludeHubs: 4 })).hubs]).toEqual([entity(2)]);
    expect(shown((await find(facts, { excludeHubs: 7 })).paths)).toEqual(['0 2 1', '0 3 4 1']);
  });
  it('lets an entity pass that has exactly as many facts as a hub may have', async () => {
    const facts = [fact(0, 2), fact(2, 1)];
    expect(shown((await find(facts, { excludeHubs: 2 })).paths)).toEqual(['0 2 1']);
    expect(shown((await find(facts, { excludeHubs: 1 })).paths)).toEqual([]);
    expect(shown((await find([...facts, fact(0, 1)], { excludeHubs: 0 })).paths)).toEqual(['0 1']);
  });
  it('tells whether a path was too long or is not there at all', async () => {
    const line = [fact(0, 2), fact(2, 3), fact(3, 4), fact(4, 1)];
    expect(await find(line, { maxHops: 3 })).toMatchObject({ paths: [], exhausted: false });
    expect(await find(line, { maxHops: 4 })).toMatchObject({ exhausted: false, complete: true });
    expect(await find(line.slice(0, 3))).toMatchObject({ paths: [], exhausted: true });
    expect(await find([])).toMatchObject({ paths: [], exhausted: true, explored: { size: 2 } });
  });
  it('reads once for both ends and then once a level, whatever the number of entities in it', async () => {
    const reads = async (width: number) => {
      const middle = Array.from({ length: width }, (_, i) => 10 + i);
      const reader = readerOf(middle.flatMap((n) => [fact(0, n), fact(n, 1_000 + n), fact(1_000 + n, 1)]));
      const { paths } = await findPaths(ask({ first: 2, excludeHubs: 20 }), reader, new Budget());
      expect(paths).toHaveLength(2);
      return reader.calls();
    };
    expect([await reads(2), await reads(50), await reads(400)]).toEqual([3, 3, 3]);
  });
  it('finds a few of very many paths at once', async () => {
    // Twelve layers of eight: 8 ** 11 paths of twelve steps.
    const layer = (depth: number) => Array.from({ length: 8 }, (_, i) => 10 * depth + i);
    const layers = Array.from({ length: 11 }, (_, depth) => layer(depth + 1));
    const between = layers.slice(1).flatMap((to, i) => (layers[i] ?? []).flatMap((a) => to.map((b) => fact(a, b))));
    const facts = [...layer(1).map((n) => fact(0, n)), ...between, ...layer(11).map((n) => fact(n, 1))];
    const begin = performance.now();
    const { paths } = await find(facts, { maxHops: 12, first: 20 });
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(paths).toHaveLength(20);
    expect(new Set(paths.map((path) => path.join())).size).toBe(20);
    expect(paths.every((path) => path.length === 13)).toBe(true);
  });
});

describe('the budget of a search', () => {
  const wide = Array.from({ length: 300 }, (_, i) => [fact(0, 1_000 + i), fact(1_000 + i, 2_000 + i)]).flat();
  it.each([
    ['entities', { entities: 200 }],
    ['facts', { facts: 250 }],
    ['time', { milliseconds: -1 }],
  ])('ends a search that needs more %s, and says so', async (what, limits) => {
    const search = find(wide, {}, new Budget({ ...searchLimits, ...limits }));
    await expect(search).rejects.toThrow(BudgetSpent);
    await expect(search).rejects.toThrow(new RegExp(`found more ${what}\\.$`));
  });
  it('leaves what was found before it was spent, and tells that there may be more', async () => {
    const facts = [...wide, fact(0, 1), ...Array.from({ length: 300 }, (_, i) => fact(1, 3_000 + i))];
    const found = await find(facts, {}, new Budget({ ...searchLimits, entities: 700 }));
    expect(found.complete).toBe(false);
    expect(shown(found.paths)).toEqual(['0 1']);
  });
  it('is one for all searches that share it', async () => {
    const budget = new Budget({ ...searchLimits, entities: 500 });
    await find(wide, {}, budget);
    await expect(find(wide, {}, budget)).rejects.toThrow(BudgetSpent);
  });
});
