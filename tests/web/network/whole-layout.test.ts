import { describe, expect, it } from '@jest/globals';
import type { OverviewEntity, OverviewLink } from '../../../src/web/explorer/graph/overview.ts';
import { layingOut, type WholeGraph, wholeGraph } from '../../../src/web/explorer/network/whole-layout.ts';
import { random } from '../../harness/random.ts';

/** A graph in which some are joined to very many, as in a real one. */
function randomGraph(seed: number, size: number): { entities: OverviewEntity[]; links: OverviewLink[] } {
  const next = random(seed);
  const links = Array.from({ length: size * 2 }, (): OverviewLink => {
    const from = Math.floor(next() * size);
    return { from, to: Math.floor(next() ** 3 * size), type: 'FUNDS', count: 1 };
  });
  const entities = Array.from({ length: size }, (_, at) => ({
    id: `organisation/n${at}`,
    kind: 'Organisation',
    name: `n${at}`,
    degree: links.filter(({ from, to }) => from === at || to === at).length,
  }));
  return { entities, links };
}
function laidOut(seed: number, size: number): WholeGraph {
  const { entities, links } = randomGraph(seed, size);
  const graph = wholeGraph(entities, links);
  for (const _ of layingOut(graph));
  return graph;
}
const placesOf = (graph: WholeGraph) => graph.mapNodes((id, { x, y }) => [id, x, y]);

describe('the layout of the whole graph', () => {
  it('is the same for the same graph, and every place is a number', () => {
    const places = placesOf(laidOut(1, 200));
    expect(placesOf(laidOut(1, 200))).toEqual(places);
    expect(places.every(([, x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
  it('leaves out who is joined to nobody, and joins two once', () => {
    const entities = ['a', 'b', 'c'].map((id) => ({ id, kind: 'Plan', name: id, degree: 1 }));
    const link = { from: 0, to: 1, type: 'FUNDS', count: 1 };
    const graph = wholeGraph(entities, [link, { ...link, from: 1, to: 0 }, { ...link, from: 2, to: 2 }]);
    expect([graph.nodes(), graph.size]).toEqual([['a', 'b'], 1]);
    expect([...layingOut(wholeGraph([], []))]).toEqual([]);
  });
  it('is worked out a little at a time', () => {
    const { entities, links } = randomGraph(2, 600);
    const shares = [...layingOut(wholeGraph(entities, links))];
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.at(-1)).toBe(1);
  });
});
