import type { Family } from '../texts/families.ts';

/** Money that does not agree with what is stated: beside a bar, as thick as its amount. */
export interface Stub {
  readonly amount: number;
  /** Up to two short lines. */
  readonly label: readonly string[];
  /** Whether places contradict each other, or a division is only not told. */
  readonly tone: 'conflict' | 'open';
}
/** Whoever or whatever money flows through. */
export interface Stop {
  readonly id: string;
  readonly name: string;
  /** A word or two where there is no room for the name. */
  readonly short?: string | undefined;
  /** Language of the name, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly family: Family;
  /** The figure beside the name, as it is to be read. */
  readonly figure: string;
  /** More goes out than comes in. */
  readonly gap?: Stub | undefined;
  /** More comes in than goes on. */
  readonly rest?: Stub | undefined;
}
/** Money from one stop to the next, in euro cents. */
export interface Flow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly amount: number | null;
  /** Words within the band, such as a year, where there is room. */
  readonly note?: string | undefined;
}
export interface Flows {
  readonly stops: readonly Stop[];
  readonly flows: readonly Flow[];
}

/** A flow with an amount. */
export interface Drawn extends Flow {
  readonly amount: number;
}
/** What can be drawn, and what cannot and why. */
export interface Sorted {
  readonly drawn: readonly Drawn[];
  readonly withoutAmount: readonly Flow[];
  /** Flows that lead back to where they began. */
  readonly circles: readonly Drawn[];
}

const isDrawn = (flow: Flow, known: ReadonlySet<string>): flow is Drawn =>
  flow.amount !== null &&
  Number.isFinite(flow.amount) &&
  flow.amount > 0 &&
  known.has(flow.source) &&
  known.has(flow.target);

/** Whether a way leads from one stop to another. */
function leads(from: string, to: string, ways: ReadonlyMap<string, readonly string[]>): boolean {
  const waiting = [from];
  const seen = new Set(waiting);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === to) return true;
    for (const next of ways.get(at) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        waiting.push(next);
      }
  }
  return false;
}

/**
 * Takes out what no picture of flows can show: flows without an amount and, of flows in a circle, the smallest; at a tie
 * the one with the last id. The same flows give the same answer in whatever order they come.
 */
export function sorted({ stops, flows }: Flows): Sorted {
  const known = new Set(stops.map(({ id }) => id));
  const withAmount = flows.filter((flow): flow is Drawn => isDrawn(flow, known));
  const ways = new Map<string, string[]>();
  const kept = new Set<Drawn>();
  for (const flow of [...withAmount].sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1))) {
    if (leads(flow.target, flow.source, ways)) continue;
    kept.add(flow);
    ways.set(flow.source, [...(ways.get(flow.source) ?? []), flow.target]);
  }
  return {
    drawn: withAmount.filter((flow) => kept.has(flow)),
    withoutAmount: flows.filter((flow) => !isDrawn(flow, known)),
    circles: withAmount.filter((flow) => !kept.has(flow)),
  };
}
