import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { OverviewEntity, OverviewLink } from '../graph/overview.ts';

/** A mark of the whole graph. */
export interface WholeNode {
  x: number;
  y: number;
  readonly size: number;
  readonly label: string;
  readonly kind: string;
}
export type WholeGraph = UndirectedGraph<WholeNode>;

/** Longer names are cut in the picture; the list has them whole. */
const longest = 34;

/** Turns of a circle between one and the next: by it marks fill a disc evenly, as seeds do in a sunflower. */
const golden = Math.PI * (3 - Math.sqrt(5));

/** The graph to draw, the best connected in the middle; who is joined to nobody is left out. */
export function wholeGraph(entities: readonly OverviewEntity[], links: readonly OverviewLink[]): WholeGraph {
  const graph: WholeGraph = new UndirectedGraph<WholeNode>({ allowSelfLoops: false });
  const joined = new Set(links.flatMap(({ from, to }) => (from === to ? [] : [from, to])));
  entities.forEach(({ id, kind, name, degree }, place) => {
    if (!joined.has(place)) return;
    const radius = 10 * Math.sqrt(graph.order);
    const angle = graph.order * golden;
    graph.addNode(id, {
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      size: 2.5 + Math.sqrt(degree),
      label: name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name,
      kind,
    });
  });
  for (const { from, to } of links) {
    const [a, b] = [entities[from]?.id, entities[to]?.id];
    if (a && b && a !== b && !graph.hasEdge(a, b)) graph.addEdge(a, b);
  }
  return graph;
}

// Node gives the function that this CommonJS package is, while its types speak of a module with a default: they lack this member.
declare module 'graphology-layout-forceatlas2' {
  export function assign(graph: WholeGraph, how: ForceAtlas2SynchronousLayoutParameters): void;
}

/** How often the layout is improved in all, and how often between two looks at the clock. */
const rounds = 64;
const atOnce = 4;

/**
 * Improves the places of a graph, a little at a time, so that a page can do something else in between.
 * The rounds are counted and nothing is left to chance: the same graph gets the same places.
 */
export function* layingOut(graph: WholeGraph): Generator<number, void> {
  if (graph.order < 2) return;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.6,
    scalingRatio: 8,
    slowDown: 2,
    barnesHutOptimize: graph.order > 400,
    barnesHutTheta: 1.2,
  };
  for (let done = 0; done < rounds; done += atOnce) {
    forceAtlas2.assign(graph, { iterations: atOnce, settings });
    yield (done + atOnce) / rounds;
  }
}
