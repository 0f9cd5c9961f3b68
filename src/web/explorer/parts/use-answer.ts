import { type CombinedError, useQuery } from 'urql';

export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly waiting: boolean;
  readonly retry: () => void;
}

/** One question to the graph; what was known stays while a new answer is under way. */
export function useAnswer<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Answer<Data> {
  const [{ data, error, fetching }, again] = useQuery<Data>({ query, variables });
  return { data, error, waiting: fetching && !data, retry: () => again({ requestPolicy: 'network-only' }) };
}
