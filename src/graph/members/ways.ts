import { type PathRow, pathRow } from '../paths/path-row.ts';
import { type Network, shortestPaths } from '../paths/shortest-paths.ts';
import { type Below, deepest, type Membership } from './below.ts';

/**
 * Makes ready to tell by what ways a member belongs to a group: from the member up, the shortest first, so many at most.
 * @param check called now and then while ways are looked for; may throw to end that
 */
export function waysUp(
  { root, members, memberships }: Below,
  check: () => void = () => {},
): (member: string, most: number) => readonly PathRow[] {
  const ids = [root, ...members.map(({ id }) => id)].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const network = networkOf(memberships, numbers);
  const facts = factsByEnds(memberships);
  const to = numbers.get(root) ?? -1;
  return (member, most) => {
    const paths = shortestPaths(network, { from: numbers.get(member) ?? -1, to, most, longest: deepest }, check);
    const named = paths.map((path) => path.map((number) => ids[number] ?? ''));
    return named.map((path) => pathRow(path, (from, group) => facts.get(from)?.get(group) ?? []));
  };
}

/** The facts of each member about each group, by id: two places may tell of the same membership in different ways. */
function factsByEnds(memberships: readonly Membership[]): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const facts = new Map<string, Map<string, string[]>>();
  for (const { id, member, group } of memberships) {
    const groups = facts.get(member) ?? new Map<string, string[]>();
    facts.set(member, groups);
    groups.set(group, [...(groups.get(group) ?? []), id].sort());
  }
  return facts;
}

function networkOf(memberships: readonly Membership[], numbers: ReadonlyMap<string, number>): Network {
  const next = Array.from(numbers, () => new Set<number>());
  const previous = Array.from(numbers, () => new Set<number>());
  for (const { member, group } of memberships) {
    const [from, to] = [numbers.get(member), numbers.get(group)];
    if (from === undefined || to === undefined) continue;
    next[from]?.add(to);
    previous[to]?.add(from);
  }
  const rising = (sets: readonly Set<number>[]) => sets.map((set) => [...set].sort((a, b) => a - b));
  return { next: rising(next), previous: rising(previous) };
}
