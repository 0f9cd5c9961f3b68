import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CallToolResult, Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { parse, validate } from 'graphql';
import { schema } from '../../src/graph/schema.ts';
import { kinds } from '../../src/model/model.ts';
import type { Answer } from '../../src/server/mcp/answer.ts';
import { entityQuestion } from '../../src/server/mcp/entity-question.ts';
import { measure } from '../../src/server/measure.ts';
import { limits } from '../../src/server/plugins/use-limits.ts';
import { type Served, serveDataset } from '../harness/serve-dataset.ts';

let served: Served;
let engine: Served['engine'];
let client: Client;
beforeAll(async () => {
  served = await serveDataset(['graaf.example']);
  engine = served.engine;
  client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${served.url}/mcp`)));
}, 60_000);
afterAll(async () => {
  await client.close();
  await served.close();
});

const call = async (name: string, args: Record<string, unknown>): Promise<CallToolResult> =>
  (await client.callTool({ name, arguments: args })) as CallToolResult;
const textOf = ({ content }: CallToolResult) => (content[0]?.type === 'text' ? content[0].text : '');
// The form is checked by the client against the tool's output schema.
const answerOf = ({ structuredContent }: CallToolResult) => structuredContent as unknown as Answer;

const idsIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, each]) => (key === 'passages' ? (each as readonly string[]) : idsIn(each)));

describe('the tools', () => {
  it('are those that only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'entity',
      'path',
      'money',
      'commitments',
      'conflicts',
      'resolve',
    ]);
    for (const { annotations, inputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(description).toMatch(/\.$/);
    }
  });
  it.each([
    ['search', { text: 'huwelijksdwang', first: 3 }, /on this page/],
    ['entity', { id: 'alliance/jong-gelijk' }, /FUNDS Alliantie Jong Gelijk/],
    ['path', { from: 'organisation/europese-commissie', to: 'organisation/movisie' }, /Connected in 4 steps/],
    ['money', { plan: 'plan/meerjarenplan-zelfbeschikking' }, /In all € 1,389,000/],
    ['commitments', { asOf: '2026-01-01' }, /OVERDUE, due 2023/],
    ['conflicts', {}, /Total amount of the plan/],
    ['resolve', { reference: '35 341, nr. 17' }, /^Kamerstuk 35341, nr. 17 \(kst-35341-17\)/],
  ])('%s answers with passages and a source', async (name, args, text) => {
    const result = await call(name, args);
    expect(result.isError ?? false).toBe(false);
    expect(textOf(result)).toMatch(text);
    const { answer, passages, source } = answerOf(result);
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages)
      expect(passage).toEqual({
        id: expect.stringMatching(/^passage\//),
        phrase: expect.stringMatching(/./),
        part: { id: expect.any(String), name: expect.any(String) },
        document: { id: expect.stringMatching(/^document\//), name: expect.any(String) },
      });
    expect(new Set(idsIn(answer))).toEqual(new Set(passages.map(({ id }) => id)));
    expect(source).toMatch(/^Source: .*Lijst van vragen en antwoorden .*, Tweede Kamer, /);
    expect(textOf(result).endsWith(source)).toBe(true);
    expect(textOf(result).split('\n').length).toBeLessThan(50);
  });
  it('tell every fact of an entity with its passages, or the register that it is from', async () => {
    const { answer } = answerOf(await call('entity', { id: 'ministry/ocw' }));
    const { facts, name } = answer as {
      name: string;
      facts: { type: string; passages?: string[]; sources?: string[] }[];
    };
    expect(name).toBe('Ministerie van Onderwijs, Cultuur en Wetenschap');
    expect(facts.filter(({ type }) => type === 'FUNDS')).toHaveLength(3);
    for (const { passages, sources } of facts) expect((passages ?? sources ?? []).length).toBeGreaterThan(0);
    expect(facts.filter(({ passages }) => !passages).map(({ type }) => type)).toEqual(['OFFICE_OF']);
  });
  it('tell of which facts there are more', async () => {
    const { answer } = answerOf(await call('entity', { id: 'plan/meerjarenplan-zelfbeschikking' }));
    const { more } = answer as { more: { field: string; shown: number; total: number }[] };
    expect(more.length).toBeGreaterThan(0);
    for (const { shown, total } of more) expect(total).toBeGreaterThan(shown);
    const all = answerOf(await call('entity', { id: 'ministry/ocw', first: 1 })).answer as { more: object[] };
    expect(all.more).toContainEqual({ field: 'funds', shown: 1, total: 3 });
  });
  it('go on where a page ends', async () => {
    const pageAfter = async (after: string | undefined) =>
      answerOf(await call('commitments', { first: 2, ...(after ? { after } : {}) })).answer as {
        pageInfo: { endCursor: string };
        edges: { node: { id: string } }[];
      };
    const one = await pageAfter(undefined);
    const two = await pageAfter(one.pageInfo.endCursor);
    expect(new Set([...one.edges, ...two.edges].map(({ node }) => node.id)).size).toBe(4);
  });
  it('tell why a text is no reference', async () => {
    const result = await call('resolve', { reference: 'hallo' });
    expect(textOf(result)).toMatch(/^No reference: .*hallo.*\n.*rests on no passage\.$/);
    expect(answerOf(result).answer).toMatchObject({ outcome: 'Refusal', reason: 'NOT_A_REFERENCE' });
  });
  it.each([
    ['an unknown entity', 'entity', { id: 'ministry/nothing' }, 'There is no entity "ministry/nothing".'],
    ['an unknown end', 'path', { from: 'ministry/ocw', to: 'a/b' }, 'There is no entity "a/b".'],
    ['an unknown plan', 'money', { plan: 'plan/nothing' }, 'There is no plan "plan/nothing".'],
    ['no plan', 'money', { plan: 'ministry/ocw' }, 'plan must be the id of a Plan, found "ministry/ocw".'],
    ['a text without words', 'search', { text: '-' }, 'text must hold a word or a number, found "-".'],
    ['a missing argument', 'search', {}, "must have required property 'text'"],
    ['another argument', 'conflicts', { second: 2 }, 'must NOT have additional properties'],
    ['no date', 'commitments', { asOf: 'gisteren' }, 'must match format "date"'],
    ['too many facts', 'entity', { id: 'ministry/ocw', first: 11 }, 'must be <= 10'],
    ['too many', 'search', { text: 'a', first: 51 }, 'must be <= 50'],
  ])('tell a fault of the question as one of the tool: %s', async (_, name, args, message) => {
    const result = await call(name, args);
    expect(result.isError).toBe(true);
    expect(textOf(result)).toContain(message);
  });
  it('ask no statement once for each entity', async () => {
    await call('search', { text: 'a' });
    engine.log.length = 0;
    const { answer } = answerOf(await call('commitments', { first: 50 }));
    expect((answer as { edges: object[] }).edges.length).toBeGreaterThan(25);
    const counts = new Map<string, number>();
    for (const name of engine.log) counts.set(name, (counts.get(name) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(3);
  });
});

describe('the question for an entity', () => {
  it.each(kinds.map(({ name }) => name))('fits the schema and its limits for %s', (kind) => {
    const document = parse(entityQuestion(kind));
    expect(validate(schema, document)).toEqual([]);
    const { depth, fields, entities } = measure(document, undefined, { first: 10 });
    expect([depth <= limits.depth, fields <= limits.fields, entities <= limits.entities]).toEqual([true, true, true]);
  });
});

describe('the endpoint', () => {
  /** By node:http, which lets a host be said that is not the one that is called. */
  const status = (method: string, headers: Record<string, string>, body = '') =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = served;
      const sent = request({ host: '127.0.0.1', port, path: '/mcp', method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}';

  it('speaks the newest version of the protocol with a client that does', async () => {
    const newest = new Client({ name: 'newest', version: '1' }, { versionNegotiation: { mode: 'auto' } });
    await newest.connect(new StreamableHTTPClientTransport(new URL(`${served.url}/mcp`)));
    expect(newest.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    const result = (await newest.callTool({ name: 'conflicts', arguments: { first: 1 } })) as CallToolResult;
    expect(textOf(result)).toMatch(/^3 contradictions, 1 on this page/);
    await newest.close();
  });
  it('answers without a session', async () => {
    expect(await status('POST', json, ping)).toBe(200);
    expect(await status('POST', { ...json, host: 'localhost:4000' }, ping)).toBe(200);
  });
  it('answers only to the names of this machine and those it is reached by, and to pages of them', async () => {
    expect(await status('POST', { ...json, host: 'evil.example' }, ping)).toBe(403);
    expect(await status('POST', { ...json, origin: 'https://evil.example' }, ping)).toBe(403);
    expect(await status('POST', { ...json, origin: 'http://localhost:4000' }, ping)).toBe(200);
    const reached = { host: 'graaf.example', origin: 'https://graaf.example' };
    expect(await status('POST', { ...json, ...reached }, ping)).toBe(200);
  });
  it('refuses what is no message, and what is too large', async () => {
    expect(await status('GET', json)).toBe(405);
    expect(await status('POST', json, '{')).toBe(400);
    expect(await status('POST', { ...json, 'content-type': 'text/plain' }, ping)).toBe(415);
    expect(await status('POST', json, JSON.stringify('a'.repeat(100_000)))).toBe(413);
  });
});
