import { Client, cacheExchange, fetchExchange } from '@urql/core';

/** One client for the page; answers are kept, so that back and forward need no request. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
