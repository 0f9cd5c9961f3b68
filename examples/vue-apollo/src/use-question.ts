import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { onScopeDispose, type Ref, shallowRef, watchEffect } from 'vue';
import { client } from './client.ts';

export interface Asked<Data> {
  readonly data: Readonly<Ref<Data | undefined>>;
  readonly loading: Readonly<Ref<boolean>>;
  /** What went wrong, with its code; the data beside it may still hold. */
  readonly fault: Readonly<Ref<string | undefined>>;
  readonly retry: () => void;
  readonly more: (variables: object) => Promise<void>;
}

const told = (error: Error): string =>
  CombinedGraphQLErrors.is(error)
    ? error.errors.map(({ message, extensions }) => `${message} (${String(extensions?.code)})`).join(' ')
    : `${error.message} (NETWORK)`;

/** One question that is asked again when its variables change. */
export function useQuestion<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: () => Variables,
): Asked<Data> {
  const data = shallowRef<Data>();
  const loading = shallowRef(true);
  const fault = shallowRef<string>();
  // "all" keeps the parts of an answer that did not fail.
  const asked = client.watchQuery<Data, Variables>({ query, variables: variables(), errorPolicy: 'all' } as never);
  const watching = asked.subscribe((result) => {
    data.value = result.data as Data | undefined;
    loading.value = result.loading;
    fault.value = result.error ? told(result.error) : undefined;
  });
  watchEffect(() => void asked.setVariables(variables()));
  onScopeDispose(() => watching.unsubscribe());
  return {
    data,
    loading,
    fault,
    // What failed is told by the answer itself.
    retry: () => void asked.refetch().catch(() => undefined),
    async more(page) {
      await asked.fetchMore({ variables: page as Partial<Variables> });
    },
  };
}
