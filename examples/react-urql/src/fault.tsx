import type { CombinedError } from 'urql';

/** What went wrong, by the code of the API; a network that failed has none. */
export function Fault({ error, retry }: { error: CombinedError; retry?: () => void }) {
  const code = error.graphQLErrors[0]?.extensions.code ?? 'NETWORK';
  return (
    <p role="alert">
      The graph did not answer this ({String(code)}): {error.message}{' '}
      {retry ? (
        <button type="button" onClick={retry}>
          Try again
        </button>
      ) : null}
    </p>
  );
}
