import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { load } from '../../src/commands/load.ts';
import { Ministry } from '../../src/model/kinds/ministry.ts';
import { baseOf } from '../../src/server/base-of.ts';
import { nameScore, namesOf } from '../../src/server/reconcile/score.ts';
import { serve } from '../../src/server/server.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
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

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string }[];
}
type Batch = Readonly<Record<string, { readonly result: readonly Candidate[] }>>;

const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
/** Says what is wrong with an answer, by the schema in that file. */
function faults(schema: string, body: unknown): unknown {
  const path = join(root, 'tests/server/reconcile-schemas', `${schema}.json`);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  validate(body);
  return validate.errors;
}
const get = (path: string, to = url) => fetch(`${to}${path}`);
const post = (fields: Readonly<Record<string, string>>) =>
  fetch(`${url}/reconcile`, { method: 'POST', body: new URLSearchParams(fields) });
const asked = async (queries: object): Promise<Batch> => {
  expect(faults('query-batch', queries)).toBeNull();
  const response = await post({ queries: JSON.stringify(queries) });
  expect(response.status).toBe(200);
  const body = (await response.json()) as Batch;
  expect(faults('result-batch', body)).toBeNull();
  return body;
};
const best = async (query: object) => (await asked({ q: query })).q?.result[0];
const refused = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code, errors[0]?.message];
};

