import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Engine } from '../store/engine.ts';
import { statement } from '../store/statements.ts';
import { answerSchema } from './answer-schema.ts';
import { answerDocuments } from './documents/answer-documents.ts';
import { explorerIn, keepAssets } from './explorer.ts';
import { exportsOn } from './exports.ts';
import { answerFeed } from './feeds/answer-feed.ts';
import { mcpOn } from './mcp/mcp.ts';
import { reconcileOn } from './reconcile/reconcile.ts';
import { yogaOn } from './yoga.ts';

const pages = join(import.meta.dirname, '../../dist/web');
const tries = 10;

export interface Running {
  readonly port: number;
  /** Set when the wanted port was taken. */
  readonly taken?: number;
  readonly close: () => Promise<void>;
}

function answer(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(`${JSON.stringify(body)}\n`);
}

async function health(engine: Engine, path: string, response: ServerResponse): Promise<void> {
  if (path === '/health/live') return answer(response, 200, { status: 'live' });
  try {
    await engine.read(statement('read/ledger-hashes'), {});
    answer(response, 200, { status: 'ready' });
  } catch {
    answer(response, 503, { status: 'unavailable' }, { 'retry-after': '1' });
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Serves the explorer at / and its pages, embeds at /embed, GraphQL at /graphql, its schema at /schema.graphql, saved
 * documents at /documents, exports at /export, feeds at /feed, reconciliation at /reconcile, the Model Context Protocol
 * at /mcp, GraphiQL at /graphiql and health at /health/live and /health/ready.
 * @param port the wanted one, 0 for any; when it is taken, the next free of the following ten
 * @param publicNames host names by which others reach it, as behind a proxy
 */
export async function serve(
  engine: Engine,
  host: string,
  port: number,
  publicNames: readonly string[] = [],
): Promise<Running> {
  const yoga = yogaOn(engine);
  const exports = exportsOn(engine);
  const reconcile = reconcileOn(engine);
  const mcp = mcpOn(engine, [host, ...publicNames]);
  const files = sirv(pages, {
    etag: true,
    dev: false,
    single: false,
    brotli: true,
    gzip: true,
    setHeaders: keepAssets,
  });
  const explorer = explorerIn(pages);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    response.setHeader('x-content-type-options', 'nosniff');
    if (path === '/graphql') return void yoga(request, response);
    if (path.startsWith('/export/')) return void exports(request, response);
    if (path.startsWith('/feed/')) return void answerFeed(engine, request, response);
    if (path === '/reconcile' || path.startsWith('/reconcile/')) return void reconcile(request, response);
    if (path === '/mcp') return mcp.answer(request, response);
    if (path === '/documents') return answerDocuments(request, response);
    if (path === '/schema.graphql') return answerSchema(request, response);
    if (path === '/health/live' || path === '/health/ready') return void health(engine, path, response);
    if (path === '/graphiql') return void response.writeHead(302, { location: '/graphiql/' }).end();
    if (path.startsWith('/explorer')) return void response.writeHead(302, { location: '/' }).end();
    const page = () => {
      if (explorer(request, response, path)) return;
      answer(response, 404, { error: 'There is nothing here. GraphQL is at /graphql, GraphiQL at /graphiql.' });
    };
    // A file that is gone since the start, as when the pages are built anew, ends its response and not the process.
    response.once('pipe', (source) => source.once('error', () => response.destroy()));
    // The built file of the embeds goes out with their policy alone.
    return path.startsWith('/embed') ? page() : files(request, response, page);
  });
  server.requestTimeout = 15_000;
  server.headersTimeout = 10_000;
  for (let at = port; ; at += 1)
    try {
      await listen(server, host, at);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0 || at - port >= tries) throw error;
    }
  const bound = (server.address() as AddressInfo).port;
  const close = async () => {
    await mcp.close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  };
  return { port: bound, close, ...(port !== 0 && bound !== port ? { taken: port } : {}) };
}
