import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

export const api: string = import.meta.env.API_URL ?? 'http://localhost:4000/graphql';

/** Entities and facts have ids that are unique over the whole graph; a flow of money has none and is kept by its question. */
export const client = new ApolloClient({
  link: new HttpLink({ uri: api }),
  cache: new InMemoryCache({
    typePolicies: {
      MoneyFlows: {
        merge: true,
        fields: {
          // The pages of a list stand in one list.
          leftOut: {
            keyArgs: false,
            merge: (known: readonly unknown[] = [], page: readonly unknown[]) => [...known, ...page],
          },
        },
      },
    },
  }),
});

/** The id of an entity is its address in the explorer. */
export const pageOf = (id: string): string => new URL(`/${id}`, api).href;
