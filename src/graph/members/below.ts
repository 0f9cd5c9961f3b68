import { type Budget, BudgetSpent } from '../paths/budget.ts';

/** One membership fact: who belongs to what. */
export interface Membership {
  readonly id: string;
  readonly member: string;
  readonly group: string;
}
export interface Member {
  readonly id: string;
  /** The number of memberships on the shortest way up. */
  readonly depth: number;
}
export interface Below {
  readonly root: string;
  /** Everyone below, once each: the nearest first, then by id. */
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
}

/** Each level costs a statement; chains of memberships that people make are far shorter. */
export const deepest = 20;

/**
 * Everyone below a group, level by level; a circle of memberships is walked once.
 * @param depth the number of levels; null for all of them
 * @param membersOf asked for all groups of a level at once
 * @throws BudgetSpent when there are more entities or levels than may be looked at
 */
export async function below(
  root: string,
  depth: number | null,
  membersOf: (group: string) => Promise<readonly Membership[]>,
  budget: Budget,
): Promise<Below> {
  const seen = new Set([root]);
  const members: Member[] = [];
  const memberships: Membership[] = [];
  let level = [root];
  for (let at = 1; level.length > 0 && at <= (depth ?? deepest + 1); at += 1) {
    const found = (await Promise.all(level.map(membersOf))).flat();
    memberships.push(...found);
    level = [...new Set(found.map(({ member }) => member))].filter((id) => !seen.has(id)).sort();
    if (at > deepest && level.length > 0)
      throw new BudgetSpent(`Memberships are followed to ${deepest} levels, found more.`);
    budget.spend({ entities: level.length, facts: found.length });
    for (const id of level) seen.add(id);
    members.push(...level.map((id) => ({ id, depth: at })));
  }
  return { root, members, memberships };
}
