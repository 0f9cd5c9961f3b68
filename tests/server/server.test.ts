import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from '../../src/commands/load.ts';
import { StoreError } from '../../src/errors.ts';
import { serve } from '../../src/server/server.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
import type { Engine } from '../../src/store/engine.ts';
import { datasetFolder } from '../harness/dataset.ts';
import { root } from '../harness/paths.ts';
import { type Served, serveDataset } from '../harness/serve-dataset.ts';

let served: Served;
let engine: Served['engine'];
let url: string;
beforeAll(async () => {
  served = await serveDataset();
  engine = served.engine;
  url = served.url;
}, 60_000);
afterAll(() => served.close());

type Answer = {
  status: number;
  body: { data?: Record<string, unknown>; errors?: { message: string; extensions?: { code?: string } }[] };
  headers: Headers;
};
async function post(body: string, headers: Readonly<Record<string, string>> = {}, to = url): Promise<Answer> {
  const response = await fetch(`${to}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {}, headers: response.headers };
}
const query = (text: string, variables: object = {}) => post(JSON.stringify({ query: text, variables }));
const codes = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions?.code);

describe('the server', () => {
  it('answers GraphQL over POST and GET', async () => {
    const expected = { data: { ministry: { name: 'Ministerie van Onderwijs, Cultuur en Wetenschap' } } };
    expect((await query('{ ministry(id: "ministry/ocw") { name } }')).body).toEqual(expected);
    const get = await fetch(`${url}/graphql?query=${encodeURIComponent('{ ministry(id: "ministry/ocw") { name } }')}`);
    expect(await get.json()).toEqual(expected);
  });
  it('tells whether it lives and is ready', async () => {
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' });
  });
  it('outlives a page that is gone since it started', async () => {
    const name = `gone-${process.pid}.txt`;
    const file = join(root, 'dist/web', name);
    writeFileSync(file, 'here');
    const other = await serve(engine, '127.0.0.1', 0);
    rmSync(file);
    await expect(fetch(`http://127.0.0.1:${other.port}/${name}`).then((found) => found.text())).rejects.toThrow();
    expect((await fetch(`http://127.0.0.1:${other.port}/health/live`)).status).toBe(200);
    await other.close();
  });
  it('answers 404 with where things are', async () => {
    const response = await fetch(`${url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: expect.stringContaining('/graphql') });
  });
  it('lets any page ask, without credentials', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.nl' },
      body: '{"query":"{__typename}"}',
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://example.nl');
    expect(response.headers.get('access-control-allow-credentials')).not.toBe('true');
  });
  it('lets a page that was opened from disk ask, and any page read the mark of an answer', async () => {
    const response = await fetch(`${url}/graphql?query={__typename}`, { headers: { origin: 'null' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('null');
    expect(response.headers.get('access-control-expose-headers')).toContain('etag');
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'null',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
  });
  it('takes the next free port when the wanted one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
    const taken = (other.address() as AddressInfo).port;
    const second = await serve(engine, '127.0.0.1', taken);
    expect(second.taken).toBe(taken);
    expect(second.port).toBeGreaterThan(taken);
    await second.close();
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('every example', () => {
  const folder = join(root, 'tests/queries');
  const names = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  it.each(names)('%s is answered over HTTP as it is pinned', async (name) => {
    const answer = await query(readFileSync(join(folder, name), 'utf8'));
    const pinned = JSON.parse(readFileSync(join(folder, name.replace('.graphql', '.json')), 'utf8')) as {
      answer: unknown;
    };
    expect([answer.status, answer.body]).toEqual([200, pinned.answer]);
  });
});

describe('changes over server-sent events', () => {
  it('come one by one', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changes(after: "0") { sort about } }' }),
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      if ((text.match(/SOURCE_ADDED/g) ?? []).length >= 4) break;
    }
    expect(text).toContain('event: next');
    expect(text).toContain('source/lijst-van-vragen-35341-17');
  });
});

describe('an id that is gone', () => {
  it('is told in the extensions with the one that answers', async () => {
    const folder = datasetFolder({
      'documents/d/x.yml':
        'Topic:\n  new: { name: New, at: { section head: "a head" } }\nRedirect: { topic/old: { target: topic/new } }\n',
    });
    const store = embeddedEngine();
    for await (const _ of load(store, { data: folder })) {
      // Nothing to tell.
    }
    const own = await serve(store, '127.0.0.1', 0);
    const to = `http://127.0.0.1:${own.port}`;
    const answer = await post(JSON.stringify({ query: '{ topic(id: "topic/old") { id } }' }), {}, to);
    expect(answer.body).toEqual({
      data: { topic: { id: 'topic/new' } },
      extensions: { redirects: { 'topic/old': 'topic/new' } },
    });
    await own.close();
    await store.close();
  });
});

