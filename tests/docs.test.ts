import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schema } from '../src/graph/schema.ts';
import { limits } from '../src/server/plugins/use-limits.ts';
import { deadlines } from '../src/store/deadline.ts';
import { root } from './harness/paths.ts';
import { type Served, serveDataset } from './harness/serve-dataset.ts';

const page = 'docs/frontends.md';
const text = readFileSync(join(root, page), 'utf8');

/** A value of an example, with what the page says of it behind an arrow. */
const told = /^(.+); \/\/ → (.+)$/gm;
const blocks = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code ?? '');

describe(page, () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveDataset();
  }, 60_000);
  afterAll(() => served.close());

  it('has examples that say what they say', async () => {
    const code = blocks.join('\n').replaceAll('http://localhost:4000', served.url);
    const expected = [...code.matchAll(told)].map(([, value, json]) => [value, JSON.parse(json ?? '')]);
    expect(expected.length).toBeGreaterThan(8);
    // The page itself is the program: each value behind an arrow is kept instead of thrown away.
    const program = `return (async () => { const seen = []; ${code.replace(told, (_, value) => `seen.push([${JSON.stringify(value)}, ${value}]);`)} return seen; })()`;
    expect(await new Function(program)()).toEqual(expected);
  });
  it.each([
    ['tokens of the query', limits.tokens],
    ['levels of fields', limits.depth],
    ['fields, with every fragment written out', limits.fields],
    ['entities that can come back, by the sizes of pages', limits.entities],
    ['a statement in the store', deadlines.read / 1_000],
  ])('says the number of %s', (name, number) => {
    const line = text.split('\n').find((each) => each.startsWith(`| ${name} `)) ?? '';
    expect(line.split('|')[2]).toContain(` ${number.toLocaleString('en')}`);
  });
  it.each([
    ['BAD_USER_INPUT', { query: '{ alliances(first: 1000) { totalCount } }' }],
    ['GRAPHQL_PARSE_FAILED', { query: '{' }],
    ['GRAPHQL_VALIDATION_FAILED', { query: '{ nothing }' }],
    [
      'QUERY_TOO_DEEP',
      {
        query: `{ ministry(id: "x") { ${'funds { nodes { ... on Alliance { funders { nodes { ... on Ministry { '.repeat(6)}id${' } } }'.repeat(12)} } }`,
      },
    ],
    [
      'QUERY_TOO_COMPLEX',
      {
        query: `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: alliances(first: 100) { nodes { members(first: 100) { nodes { id } } } }`).join(' ')} }`,
      },
    ],
    ['BAD_REQUEST', {}],
    ['PERSISTED_DOCUMENT_NOT_FOUND', { documentId: 'x' }],
    ['REQUEST_ENTITY_TOO_LARGE', { query: ' '.repeat(270_000) }],
  ])('says with which status %s comes', async (code, body) => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    const line = text.split('\n').find((each) => each.startsWith('| ') && each.includes(`\`${code}\``)) ?? '';
    expect([code, response.status]).toEqual([errors[0]?.extensions.code, Number(line.split('|')[2])]);
  });
  it('names every code that a client may get', () => {
    const codes = [
      'BAD_USER_INPUT',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'QUERY_TOO_DEEP',
      'BAD_REQUEST',
    ]
      .concat(['QUERY_TOO_COMPLEX', 'PERSISTED_DOCUMENT_NOT_FOUND', 'REQUEST_ENTITY_TOO_LARGE', 'SEARCH_NOT_READY'])
      .concat(['STORE_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'STORE_REFUSED', 'INTERNAL_SERVER_ERROR']);
    expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });
  it('is right that nothing is deprecated', () => {
    const marked = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type
        ? Object.values(type.getFields())
            .filter((field) => field.deprecationReason)
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    );
    expect(marked).toEqual([]);
  });
  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });
});
