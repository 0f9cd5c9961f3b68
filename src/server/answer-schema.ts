import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { refusal } from '../export/refusal.ts';
import { schema } from '../graph/schema.ts';
import { sha256 } from '../lib/sha256.ts';
import { cacheControl, isKnown } from './documents/etag.ts';
import { anyPage, refuse } from './refuse.ts';

let printed: { readonly text: Buffer; readonly packed: Buffer; readonly etag: string } | undefined;

/** The schema as SDL, sorted, plain and packed; printed once, at the first request. */
function sdl() {
  const text = printSchema(lexicographicSortSchema(schema));
  return { text: Buffer.from(text), packed: gzipSync(text), etag: `W/"${sha256(text).slice(0, 24)}"` };
}

/** The schema of /graphql as a file, for code generators and editors that read SDL; any page may read it. */
export function answerSchema({ method, headers }: IncomingMessage, response: ServerResponse): void {
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(response, refusal('BAD_REQUEST', '/schema.graphql is read with GET.', 405, { allow: 'GET, HEAD' }));
    return;
  }
  printed ??= sdl();
  const { text, packed, etag } = printed;
  const kept = {
    etag,
    'cache-control': cacheControl,
    vary: 'accept-encoding',
    ...anyPage,
    'access-control-expose-headers': 'etag',
  };
  if (isKnown(headers['if-none-match'], etag)) return void response.writeHead(304, kept).end();
  const zipped = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
  const body = zipped ? packed : text;
  response.writeHead(200, {
    ...kept,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': body.length,
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
}