describe('the reconciliation service', () => {
  it('tells what it can do, in the form of the protocol', async () => {
    const manifest = (await (await get('/reconcile')).json()) as Record<string, unknown>;
    expect(faults('manifest', manifest)).toBeNull();
    expect(manifest).toMatchObject({ versions: ['0.2'], view: { url: `${url}/{{id}}` } });
    expect(manifest).not.toHaveProperty('extend');
  });
  it('knows a manifest without versions for wrong', () => {
    expect(faults('manifest', { name: 'x', identifierSpace: 'x', schemaSpace: 'x' })).not.toBeNull();
  });
  it('tells addresses by no host that is none', () => {
    const base = (host: string) => baseOf({ headers: { host } } as IncomingMessage);
    expect(base('graaf.example:8080')).toBe('http://graaf.example:8080');
    expect(base('[::1]:80')).toBe('http://[::1]:80');
    expect(base('a"b/@c')).toBe('http://localhost');
  });
  it('tells addresses by the scheme of a proxy', async () => {
    const response = await fetch(`${url}/reconcile`, { headers: { 'x-forwarded-proto': 'https' } });
    expect(await response.json()).toMatchObject({ view: { url: `${url.replace('http:', 'https:')}/{{id}}` } });
  });

  it.each([
    ['the name', 'Ministerie van Onderwijs, Cultuur en Wetenschap', 'ministry/ocw'],
    ['another name in another case', 'MINISTERIE VAN ocw', 'ministry/ocw'],
    ['an abbreviation', 'OCW', 'ministry/ocw'],
    ['the id', 'alliance/jong-gelijk', 'alliance/jong-gelijk'],
  ])('is certain of %s', async (_, query, id) => {
    expect(await best({ query })).toMatchObject({ id, score: 100, match: true });
  });
  it('is not certain of a name with a typing error', async () => {
    const candidate = await best({ query: 'Moviesie' });
    expect(candidate).toMatchObject({ id: 'organisation/movisie', match: false });
    expect(candidate?.score).toBeGreaterThan(75);
    expect(candidate?.score).toBeLessThan(100);
  });
  it('is certain of none where two have the name', async () => {
    const two = embeddedEngine();
    const data = datasetFolder({
      'documents/d/two.yml':
        'Organisation:\n  a: { name: Twee, at: { section head: "a head" } }\n  b: { name: Ander, aliases: [Twee], at: { section head: "a head" } }\n',
    });
    for await (const _ of load(two, { data })) {
      // Nothing to tell.
    }
    const second = await serve(two, '127.0.0.1', 0);
    const queries = encodeURIComponent('{"q":{"query":"twee"},"named":{"query":"ander"}}');
    const body = (await (
      await get(`/reconcile?queries=${queries}`, `http://127.0.0.1:${second.port}`)
    ).json()) as Batch;
    await second.close();
    await two.close();
    expect(body.q?.result.map(({ id, score, match }) => [id, score, match])).toEqual([
      ['organisation/a', 100, false],
      ['organisation/b', 100, false],
    ]);
    expect(body.named?.result[0]).toMatchObject({ id: 'organisation/b', match: true });
  });

  it('takes kinds as types', async () => {
    const { ministries, either, both, should } = await asked({
      ministries: { query: 'Onderwijs, Cultuur en Wetenschap', type: 'Ministry' },
      either: { query: 'Onderwijs, Cultuur en Wetenschap', type: ['Ministry', 'Office'] },
      both: { query: 'Onderwijs, Cultuur en Wetenschap', type: ['Ministry', 'Office'], type_strict: 'all' },
      should: { query: 'OCW', type: 'Office', type_strict: 'should' },
    });
    const kindsOf = (found: Batch[string] | undefined) => [...new Set(found?.result.map(({ type }) => type[0]?.id))];
    expect(kindsOf(ministries)).toEqual(['Ministry']);
    expect(kindsOf(either).sort()).toEqual(['Ministry', 'Office']);
    expect(kindsOf(both)).toEqual([]);
    expect(should?.result[0]?.id).toBe('ministry/ocw');
  });
  it('lets the values of a row decide', async () => {
    const row = (v: unknown) => ({ query: 'Ministerie van OCW', properties: [{ pid: 'abbreviation', v }] });
    expect(await best(row('OCW'))).toMatchObject({ id: 'ministry/ocw', score: 100, match: true });
    expect(await best(row(['x', { id: 'VWS' }]))).toMatchObject({ id: 'ministry/ocw', score: 70, match: false });
  });
  it('gives as many as are asked for, best first', async () => {
    const { q } = await asked({ q: { query: 'ministerie', limit: 3 } });
    const scores = q?.result.map(({ score }) => score) ?? [];
    expect(scores).toHaveLength(3);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  });
  it('finds nothing for a text without words', async () => {
    expect(await asked({ q: { query: ' - ' } })).toEqual({ q: { result: [] } });
  });
  it('answers GET as it answers POST', async () => {
    const queries = { q: { query: 'Movisie' } };
    const body = await (await get(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`)).json();
    expect(body).toEqual(await asked(queries));
  });
  it('reads no more for fifty questions than there are kinds', async () => {
    const fifty = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`q${i}`, { query: `minister ${i} OCW` }]));
    engine.log.length = 0;
    expect(Object.keys(await asked(fifty))).toHaveLength(50);
    expect(engine.log.length).toBe(new Set(engine.log).size);
  });

  it.each([
    ['no JSON', '{', 'queries must be JSON'],
    ['a list', '[]', 'queries must be an object, found [].'],
    ['no query', '{"q":{}}', 'queries.q must have a query'],
    ['a long query', JSON.stringify({ q: { query: 'a'.repeat(201) } }), 'at most 200 characters, found 201'],
    ['an unknown type', '{"q":{"query":"a","type":"Ministri"}}', 'Did you mean "Ministry"?'],
    ['an unknown property', '{"q":{"query":"a","properties":[{"pid":"x","v":"y"}]}}', 'suggest/property, found "x"'],
    ['no limit', '{"q":{"query":"a","limit":0}}', 'queries.q.limit must be a whole number from 1, found 0.'],
    ['a strange strictness', '{"q":{"query":"a","type_strict":"x"}}', 'any, all or should'],
    ['51 queries', JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, i) => [i, { query: 'a' }]))), '50'],
  ])('refuses %s with a code', async (_, queries, message) => {
    expect(await refused(await post({ queries }))).toEqual([400, 'BAD_REQUEST', expect.stringContaining(message)]);
  });
  it('refuses what it does not offer', async () => {
    expect(await refused(await post({ extend: '{}' }))).toEqual([400, 'BAD_REQUEST', expect.stringMatching(/^extend/)]);
    expect((await get('/reconcile?callback=f')).status).toBe(400);
    expect((await post({})).status).toBe(400);
    expect((await get('/reconcile/nothing')).status).toBe(404);
    expect((await fetch(`${url}/reconcile`, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(`${url}/reconcile`, { method: 'POST', body: '{}' })).status).toBe(415);
    expect((await post({ queries: ' '.repeat(300_000) })).status).toBe(413);
  });
  it('lets every page ask', async () => {
    const preflight = await fetch(`${url}/reconcile`, { method: 'OPTIONS', headers: { origin: 'https://example.nl' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, POST, OPTIONS',
    ]);
    for (const path of ['/reconcile', '/reconcile/nothing', '/reconcile/preview?id=x'])
      expect((await get(path)).headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('suggestions for a table', () => {
  const suggested = async (what: string, prefix: string) => {
    const body = (await (await get(`/reconcile/suggest/${what}?prefix=${prefix}`)).json()) as {
      result: { id: string }[];
    };
    expect(faults(`suggest-${what}`, body)).toBeNull();
    return body.result.map(({ id }) => id);
  };
  it('are of entities, types and properties', async () => {
    expect(await suggested('entity', 'movis')).toContain('organisation/movisie');
    expect((await suggested('type', 'minis'))[0]).toBe('Ministry');
    expect((await suggested('property', 'afkort'))[0]).toBe('abbreviation');
    expect(await suggested('type', 'passage')).toEqual([]);
  });
  it('go on where a cursor says', async () => {
    const page = async (from: number) =>
      ((await (await get(`/reconcile/suggest/type?prefix=e&cursor=${from}`)).json()) as { result: object[] }).result;
    const [first, second] = [await page(0), await page(10)];
    expect(first).toHaveLength(10);
    expect(second[0]).not.toEqual(first[0]);
    expect((await get('/reconcile/suggest/type?prefix=e&cursor=x')).status).toBe(400);
    expect((await get('/reconcile/suggest/entity')).status).toBe(400);
  });
});

describe('a preview', () => {
  it('is a page without scripts about an entity', async () => {
    const response = await get('/reconcile/preview?id=alliance/jong-gelijk');
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain('<h1>Alliantie Jong Gelijk</h1>');
    expect(page).toMatch(/<li>“[^”]+” \([^)]+\)<\/li>/);
    expect(page).not.toMatch(/<script|<style|\son\w+=/);
    expect(page.length).toBeLessThan(4_000);
  });
  it('holds no markup of the data, nor of the address', async () => {
    const marked = embeddedEngine();
    const data = datasetFolder({
      'documents/d/marked.yml':
        'Organisation:\n  a: { name: "<img src=x onerror=y> & \\"z\\"", at: { section head: "a head" } }\n',
    });
    for await (const _ of load(marked, { data })) {
      // Nothing to tell.
    }
    const second = await serve(marked, '127.0.0.1', 0);
    const page = await (await get('/reconcile/preview?id=organisation/a', `http://127.0.0.1:${second.port}`)).text();
    await second.close();
    await marked.close();
    expect(page).toContain('<h1>&lt;img src=x onerror=y&gt; &amp; &quot;z&quot;</h1>');
    expect(page).not.toContain('<img');
    const none = await get('/reconcile/preview?id=%3Cscript%3E');
    expect([none.status, none.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });
});

describe('a score', () => {
  const names = namesOf(Ministry, { name: 'Ministerie van Defensie', aliases: ['Defensie'], abbreviation: 'Def' });
  it.each([
    ['defensie', 100],
    ['Ministerie Defensie', 78],
    ['zzz', 0],
  ])('of %s is %d', (text, score) => {
    expect(nameScore(text, names)).toBe(score);
  });
});
