import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../../src/graph/schema.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { etagOf, isKnown } from '../../src/server/documents/etag.ts';
import { readSavedDocument, savedDocument, savedDocuments } from '../../src/server/documents/saved-documents.ts';
import { statement } from '../../src/store/statements.ts';
import { ask } from '../harness/graph.ts';
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

const get = (parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers });
const post = (body: object) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const funding = savedDocument('who-funds-an-alliance');
const movisie = { documentId: 'what-does-one-organisation-do', variables: { id: 'organisation/movisie' } };

describe('saved documents', () => {
  it('are the example operations, each valid, with an id and a hash of its own', () => {
    const all = savedDocuments();
    expect(all.length).toBeGreaterThanOrEqual(20);
    for (const { id, text, sha256: hash } of all) {
      expect([id, validate(schema, parse(text))]).toEqual([id, []]);
      expect([savedDocument(id)?.text, savedDocument(`sha256:${hash}`)?.text, sha256(text)]).toEqual([
        text,
        text,
        hash,
      ]);
    }
    for (const key of ['id', 'sha256'] as const) expect(new Set(all.map((each) => each[key])).size).toBe(all.length);
  });
  it('are called by id or by hash, over POST and GET', async () => {
    const expected = JSON.parse(JSON.stringify(await ask(engine, funding?.text ?? '')));
    for (const documentId of ['who-funds-an-alliance', `sha256:${funding?.sha256}`]) {
      expect(await (await post({ documentId })).json()).toEqual(expected);
      expect(await (await get({ documentId })).json()).toEqual(expected);
    }
  });
  it('take variables', async () => {
    const expected = await ask(engine, savedDocument(movisie.documentId)?.text ?? '', movisie.variables);
    expect(await (await post(movisie)).json()).toEqual(expected);
    const variables = JSON.stringify(movisie.variables);
    expect(await (await get({ documentId: movisie.documentId, variables })).json()).toEqual(expected);
  });
  it('are told apart from any other query, which stays allowed', async () => {
    expect(await (await get({ query: '{ __typename }' })).json()).toEqual({ data: { __typename: 'Query' } });
    const both = await post({ documentId: 'who-funds-an-alliance', query: '{ __typename }' });
    expect([both.status, await both.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
  it.each([
    ['who-funds-an-aliance', ' Did you mean "who-funds-an-alliance"?'],
    [`sha256:${'0'.repeat(64)}`, ''],
  ])('answer 404 for %s, with the nearest id', async (documentId, hint) => {
    const expected = {
      errors: [
        {
          message: `There is no saved document "${documentId}".${hint} GET /documents lists them.`,
          extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' },
        },
      ],
    };
    for (const response of [await post({ documentId }), await get({ documentId })])
      expect([response.status, await response.json()]).toEqual([404, expected]);
  });
  it.each([[5], [['a']], [{}]])('refuse %j for an id', async (documentId) => {
    const response = await post({ documentId });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
  it('are listed with titles, theme and variables, and without their texts', async () => {
    const response = await fetch(`${url}/documents`);
    const { documents } = (await response.json()) as { documents: Record<string, unknown>[] };
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(documents).toHaveLength(savedDocuments().length);
    expect(documents.find(({ id }) => id === movisie.documentId)).toEqual({
      id: movisie.documentId,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      title: { en: 'What does one organisation do, everywhere?', nl: 'Wat doet één organisatie, overal?' },
      theme: 'actor',
      operationName: 'WhatDoesOneOrganisationDo',
      variables: [{ name: 'id', type: 'ID!', required: false, default: 'organisation/movisie' }],
    });
    expect((await fetch(`${url}/documents`, { method: 'POST' })).status).toBe(405);
  });
  it.each([
    ['x.graphql', '# A\n# B\n# theme: money\nquery Q { a }'],
    ['01-graph.graphql', '# A\n# B\n# theme: money\nquery Q { a }'],
    ['01-x.graphql', 'query Q { a }'],
    ['01-x.graphql', '# A\n# B\n# theme: money\n{ a }'],
  ])('are refused at start in another form: %s %j', (file, text) => {
    expect(() => readSavedDocument(file, text)).toThrow(`tests/queries/${file}: expected a file NN-name.graphql`);
  });
});

describe('the answer to a GET', () => {
  it('has a mark that spares making it again', async () => {
    const first = await get({ documentId: 'who-funds-an-alliance' });
    const etag = first.headers.get('etag') ?? '';
    expect([etag, first.headers.get('cache-control'), first.headers.get('vary')]).toEqual([
      expect.stringMatching(/^W\/"[0-9a-f]{24}"$/),
      'public, no-cache',
      'accept, origin',
    ]);
    engine.log.length = 0;
    const again = await get({ documentId: 'who-funds-an-alliance' }, { 'if-none-match': etag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect(engine.log).toEqual(['read/ledger-hashes']);
  });
  it('has the same mark by id, by hash and by text, and another for other variables', async () => {
    const marks = [];
    for (const parameters of [
      { documentId: 'who-funds-an-alliance' },
      { documentId: `sha256:${funding?.sha256}` },
      { query: funding?.text ?? '' },
      { documentId: 'who-funds-an-alliance', variables: '{"a":1}' },
    ])
      marks.push((await get(parameters)).headers.get('etag'));
    expect(new Set(marks).size).toBe(2);
    expect(marks[3]).not.toBe(marks[0]);
  });
  it('has none when it has errors, and none over POST', async () => {
    for (const response of [
      await get({ query: '{ nothing }' }),
      await get({ query: '{ alliances(first: 1000) { totalCount } }' }),
      await get({ documentId: 'none' }),
      await post({ documentId: 'who-funds-an-alliance' }),
    ])
      expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, null]);
  });
  it('is made anew once the graph has changed', async () => {
    const etag = (await get({ documentId: 'who-funds-an-alliance' })).headers.get('etag') ?? '';
    const params = { id: 'other', hash: 'x', ids: [], hashes: [] };
    await engine.write([{ statement: statement('write/put-ledger'), params }]);
    const response = await get({ documentId: 'who-funds-an-alliance' }, { 'if-none-match': etag });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).not.toBe(etag);
  });
  it('can be asked again from any page', async () => {
    const headers = { origin: 'https://example.nl' };
    const etag = (await get({ query: '{ __typename }' }, headers)).headers.get('etag') ?? '';
    const again = await get({ query: '{ __typename }' }, { ...headers, 'if-none-match': etag });
    expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, 'https://example.nl']);
  });
});

describe('a mark', () => {
  it('depends on the graph and on all that is asked', () => {
    const marks = [
      etagOf('1', 'a', 'b'),
      etagOf('2', 'a', 'b'),
      etagOf('1', 'ab', ''),
      etagOf('1', 'a'),
      etagOf('1', 'b', 'a'),
    ];
    expect(new Set(marks).size).toBe(marks.length);
    expect(etagOf('1', 'a', 'b')).toBe(marks[0]);
  });
  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['', false],
    [null, false],
  ])('is known to whoever sends %j: %j', (header, expected) => {
    expect(isKnown(header, 'W/"a"')).toBe(expected);
  });
});
