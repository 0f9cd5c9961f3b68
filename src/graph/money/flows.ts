import { kindOf } from '../../model/ids.ts';
import type { Counted } from './fact.ts';
import type { Dropped } from './ledger.ts';
import { partsTold, payersOf, spentOfAdded } from './told-again.ts';
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
  /** Whether each of its facts is in the sum; else it shows a further step of euros that are. */
  readonly counted: boolean;
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
  counted: boolean;
  readonly facts: string[];
}
/** What is drawn: the settled facts of an answer. */
interface Drawn {
  readonly counted: readonly Counted[];
  readonly dropped: readonly Dropped[];
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

/** Links while they are made: the amounts of facts with the same ends are added up. */
class Links {
  readonly layer = new Map<string, number>();
  readonly #links = new Map<string, Growing>();

  get all(): Growing[] {
    return [...this.#links.values()];
  }
  /** One fact along a way from whoever gives. */
  add({ id, total }: Counted, [first = '', ...path]: readonly string[], counted: boolean, least = layerOf): void {
    if (!this.layer.has(first)) this.layer.set(first, 0);
    let source = first;
    for (const target of path) {
      this.layer.set(target, Math.max(least(target), this.layer.get(target) ?? 0));
      const key = `${source}\n${target}`;
      const link = this.#links.get(key) ?? { source, target, amount: 0, counted, facts: [] };
      link.amount += total;
      link.counted &&= counted;
      link.facts.push(id);
      this.#links.set(key, link);
      source = target;
    }
  }
}

/** What flows through each: what comes in or what goes out, whichever is more. */
function amountsOf(links: readonly FlowLink[]): (id: string) => number {
  const [given, got] = [new Map<string, number>(), new Map<string, number>()];
  const add = (sums: Map<string, number>, id: string, amount: number) => sums.set(id, (sums.get(id) ?? 0) + amount);
  for (const { source, target, amount } of links) {
    add(given, source, amount);
    add(got, target, amount);
  }
  return (id) => Math.max(given.get(id) ?? 0, got.get(id) ?? 0);
}

/**
 * Everything counted as flows: from who gives, by way of plan and action line, to who or what it is for. What amendments
 * add stands before whoever pays it out, and parts behind a whole that they do not cover.
 * @param parts whether parts are told behind a whole that is counted itself
 */
export function flowsOf({ counted, dropped }: Drawn, wholes: Wholes, tops: readonly string[], parts = true): Flows {
  const isTop = (id: string) => (tops.length > 0 ? tops.includes(id) : kindOf(id)?.name === 'Plan');
  const links = new Links();
  const payers = payersOf(dropped);
  const add = (fact: Counted, isCounted: boolean) => {
    const payer = payers.get(fact.id);
    if (payer === undefined) links.add(fact, [fact.subject, ...wholes.pathTo(fact.object, isTop)], isCounted);
    else links.add(fact, [fact.subject, payer], isCounted, () => 0);
  };
  for (const fact of counted) add(fact, true);
  const origins = dropped.filter(({ fact }) => payers.has(fact.id)).map(({ fact }) => fact);
  for (const fact of [...origins, ...spentOfAdded(dropped, payers)]) add(fact, false);
  if (parts) for (const { fact, path } of partsTold(dropped, wholes)) links.add(fact, path, false);
  const { all, layer } = links;
  pushApart(layer, all);
  return inOrder(layer, amountsOf(all), all);
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
