import { GraphQLError } from 'graphql';
import { StoreError } from '../errors.ts';

const texts: Readonly<Record<StoreError['code'], string>> = {
  STORE_UNAVAILABLE: 'The store cannot be reached. Try again in a moment.',
  STORE_REFUSED: 'The store could not answer. This is no fault of the query.',
  DEADLINE_EXCEEDED: 'The store took too long. Ask for less at once.',
};

/** What a client is told: its own faults as they are, everything else without a word of the inside. */
export function maskError(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return hidden(undefined, error);
  const { originalError } = error;
  return originalError && !(originalError instanceof GraphQLError) ? hidden(error, originalError) : error;
}

function hidden(error: GraphQLError | undefined, cause: unknown): GraphQLError {
  const code = cause instanceof StoreError ? cause.code : 'INTERNAL_SERVER_ERROR';
  const message = cause instanceof StoreError ? texts[cause.code] : 'Something went wrong inside; it has been logged.';
  process.stderr.write(`${JSON.stringify({ level: 'error', code, message: String(cause) })}\n`);
  return new GraphQLError(message, {
    extensions: { code },
    ...(error?.nodes ? { nodes: error.nodes } : {}),
    ...(error?.path ? { path: error.path } : {}),
  });
}
