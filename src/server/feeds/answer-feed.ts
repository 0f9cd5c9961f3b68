import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { refusal } from '../../export/refusal.ts';
import { AnswerFailed } from '../../export/result.ts';
import { readVariables } from '../../export/variables.ts';
import type { Engine } from '../../store/engine.ts';
import { noSuchDocument, savedDocument } from '../documents/saved-documents.ts';
import { maskError } from '../mask-error.ts';
import { feedOf } from './feed.ts';
import { toAtom, toJsonFeed } from './write-feed.ts';

const path = /^\/feed\/([a-z0-9-]+)\.(atom|json)$/;
const anyPage = { 'access-control-allow-origin': '*' };

async function feed(
  engine: Engine,
  request: IncomingMessage,
): Promise<{ readonly type: string; readonly text: string }> {
  const base = `http://${request.headers.host ?? 'localhost'}`;
  const address = new URL(request.url ?? '/', base);
  const [, id, form] = path.exec(address.pathname) ?? [];
  if (!id) throw refusal('NOT_FOUND', 'Feeds are at /feed/<saved document>.atom and /feed/<saved document>.json.', 404);
  if (request.method !== 'GET') throw refusal('BAD_REQUEST', `Expected GET, found ${request.method}.`, 405);
  const saved = savedDocument(id);
  if (!saved) throw refusal('PERSISTED_DOCUMENT_NOT_FOUND', noSuchDocument(id), 404);
  const found = await feedOf(engine, saved, readVariables(address.searchParams.get('variables')));
  return form === 'atom'
    ? { type: 'application/atom+xml; charset=utf-8', text: toAtom(found, address.href, base) }
    : { type: 'application/feed+json; charset=utf-8', text: toJsonFeed(found, address.href, base) };
}

/** Answers what stands under /feed: the newest changes of what a saved document answers. */
export async function answerFeed(engine: Engine, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { type, text } = await feed(engine, request);
    response.writeHead(200, { ...anyPage, 'content-type': type }).end(text);
  } catch (error) {
    const told = maskError(error instanceof AnswerFailed ? error.errors[0] : error);
    const { code, http } = (told instanceof GraphQLError ? told.extensions : {}) as {
      code?: string;
      http?: { status?: number };
    };
    const body = JSON.stringify({ errors: [{ message: told.message, extensions: { code: code ?? 'BAD_REQUEST' } }] });
    response
      .writeHead(http?.status ?? 400, { ...anyPage, 'content-type': 'application/json; charset=utf-8' })
      .end(`${body}\n`);
  }
}