describe('a request that is wrong', () => {
  it.each([
    ['no JSON', '{"query":'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1'],
  ])('is refused with 400 for %s and says nothing back', async (_, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body).length).toBeLessThan(400);
  });
  it('is refused when its body is too large', async () => {
    expect((await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }))).status).toBe(413);
  });
  it('is told a misspelt field with the nearest', async () => {
    const answer = await query('{ aliance(id: "x") { name } }');
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain('Did you mean');
  });
  it('is told a wrong argument with its code', async () => {
    const answer = await query('{ alliances(first: 1000) { totalCount } }');
    expect(answer.body.errors?.[0]).toMatchObject({
      message: 'first must be 0 to 100, found 1000.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('a request that asks too much', () => {
  it('is refused by its tokens', async () => {
    const answer = await query(`{ ${'a: __typename '.repeat(1_500)} }`);
    expect([answer.status, answer.body.data]).toEqual([400, undefined]);
  });
  it('is refused by its depth', async () => {
    const deep = (n: number): string =>
      n === 0 ? 'name' : `memberOf(first: 1) { nodes { ... on Alliance { ${deep(n - 1)} } } }`;
    expect(codes(await query(`{ alliance(id: "x") { ${deep(12)} } }`))).toEqual(['QUERY_TOO_DEEP']);
    expect((await query(`{ alliance(id: "x") { ${deep(5)} } }`)).status).toBe(200);
  });
  it.each([
    [
      'by literals',
      '{ alliances(first: 100) { nodes { members(first: 100) { nodes { ... on Alliance { members(first: 100) { nodes { id } } } } } } } }',
      {},
    ],
    [
      'by a variable',
      'query Q($n: Int!) { alliances(first: $n) { nodes { members(first: $n) { nodes { ... on Alliance { members(first: $n) { nodes { id } } } } } } } }',
      { n: 100 },
    ],
    [
      'by the default of a variable',
      'query Q($n: Int = 100) { alliances(first: $n) { nodes { members(first: $n) { nodes { ... on Alliance { members(first: $n) { nodes { id } } } } } } } }',
      {},
    ],
  ])('is refused by its pages %s, cheap first or dear first', async (_, text, variables) => {
    const dear = await query(text, variables);
    expect([dear.status, codes(dear)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
    const cheap = await query(text.replaceAll('100', '2'), Object.keys(variables).length > 0 ? { n: 2 } : {});
    expect([cheap.status, cheap.body.errors]).toEqual([200, undefined]);
    expect(codes(await query(text, variables))).toEqual(['QUERY_TOO_COMPLEX']);
  });
  it('is refused when lists without pages nest', async () => {
    const nest = (n: number): string =>
      n === 0
        ? '__typename'
        : `... on Answer { passages { proves { ... on Entity { evidence { part { ${nest(n - 1)} } } } } } }`;
    expect(codes(await query(`{ answers(first: 100) { nodes { ${nest(2)} } } }`))).toEqual(['QUERY_TOO_COMPLEX']);
  });
  it('is refused fast when fragments multiply', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, i) =>
        `fragment F${i} on Query { ${i === 19 ? '__typename' : `...F${i + 1} x: node(id: "a") { id } ...F${i + 1}`} }`,
    );
    const before = performance.now();
    const answer = await query(`{ ...F0 ...F0 } ${fragments.join(' ')}`);
    expect(answer.status).toBe(400);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
  it('still gets the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const answer = await query(getIntrospectionQuery());
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  });
});

describe('a store that fails', () => {
  it('gives an error with a code and nothing of the inside', async () => {
    const failing: Engine = {
      ...engine,
      read: () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'bolt://secret MATCH (n)')),
    };
    const broken = await serve(failing, '127.0.0.1', 0);
    const to = `http://127.0.0.1:${broken.port}`;
    const answer = await post(JSON.stringify({ query: '{ ministry(id: "ministry/ocw") { name } }' }), {}, to);
    expect(answer.body.errors?.[0]).toMatchObject({ extensions: { code: 'STORE_UNAVAILABLE' } });
    expect(JSON.stringify(answer.body)).not.toMatch(/bolt|MATCH|secret/);
    expect((await fetch(`${to}/health/ready`)).status).toBe(503);
    expect((await fetch(`${to}/health/live`)).status).toBe(200);
    await broken.close();
  });
});
