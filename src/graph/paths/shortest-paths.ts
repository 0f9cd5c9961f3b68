/** A network of numbered places: where each leads to, and from where each is reached; both in rising order. */
export interface Network {
  readonly next: readonly (readonly number[])[];
  readonly previous: readonly (readonly number[])[];
}
export interface Wanted {
  readonly from: number;
  readonly to: number;
  /** No more paths than this, and none of more steps than that. */
  readonly most: number;
  readonly longest: number;
}
type Path = readonly number[];
interface Candidate {
  readonly path: Path;
  /** Up to here it follows a path that was found before. */
  readonly deviates: number;
}

/** Shorter first; of the same length, by the first number that differs. */
function compare(a: Path, b: Path): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((place, i) => place !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * The shortest paths that pass no place twice: in order of length, then by the numbers along them. Yen's algorithm with
 * Lawler's improvement: one breadth-first search for each place of each path, so that the work grows with the paths
 * asked for and not with the number of paths that there are.
 * @param check called before each search; may throw to end the work
 */
export function shortestPaths(
  network: Network,
  { from, to, most, longest }: Wanted,
  check: () => void = () => {},
): readonly Path[] {
  const suffix = suffixes(network, to);
  const found: Path[] = [];
  const waiting: Candidate[] = [];

  /** The best path that begins like this one up to there, and then goes on in no way that was found before. */
  function propose(path: Path, deviates: number): void {
    check();
    const root = path.slice(0, deviates);
    const taken = found.filter((other) => other.length > deviates && startsWith(other, path, deviates + 1));
    const banned = new Set(taken.map((other) => other[deviates + 1] ?? -1));
    const rest = suffix({ at: path[deviates] ?? -1, passed: root, banned, longest: longest - deviates });
    if (rest) waiting.push({ path: [...root, ...rest], deviates });
  }

  if (most > 0) propose([from], 0);
  while (found.length < most) {
    const best = waiting.reduce<Candidate | undefined>(
      (least, each) => (least && compare(least.path, each.path) <= 0 ? least : each),
      undefined,
    );
    if (!best) break;
    waiting.splice(waiting.indexOf(best), 1);
    found.push(best.path);
    for (let at = best.deviates; at < best.path.length - 1 && found.length < most; at += 1) propose(best.path, at);
  }
  return found;
}

const startsWith = (path: Path, other: Path, length: number): boolean => {
  for (let i = 0; i < length; i += 1) if (path[i] !== other[i]) return false;
  return true;
};

interface Start {
  readonly at: number;
  /** Places that may not be passed again, and those that may not be the first step. */
  readonly passed: Path;
  readonly banned: ReadonlySet<number>;
  readonly longest: number;
}

/** Finds the first of the shortest ways to a place; the memory is shared by all searches of one question. */
function suffixes({ next, previous }: Network, to: number): (start: Start) => Path | undefined {
  const distance = new Int32Array(next.length);

  /** The number of steps to the place; distances are known to all that are nearer. */
  function measure({ at, passed, banned, longest }: Start): number | undefined {
    distance.fill(-1);
    for (const place of passed) distance[place] = -2;
    distance[to] = 0;
    let level: number[] = [to];
    for (let steps = 1; steps <= longest && level.length > 0; steps += 1) {
      const farther: number[] = [];
      let reached = false;
      for (const place of level)
        for (const before of previous[place] ?? [])
          if (before === at) reached ||= !banned.has(place);
          else if (distance[before] === -1) {
            distance[before] = steps;
            farther.push(before);
          }
      if (reached) return steps;
      level = farther;
    }
    return undefined;
  }

  return (start) => {
    if (start.at === to) return undefined;
    let left = measure(start);
    if (left === undefined) return undefined;
    const path = [start.at];
    for (let at = start.at; left > 0; path.push(at)) {
      left -= 1;
      const first = path.length === 1;
      at = next[at]?.find((place) => distance[place] === left && !(first && start.banned.has(place))) ?? to;
    }
    return path;
  };
}
