import { type IncomingMessage, get as request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/errors.ts';
import { formats } from '../../src/export/formats.ts';
import { type Running, serve } from '../../src/server/server.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
import type { Engine } from '../../src/store/engine.ts';
import { tableOf } from '../export/parse-csv.ts';
import { fill } from '../export/synthetic.ts';
import { counted } from '../harness/graph.ts';
import { type Served, serveDataset } from '../harness/serve-dataset.ts';

let served: Served;
let engine: Served['engine'];
let url: string;
beforeAll(async () => {
  served = await serveDataset();
  engine = served.engine;
  url = `${served.url}/export`;
}, 60_000);
afterAll(() => served.close());

const post = (path: string, body: string) =>
  fetch(`${url}/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
const code = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
};
/** Trailers are out of reach of fetch. */
const trailersOf = (address: string) =>
  new Promise<IncomingMessage['trailers']>((resolve, reject) => {
    request(address, (response) => {
      response.resume();
      response.on('end', () => resolve(response.trailers));
    }).on('error', reject);
  });

describe('an export over HTTP', () => {
  it.each(formats)(
    'of an answer as $name has its type, a file name and the number of its lines',
    async ({ name, mediaType }) => {
      const response = await fetch(`${url}/who-funds-an-alliance.${name}`);
      expect([response.status, Object.fromEntries(response.headers)]).toMatchObject([
        200,
        {
          'content-type': mediaType,
          'content-disposition': `attachment; filename="who-funds-an-alliance.${name}"`,
          'x-row-count': '5',
          'x-fact-count': '2',
          'x-entity-count': '3',
          'access-control-allow-origin': '*',
          'x-content-type-options': 'nosniff',
        },
      ]);
      expect((await response.text()).length).toBeGreaterThan(500);
    },
  );
  it('has as many facts as the answer counts', async () => {
    const graphql = await fetch(`${url.replace('/export', '/graphql')}?documentId=who-funds-an-alliance`);
    const { data } = (await graphql.json()) as { data: { alliance: { funders: { totalCount: number } } } };
    const response = await fetch(`${url}/who-funds-an-alliance.csv`);
    const rows = tableOf(await response.text());
    expect(response.headers.get('x-fact-count')).toBe(String(data.alliance.funders.totalCount));
    expect(response.headers.get('x-row-count')).toBe(String(rows.length));
    expect(rows.filter(({ row }) => row === 'fact')).toHaveLength(data.alliance.funders.totalCount);
  });
  it('takes variables, and a mark for spreadsheets', async () => {
    const variables = encodeURIComponent('{"id":"organisation/movisie"}');
    const response = await fetch(`${url}/what-does-one-organisation-do.csv?variables=${variables}&bom=true`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString('utf8')).toContain('organisation/movisie');
  });
  it('of any query comes by POST, and of a saved document by id or hash too', async () => {
    const query = 'query Q($id: ID!) { alliance(id: $id) { funders { nodes { name } } } }';
    const variables = { id: 'alliance/verandering-van-binnenuit-2.0' };
    const response = await post('query.json', JSON.stringify({ query, variables }));
    expect(await response.json()).toMatchObject({ query, variables, counts: { facts: 2, entities: 3 } });
    const saved = await post('query.json', '{"documentId":"who-funds-an-alliance"}');
    expect(saved.headers.get('content-disposition')).toContain('who-funds-an-alliance.json');
    expect((await fetch(`${url}/sha256%3A${'0'.repeat(64)}.csv`)).status).toBe(404);
  });
  it('of the graph tells the number of its lines at its end', async () => {
    const rows = tableOf(await (await fetch(`${url}/graph.csv`)).text());
    const facts = rows.filter(({ row }) => row === 'fact').length;
    expect(await trailersOf(`${url}/graph.csv`)).toEqual({
      'x-row-count': String(rows.length),
      'x-fact-count': String(facts),
      'x-entity-count': String(rows.length - facts),
    });
  });
  it('of a part of the graph takes kinds, links and a source', async () => {
    const rows = tableOf(await (await fetch(`${url}/graph.csv?kinds=Ministry,Alliance&links=FUNDS`)).text());
    expect(new Set(rows.map(({ link, kind }) => link || kind))).toEqual(new Set(['FUNDS', 'Ministry', 'Alliance']));
  });
  it('is made again only when the graph has changed', async () => {
    for (const path of ['who-funds-an-alliance.csv', 'graph.csv?kinds=Ministry']) {
      const first = await fetch(`${url}/${path}`);
      const etag = first.headers.get('etag') ?? '';
      await first.text();
      const again = await fetch(`${url}/${path}`, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await fetch(`${url}/${path.replace('csv', 'json')}`)).headers.get('etag')).not.toBe(etag);
    }
  });
  it('answers HEAD as GET, without the text', async () => {
    for (const path of ['who-funds-an-alliance.ttl', 'graph.ttl']) {
      const head = await fetch(`${url}/${path}`, { method: 'HEAD' });
      expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
        200,
        'text/turtle; charset=utf-8',
        '',
      ]);
    }
    const head = await fetch(`${url}/who-funds-an-alliance.csv`, { method: 'HEAD' });
    expect(head.headers.get('x-row-count')).toBe('5');
  });
  it('may be asked for by any page', async () => {
    const response = await fetch(`${url}/query.csv`, { method: 'OPTIONS', headers: { origin: 'https://example.nl' } });
    expect([response.status, response.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST']);
  });
});

describe('a request for an export that is wrong', () => {
  it.each([
    ['an unknown format', 'who-funds-an-alliance.pdf', 404, 'UNKNOWN_FORMAT'],
    ['an unknown document', 'who-funds.csv', 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['no format', 'who-funds-an-alliance', 404, 'NOT_FOUND'],
    ['a deeper address', 'a/b.csv', 404, 'NOT_FOUND'],
    ['variables that are no JSON', 'who-funds-an-alliance.csv?variables={', 400, 'BAD_REQUEST'],
    ['variables that are no object', 'who-funds-an-alliance.csv?variables=[]', 400, 'BAD_REQUEST'],
    ['a misspelt parameter', 'graph.csv?kind=Alliance', 400, 'BAD_REQUEST'],
    ['an unknown kind', 'graph.csv?kinds=Aliance', 400, 'BAD_USER_INPUT'],
    ['an unknown link', 'graph.csv?links=FUND', 400, 'BAD_USER_INPUT'],
    ['an unknown source', 'graph.csv?source=nobody', 400, 'BAD_USER_INPUT'],
    ['a query by GET', 'query.csv', 405, 'BAD_REQUEST'],
  ])('is refused in JSON for %s', async (_, path, status, expected) => {
    const response = await fetch(`${url}/${path}`);
    expect([response.status, response.headers.get('content-type'), response.headers.get('etag')]).toEqual([
      status,
      'application/json; charset=utf-8',
      null,
    ]);
    expect(await code(response)).toBe(expected);
  });
  it.each([
    ['no JSON', '{', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['two questions', '{"query":"{ __typename }","documentId":"x"}', 400, 'BAD_REQUEST'],
    ['a misspelt field', '{"query":"{ aliance { name } }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', '{"query":"{"}', 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many levels',
      `{"query":"{ alliances { nodes { ${'members { nodes { ... on Alliance { '.repeat(11)}id${'} } }'.repeat(11)} } } }"}`,
      400,
      'QUERY_TOO_DEEP',
    ],
    [
      'too much',
      '{"query":"{ alliances(first: 100) { nodes { members(first: 100) { nodes { ... on Alliance { members(first: 100) { nodes { id } } } } } } } }"}',
      400,
      'QUERY_TOO_COMPLEX',
    ],
    ['too long a body', JSON.stringify({ query: '#'.repeat(300_000) }), 413, 'BAD_REQUEST'],
  ])('is refused in JSON for a body with %s', async (_, body, status, expected) => {
    const response = await post('query.csv', body);
    expect([response.status, await code(response)]).toEqual([status, expected]);
  });
  it('tells which methods there are', async () => {
    const response = await fetch(`${url}/graph.csv`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('a large export', () => {
  let large: Engine & { readonly log: string[] };
  let own: Running;
  let address: string;
  beforeAll(async () => {
    large = counted(embeddedEngine());
    await fill(large, { entities: 6_000, degree: 4, hub: 0 });
    own = await serve(large, '127.0.0.1', 0);
    address = `http://127.0.0.1:${own.port}/export`;
  }, 60_000);
  afterAll(async () => {
    await own.close();
    await large.close();
  });
  const quiet = async () => {
    for (let before = -1; before !== large.log.length; ) {
      before = large.log.length;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return large.log.length;
  };

  it('stops reading the store when its client goes', async () => {
    large.log.length = 0;
    await (await fetch(`${address}/graph.json`)).text();
    const whole = large.log.length;
    large.log.length = 0;
    await new Promise<void>((resolve) => {
      const cut = request(`${address}/graph.json`, (response) => {
        response.once('data', () => {
          cut.destroy();
          resolve();
        });
      });
      cut.on('error', () => undefined);
    });
    expect(await quiet()).toBeLessThan(whole / 2);
    // Nothing is left of it: as many as there may be at once can begin again.
    const statuses = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const response = await fetch(`${address}/graph.csv?kinds=Source`);
        await response.text();
        return response.status;
      }),
    );
    expect(statuses).toEqual([200, 200, 200, 200]);
  }, 60_000);
  it('reads on only as its client takes', async () => {
    large.log.length = 0;
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${address}/graph.json`, resolve).on('error', reject);
    });
    const held = await quiet();
    response.resume();
    await new Promise((resolve) => response.on('end', resolve));
    expect(held).toBeLessThan(large.log.length / 2);
  }, 60_000);
  it('is one of four at most: the fifth is told to wait', async () => {
    const held = await Promise.all(
      [1, 2, 3, 4].map(
        () =>
          new Promise<IncomingMessage>((resolve, reject) => {
            request(`${address}/graph.json`, resolve).on('error', reject);
          }),
      ),
    );
    const fifth = await fetch(`${address}/graph.csv`);
    expect([fifth.status, fifth.headers.get('retry-after'), await code(fifth)]).toEqual([503, '5', 'TOO_MANY_EXPORTS']);
    for (const each of held) each.destroy();
  }, 60_000);
});

describe('a store that fails', () => {
  const failing = (after: number): Engine => {
    let reads = 0;
    return {
      ...engine,
      read: (statement, params) => {
        reads += 1;
        return reads > after
          ? Promise.reject(new StoreError('STORE_UNAVAILABLE', 'bolt://secret MATCH (n)'))
          : engine.read(statement, params);
      },
    };
  };

  it('is told with 503 and nothing of the inside', async () => {
    const broken = await serve(failing(0), '127.0.0.1', 0);
    for (const path of ['graph.csv', 'who-funds-an-alliance.csv']) {
      const response = await fetch(`http://127.0.0.1:${broken.port}/export/${path}`);
      const text = await response.text();
      expect([response.status, text]).toEqual([503, expect.stringContaining('STORE_UNAVAILABLE')]);
      expect(text).not.toMatch(/bolt|MATCH|secret/);
    }
    await broken.close();
  });
  it('ends the connection when it fails midway, so that no part is taken for the whole', async () => {
    const broken = await serve(failing(12), '127.0.0.1', 0);
    await expect(
      fetch(`http://127.0.0.1:${broken.port}/export/graph.csv`).then((response) => response.text()),
    ).rejects.toThrow();
    expect((await fetch(`http://127.0.0.1:${broken.port}/health/live`)).status).toBe(200);
    await broken.close();
  });
});
