import { Funds } from '../../model/links/funds.ts';
import { MemberOf } from '../../model/links/member-of.ts';
import type { ValuesOf } from '../../model/values/word.ts';
import { during } from '../during.ts';
import { bounded, budgetOf } from '../paths/bounded.ts';
import { BudgetSpent } from '../paths/budget.ts';
import type { During, Reads } from '../reads.ts';
import type { EdgeRow } from '../rows.ts';
import { type Below, below, type Membership } from './below.ts';
import { type Gift, type Received, received } from './received.ts';

/** No entity may have more members, or be given money more often, than this. */
const mostOfOne = 2_000;

/** @throws BudgetSpent when one entity has more facts of this sort than may be looked at */
async function all(rows: Promise<readonly EdgeRow[]>, what: string): Promise<readonly EdgeRow[]> {
  const found = await rows;
  if (found.length > mostOfOne)
    throw new BudgetSpent(`Of one entity ${mostOfOne} facts of ${what} may be looked at, found more.`);
  return found;
}

/** What holds as of a day; all of time without one. */
type AsOf = string | null | undefined;

/** The memberships in one group. */
const membersOf =
  (reads: Reads, during: During) =>
  async (group: string): Promise<readonly Membership[]> => {
    const args = { first: mostOfOne + 1, after: null, ...during };
    const rows = await all(reads.rows(MemberOf, 'in', group, args), MemberOf.type);
    return rows.map(({ id, subject, object }) => ({ id, member: subject, group: object }));
  };

/** The money that one receiver was given. */
async function giftsTo(receiver: string, during: During, reads: Reads): Promise<readonly Gift[]> {
  const args = { first: mostOfOne + 1, after: null, ...during };
  const rows = await all(reads.rows(Funds, 'in', receiver, args), Funds.type);
  // The rows of a link have its props; `rows` serves every link and cannot say which.
  return (rows as readonly (EdgeRow & ValuesOf<typeof Funds.props>)[]).map(
    ({ id, subject, object, amount, perYear, from, to, disputedBy }) => {
      return { id, giver: subject, receiver: object, amount, perYear, from, to, disputedBy };
    },
  );
}

/**
 * Everyone below a group. Takes a statement for each level, whatever the number of groups that are asked for together.
 * @throws GraphQLError with code QUERY_TOO_COMPLEX when there is more than may be looked at
 */
export const everyoneBelow = (id: string, depth: number | null, asOf: AsOf, reads: Reads): Promise<Below> =>
  bounded('organisations', 'Ask for fewer levels with depth, or for fewer groups at once.', () =>
    below(id, depth, membersOf(reads, during(asOf)), budgetOf(reads)),
  );

/**
 * What these receivers got together. Takes one statement, whatever their number and that of the groups.
 * @throws GraphQLError with code QUERY_TOO_COMPLEX when there is more than may be looked at
 */
export const receivedBy = (ids: readonly string[], asOf: AsOf, reads: Reads): Promise<Received> =>
  bounded('received', 'Ask for fewer levels with depth, or as of a day.', async () => {
    const gifts = (await Promise.all(ids.map((id) => giftsTo(id, during(asOf), reads)))).flat();
    budgetOf(reads).spend({ facts: gifts.length });
    return received(new Set(ids), gifts);
  });
