import { badInput, builder, type Context, describe } from '../builder.ts';
import { largestPage } from '../paging.ts';
import type { Entity, FactRow } from '../rows.ts';

// Lists of facts in answers about money: a count beside them tells how many there are.

const defaultSize = 20;
/** Arguments of a list that is cut off. */
export const firstArgument = builder.args((t) => ({
  first: t.int({
    defaultValue: defaultSize,
    description: describe({
      en: `At most so many, 0 to ${largestPage}.`,
      nl: `Hoogstens zoveel, 0 tot ${largestPage}.`,
    }),
  }),
}));

/** @throws GraphQLError when first is out of bounds */
export function firstOf({ first }: { readonly first?: number | null | undefined }): number {
  const size = first ?? defaultSize;
  if (size < 0 || size > largestPage) throw badInput(`first must be 0 to ${largestPage}, found ${size}.`);
  return size;
}

/** The facts with these ids, in that order. */
export async function factsOf({ reads }: Context, ids: readonly string[]): Promise<FactRow[]> {
  const found = await Promise.all(ids.map((id) => reads.fact(id)));
  return found.filter((fact) => fact !== null);
}
export const entitiesOf = async ({ reads }: Context, ids: readonly string[]): Promise<Entity[]> => [
  ...(await reads.entities(ids)),
];

/** Beyond this cents are not exact any more. */
export function exact(sum: number): number {
  if (Number.isSafeInteger(sum)) return sum;
  throw badInput('A sum of money must be below 90,071,992,547,409.92 euros, found more. Give a narrower filter.');
}
export const exactOrNull = (sum: number | null): number | null => (sum === null ? null : exact(sum));
