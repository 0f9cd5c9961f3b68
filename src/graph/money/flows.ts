import { kindOf } from '../../model/ids.ts';
import type { Counted } from './fact.ts';
import type { Wholes } from './wholes.ts';

/** Whoever gives or gets money, in a picture of flows. */
export interface FlowNode {
  readonly id: string;
  /** How far it stands from where the money comes from, which is layer 0. */
  readonly layer: number;
  /** What flows through it, in euro cents. */
  readonly amount: number;
}
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly amount: number;
  readonly facts: readonly string[];
}
export interface Flows {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** As often are layers moved apart; no chain of givers is longer. */
const deepest = 20;
const layers: Readonly<Record<string, number>> = { Plan: 1, ActionLine: 2 };
const layerOf = (id: string) => layers[kindOf(id)?.name ?? ''] ?? 3;

interface Growing {
  readonly source: string;
  readonly target: string;
  amount: number;
  readonly facts: string[];
}

/** Whoever passes on what they got stands before those who get it from them; a circle is left as it is. */
function pushApart(layer: Map<string, number>, links: Iterable<FlowLink>): void {
  for (let pass = 0, moved = true; moved && pass < deepest; pass += 1) {
    moved = false;
    for (const { source, target } of links) {
      const least = (layer.get(source) ?? 0) + 1;
      if ((layer.get(target) ?? 0) >= least) continue;
      layer.set(target, least);
      moved = true;
    }
  }
}

/** Everything counted as flows: from who gives, by way of plan and action line, to who or what it is for. */
export function flowsOf(counted: readonly Counted[], wholes: Wholes, tops: readonly string[]): Flows {
  const isTop = (id: string) => (tops.length > 0 ? tops.includes(id) : kindOf(id)?.name === 'Plan');
  const links = new Map<string, Growing>();
  const layer = new Map<string, number>();
  const given = new Map<string, number>();
  const got = new Map<string, number>();
  const add = (sums: Map<string, number>, id: string, amount: number) => sums.set(id, (sums.get(id) ?? 0) + amount);
  for (const { id: fact, subject, object, total } of counted) {
    let source = subject;
    if (!layer.has(subject)) layer.set(subject, 0);
    for (const target of wholes.pathTo(object, isTop)) {
      layer.set(target, Math.max(layerOf(target), layer.get(target) ?? 0));
      const key = `${source}\n${target}`;
      const link = links.get(key) ?? { source, target, amount: 0, facts: [] };
      link.amount += total;
      link.facts.push(fact);
      links.set(key, link);
      add(given, source, total);
      add(got, target, total);
      source = target;
    }
  }
  pushApart(layer, links.values());
  return inOrder(layer, (id) => Math.max(given.get(id) ?? 0, got.get(id) ?? 0), [...links.values()]);
}

/** From the first layer on, the largest first. */
function inOrder(layer: ReadonlyMap<string, number>, amountOf: (id: string) => number, links: FlowLink[]): Flows {
  const nodes = [...layer].map(([id, at]) => ({ id, layer: at, amount: amountOf(id) }));
  const at = (id: string) => layer.get(id) ?? 0;
  const text = ({ source, target }: FlowLink) => `${source}\n${target}`;
  return {
    nodes: nodes.sort((a, b) => a.layer - b.layer || b.amount - a.amount || (a.id < b.id ? -1 : 1)),
    links: links.sort((a, b) => at(a.source) - at(b.source) || b.amount - a.amount || (text(a) < text(b) ? -1 : 1)),
  };
}
