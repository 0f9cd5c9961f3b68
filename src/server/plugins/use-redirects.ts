import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../graph/builder.ts';

/** Says in `extensions.redirects` which ids of a request are gone, and which ones answered. */
export function useRedirects(): Plugin<Context> {
  return {
    onExecute({ args }) {
      return {
        onExecuteDone({ result, setResult }) {
          const { redirects } = (args.contextValue as Context).reads;
          if (redirects.size > 0 && 'data' in result)
            setResult({ ...result, extensions: { ...result.extensions, redirects: Object.fromEntries(redirects) } });
        },
      };
    },
  };
}
