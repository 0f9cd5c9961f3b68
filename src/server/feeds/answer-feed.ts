import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusal } from '../../export/refusal.ts';
import { readVariables } from '../../export/variables.ts';
import type { Engine } from '../../store/engine.ts';
import { baseOf } from '../base-of.ts';
import { noSuchDocument, savedDocument } from '../documents/saved-documents.ts';
import { anyPage, refuse } from '../refuse.ts';
import { feedOf } from './feed.ts';
import { toAtom, toJsonFeed } from './write-feed.ts';

const path = /^\/feed\/([a-z0-9-]+)\.(atom|json)$/;

async function feed(
  engine: Engine,
  request: IncomingMessage,
): Promise<{ readonly type: string; readonly text: string }> {
  const base = baseOf(request);
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
    response.writeHead(200, { ...anyPage, 'content-type': type, vary: 'host, x-forwarded-proto' }).end(text);
  } catch (error) {
    refuse(response, error);
  }
}
