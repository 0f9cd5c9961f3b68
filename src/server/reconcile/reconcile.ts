import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusal } from '../../export/refusal.ts';
import type { Context } from '../../graph/builder.ts';
import { contextOn } from '../../graph/context.ts';
import type { Engine } from '../../store/engine.ts';
import { baseOf } from '../base-of.ts';
import { readBody } from '../read-body.ts';
import { anyPage, refuse } from '../refuse.ts';
import { candidatesFor } from './candidates.ts';
import { manifest } from './manifest.ts';
import { previewOf } from './preview.ts';
import { readQuestions } from './question.ts';
import { suggest } from './suggest.ts';

const methods = 'GET, HEAD, POST, OPTIONS';

const preflight = {
  ...anyPage,
  'access-control-allow-methods': methods,
  'access-control-allow-headers': 'content-type',
};
/** A preview is shown in the frame of another page, and can do nothing there. */
const previewPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** An answer before it is written. */
interface Answer {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}
const json = (body: object): Answer => ({
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(body)}\n`,
});

/** @throws GraphQLError for a body that is no form, or too large */
async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
    throw refusal('BAD_REQUEST', 'A POST must be a form (application/x-www-form-urlencoded) with queries.', 415);
  return new URLSearchParams(await readBody(request));
}

/** A batch where there are queries, else the manifest. */
async function service(request: IncomingMessage, parameters: URLSearchParams, context: Context): Promise<Answer> {
  const form = request.method === 'POST' ? await formOf(request) : parameters;
  for (const name of ['extend', 'query', 'callback'])
    if (form.has(name) || parameters.has(name))
      throw refusal('BAD_REQUEST', `${name} is not offered here. Ask with queries, as version 0.2 has it.`);
  const queries = form.get('queries');
  if (queries !== null) return json(await candidatesFor(readQuestions(queries), context));
  if (request.method === 'POST') throw refusal('BAD_REQUEST', 'The form must hold queries, found none.');
  return { ...json(manifest(baseOf(request))), headers: { vary: 'host, x-forwarded-proto' } };
}

async function answer(request: IncomingMessage, context: Context): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.replace(/\/$/, '');
  const allowed = path === '/reconcile' ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
  if (!allowed.includes(request.method ?? ''))
    throw refusal('BAD_REQUEST', `Expected ${allowed.join(' or ')}, found ${request.method}.`, 405, {
      allow: [...allowed, 'OPTIONS'].join(', '),
    });
  if (path === '/reconcile') return service(request, searchParams, context);
  if (path === '/reconcile/preview') {
    const body = await previewOf(searchParams.get('id') ?? '', context);
    return { type: 'text/html; charset=utf-8', body, headers: { 'content-security-policy': previewPolicy } };
  }
  const [, what] = /^\/reconcile\/suggest\/(\w+)$/.exec(path) ?? [];
  const found = what && (await suggest(what, searchParams, context));
  if (found) return json(found);
  throw refusal(
    'NOT_FOUND',
    'There are /reconcile, /reconcile/suggest/{entity,type,property}, /reconcile/preview.',
    404,
  );
}

/**
 * Answers what stands under /reconcile: version 0.2 of the reconciliation protocol, by which OpenRefine and others match
 * names in a table with entities of the graph. Faults are told as JSON with a code.
 */
export const reconcileOn =
  (engine: Engine) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, preflight).end();
    try {
      const { type, body, headers } = await answer(request, contextOn(engine));
      response.writeHead(200, { ...anyPage, ...headers, 'content-type': type, 'cache-control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else refuse(response, error);
    }
  };
