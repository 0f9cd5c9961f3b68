import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Reads a question and knows the type of its answer and of its variables; a field that is not there does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Cents: number; Date: string; DateTime: string; Period: string; Url: string };
}>();

export type { FragmentOf, ResultOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
