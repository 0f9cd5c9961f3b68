import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../../export/refusal.ts';
import { measure, type Sizes } from '../measure.ts';

/** What one request may ask for. Generous for a person, too little to hurt. */
export const limits: Sizes & { readonly tokens: number } = {
  tokens: 2_000,
  depth: 20,
  fields: 2_000,
  entities: 50_000,
};

/** What an operation asks too much of, as its client is told; nothing where it stays within the limits. */
export function overLimit(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | undefined {
  const found = measure(document, operationName, variables);
  const over = (['depth', 'fields', 'entities'] as const).find((name) => found[name] > limits[name]);
  return (
    over &&
    refusal(
      over === 'depth' ? 'QUERY_TOO_DEEP' : 'QUERY_TOO_COMPLEX',
      `An operation may have ${over} up to ${limits[over]}, found ${found[over]}. Ask in parts, or with a smaller first.`,
    )
  );
}

/**
 * Refuses operations that would cost too much, before anything runs. The cost depends on variables, so it is judged
 * at execution: Yoga's validation cache knows nothing of them.
 */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string) => parse(source, { maxTokens: limits.tokens }));
    },
    onExecute({ args, setResultAndStopExecution }) {
      const over = overLimit(
        args.document as DocumentNode,
        args.operationName ?? undefined,
        (args.variableValues ?? {}) as Readonly<Record<string, unknown>>,
      );
      if (over) setResultAndStopExecution({ errors: [over] });
    },
  };
}
