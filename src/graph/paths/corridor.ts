import type { Explored } from './explored.ts';
import type { Network } from './shortest-paths.ts';

export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** How far entities are from one end, as far as has been seen; the other end and hubs are reached but not passed. */
function distances(explored: Explored, from: string, to: string, longest: number, hubs: ReadonlySet<string>) {
  const found = new Map([[from, 0]]);
  let level = [from];
  for (let steps = 1; steps <= longest && level.length > 0; steps += 1) {
    const farther: string[] = [];
    for (const id of level)
      for (const other of explored.steps(id).keys())
        if (!found.has(other)) {
          found.set(other, steps);
          if (other !== to && !hubs.has(other)) farther.push(other);
        }
    level = farther;
  }
  return found;
}

/** The entities that lie on some walk of that length at most from one end to the other, in order of id. */
export function corridor(explored: Explored, { from, to }: Ends, longest: number, hubs: ReadonlySet<string>): string[] {
  const behind = distances(explored, from, to, longest, hubs);
  const ahead = distances(explored, to, from, longest, hubs);
  const inside = [...behind].filter(([id, steps]) => steps + (ahead.get(id) ?? Number.POSITIVE_INFINITY) <= longest);
  return inside
    .map(([id]) => id)
    .filter((id) => id === from || id === to || !hubs.has(id))
    .sort();
}

/** Those entities by number, with what joins them to one another. */
export function networkOf(explored: Explored, ids: readonly string[]): Network {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const next = ids.map((id) =>
    [...explored.steps(id).keys()].flatMap((other) => numbers.get(other) ?? []).sort((a, b) => a - b),
  );
  return { next, previous: next };
}
