import { type SankeyNode, sankey, sankeyCenter } from 'd3-sankey';
import type { Drawn, Stop } from './flows.ts';

type Column = { readonly id: string; readonly fixedValue?: number };
type Link = { readonly source: string; readonly target: string; readonly value: number };

const sum = (flows: readonly Drawn[]) => flows.reduce((all, { amount }) => all + amount, 0);

/** What a bar is as tall as: what comes in and what goes out, whichever is more, with what does not agree. */
export function throughOf({ id, gap, rest }: Stop, drawn: readonly Drawn[]): number {
  const into = sum(drawn.filter(({ target }) => target === id)) + (gap?.amount ?? 0);
  const outOf = sum(drawn.filter(({ source }) => source === id)) + (rest?.amount ?? 0);
  return Math.max(into, outOf);
}

/** In which column each stop stands, and how thick an amount is, as d3-sankey finds them. */
export interface Columns {
  readonly count: number;
  columnOf(id: string): number;
  thickness(amount: number): number;
}

/** @param tall how tall the column with the most money is, without what is between its bars */
export function columnsOf(stops: readonly Stop[], drawn: readonly Drawn[], tall: number): Columns {
  if (drawn.length === 0) return { count: 0, columnOf: () => 0, thickness: () => 0 };
  const used = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const layout = sankey<Column, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyCenter)
    // The order and the heights are ours: no sorting, no shifting.
    .nodeSort(null as never)
    .linkSort(null)
    .iterations(0)
    .nodePadding(0)
    .nodeWidth(0)
    .size([1, tall]);
  const { nodes } = layout({
    nodes: stops.filter(({ id }) => used.has(id)).map((stop) => ({ id: stop.id, fixedValue: throughOf(stop, drawn) })),
    links: drawn.map(({ source, target, amount }) => ({ source, target, value: amount })),
  });
  const byId = new Map(nodes.map((node): [string, SankeyNode<Column, Link>] => [node.id, node]));
  const [first] = nodes;
  const scale = first?.value ? ((first.y1 ?? 0) - (first.y0 ?? 0)) / first.value : 0;
  // d3-sankey spreads its columns over a width of 1.
  const last = Math.max(...nodes.map(({ depth }) => depth ?? 0));
  return {
    count: last + 1,
    columnOf: (id) => Math.round((byId.get(id)?.x0 ?? 0) * last),
    thickness: (amount) => amount * scale,
  };
}
