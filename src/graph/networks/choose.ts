/** Somebody at the edge of what was chosen so far, with the facts that lead there. */
export interface Candidate {
  readonly id: string;
  /** Entities in the picture that it is joined to. */
  readonly from: readonly string[];
  readonly facts: number;
  /** Whether one of these facts tells of money, membership, work or the like. */
  readonly telling: boolean;
  /** How many entities it is joined to itself, as far as that is known. */
  readonly degree: number;
}

const later = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What ties the picture together comes first, then what is told more of; ids decide what is left, so that the order is always the same. */
const byWeight = (a: Candidate, b: Candidate) =>
  b.from.length - a.from.length ||
  Number(b.telling) - Number(a.telling) ||
  b.facts - a.facts ||
  b.degree - a.degree ||
  later(a.id, b.id);

/**
 * Chooses who comes into the picture: in turns, so that no entity fills it alone.
 * @param parents entities of the picture, those that are served first at the front
 * @param share how many each of them may bring
 * @param room how many may come in all
 * @returns ids, in the order in which they were chosen
 */
export function choose(
  candidates: readonly Candidate[],
  parents: readonly string[],
  share: (parent: string) => number,
  room: number,
): readonly string[] {
  const ranked = [...candidates].sort(byWeight);
  const queues = parents.map((parent) => ({
    left: share(parent),
    ids: ranked.filter(({ from }) => from.includes(parent)).map(({ id }) => id),
  }));
  const chosen = new Set<string>();
  for (let any = true; any && chosen.size < room; ) {
    any = false;
    for (const queue of queues) {
      if (queue.left < 1 || chosen.size >= room) continue;
      const next = queue.ids.findIndex((id) => !chosen.has(id));
      if (next < 0) continue;
      chosen.add(queue.ids[next] ?? '');
      queue.ids.splice(0, next + 1);
      queue.left -= 1;
      any = true;
    }
  }
  return [...chosen];
}
