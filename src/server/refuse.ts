import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { AnswerFailed } from '../export/result.ts';
import { maskError } from './mask-error.ts';

/** Public and without cookies: every page may read an answer, and why there is none. */
export const anyPage = { 'access-control-allow-origin': '*' } as const;

/** Of faults that bring no status of their own; the others are those of a client. */
const statuses: Readonly<Record<string, number>> = {
  STORE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 503,
  SEARCH_NOT_READY: 503,
  STORE_REFUSED: 500,
  INTERNAL_SERVER_ERROR: 500,
};

interface Extensions {
  readonly code?: string;
  readonly http?: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> };
}
const extensionsOf = (error: Error | undefined): Extensions => (error instanceof GraphQLError ? error.extensions : {});

/** Tells what went wrong as JSON, as GraphQL tells it, with the status and headers that go with the first error. */
export function refuse(response: ServerResponse, error: unknown): void {
  const masked = (error instanceof AnswerFailed ? error.errors : [error]).map(maskError);
  const { http, code } = extensionsOf(masked[0]);
  const status = http?.status ?? statuses[code ?? ''] ?? 400;
  const errors = masked.map((each) => {
    const { extensions: _, ...rest } = each instanceof GraphQLError ? each.toJSON() : { message: each.message };
    const { http: __, ...shown } = extensionsOf(each);
    return { ...rest, extensions: { code: 'BAD_REQUEST', ...shown } };
  });
  response
    .writeHead(status, {
      ...anyPage,
      ...(status === 503 ? { 'retry-after': '5' } : {}),
      ...http?.headers,
      'content-type': 'application/json; charset=utf-8',
    })
    .end(`${JSON.stringify({ errors })}\n`);
}
