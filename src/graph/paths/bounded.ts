import { GraphQLError } from 'graphql';
import { Budget, BudgetSpent } from './budget.ts';

const budgets = new WeakMap<object, Budget>();
const last = new WeakMap<object, Promise<unknown>>();

/** The budget of an operation: one for all of its searches, however many fields ask for one. */
export function budgetOf(operation: object): Budget {
  const budget = budgets.get(operation) ?? new Budget();
  budgets.set(operation, budget);
  return budget;
}

/**
 * Does a search; a budget that is spent becomes an error that tells a client where and what to ask instead.
 * @throws GraphQLError with code QUERY_TOO_COMPLEX
 */
export async function bounded<T>(where: string, instead: string, search: () => Promise<T>): Promise<T> {
  try {
    return await search();
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    throw new GraphQLError(`${where}: ${error.message} ${instead}`, { extensions: { code: 'QUERY_TOO_COMPLEX' } });
  }
}

/** Does the searches of an operation one after another, so that none starts on a budget that another is spending. */
export function inTurn<T>(operation: object, search: () => Promise<T>): Promise<T> {
  const turn = (last.get(operation) ?? Promise.resolve()).then(search, search);
  last.set(operation, turn);
  return turn;
}
