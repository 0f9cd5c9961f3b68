import { GraphQLError } from 'graphql';

/** What a client did wrong, told as the errors of GraphQL are: a code, and the HTTP status and headers that go with it. */
export const refusal = (
  code: string,
  message: string,
  status = 400,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status, headers } } });
