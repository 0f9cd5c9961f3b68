import { Client, cacheExchange, fetchExchange } from 'urql';

export const api: string = import.meta.env.API_URL ?? 'http://localhost:4000/graphql';

export const client = new Client({ url: api, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });

/** The id of an entity is its address in the explorer. */
export const pageOf = (id: string): string => new URL(`/${id}`, api).href;
