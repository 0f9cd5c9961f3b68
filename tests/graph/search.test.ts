import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { Reads } from '../../src/graph/reads.ts';
import { schema } from '../../src/graph/schema.ts';
import { ask, counted, loadDataset } from '../harness/graph.ts';
import { onBothStores } from '../harness/stores.ts';

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly node: { readonly id: string; readonly __typename: string; readonly name: string };
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly ranges: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly passages: readonly { readonly id: string; readonly phrase: string }[];
}
interface Found {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly facets: {
    readonly kinds: readonly { readonly kind: string; readonly count: number }[];
    readonly documents: readonly { readonly source: { readonly id: string }; readonly count: number }[];
    readonly years: readonly { readonly year: number; readonly count: number }[];
  };
}

onBothStores('search', (store) => {
  let engine: ReturnType<typeof counted>;
  beforeAll(async () => {
    engine = counted(await store.open());
    await loadDataset(engine);
  }, 120_000);
  afterAll(() => engine.close());

  const everything = `totalCount pageInfo { hasNextPage endCursor }
    facets { kinds { kind count } documents { source { id } count } years { year count } }
    edges { cursor score node { id __typename name } highlights { field text ranges { start end } } passages { id phrase } }`;
  async function search(args: string, fields = everything): Promise<Found> {
    const { data, errors } = await ask(engine, `{ search(${args}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data?.search as Found;
  }
  const ids = ({ edges }: Found) => edges.map(({ node }) => node.id);
  const refused = async (operation: string) => {
    const { errors } = await ask(engine, operation);
    return errors?.map(({ message, extensions }) => [extensions?.code, message]);
  };

  it('marks what it looked for, in the texts of the entity and of its passages', async () => {
    const { edges } = await search('text: "allianties", first: 5');
    for (const { highlights } of edges)
      for (const { text, ranges } of highlights)
        for (const { start, end } of ranges) expect(text.slice(start, end)).toMatch(/allianti|alliance/i);
    expect(edges.every(({ highlights }) => highlights.length > 0)).toBe(true);
    const [topic] = (await search('text: "eigen pinpas", kinds: [Statement]')).edges;
    expect(topic?.passages.map(({ phrase }) => phrase).join()).toMatch(/pinpas/);
    expect(topic?.highlights.map(({ field }) => field)).toEqual(expect.arrayContaining(['summary.nl', 'phrase']));
  });

  it('goes page by page through all that it counts, in one order, each entity once', async () => {
    const all = await search('text: "vrouwen", first: 100');
    expect(all.totalCount).toBeGreaterThan(60);
    const seen: string[] = [];
    for (let after = '', more = true; more; ) {
      const page = await search(`text: "vrouwen", first: 17${after}`);
      seen.push(...ids(page));
      after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen.slice(0, 100)).toEqual(ids(all));
    expect(seen).toHaveLength(all.totalCount);
    expect(new Set(seen).size).toBe(seen.length);
    const scores = all.edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('counts by kind what it gives when narrowed to that kind', async () => {
    const { facets, totalCount } = await search('text: "zelfbeschikking"');
    expect(facets.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    for (const { kind, count } of facets.kinds.slice(0, 4)) {
      const narrowed = await search(`text: "zelfbeschikking", kinds: [${kind}], first: 100`);
      expect([kind, narrowed.totalCount]).toEqual([kind, count]);
      expect(new Set(narrowed.edges.map(({ node }) => node.__typename))).toEqual(new Set([kind]));
      expect(narrowed.facets.kinds).toEqual(facets.kinds);
    }
  });
  it('counts by document and by year what it gives when narrowed to them', async () => {
    const { facets } = await search('text: "ministerie"');
    for (const { source, count } of facets.documents)
      expect((await search(`text: "ministerie", document: "${source.id}"`)).totalCount).toBe(count);
    for (const { year, count } of facets.years.slice(0, 3))
      expect((await search(`text: "ministerie", year: ${year}`)).totalCount).toBe(count);
    const [byDocument, bySource] = await Promise.all(
      ['document', 'source'].map((kind) => search(`text: "ocw", document: "${kind}/lijst-van-vragen-35341-17"`)),
    );
    expect(byDocument).toEqual(bySource);
    expect(byDocument && ids(byDocument)[0]).toBe('ministry/ocw');
  });
  it('finds passages on their own where they are asked for, and nothing in a kind that is left out', async () => {
    const passages = await search('text: "topje van de ijsberg", kinds: [Passage]');
    expect(passages.edges.map(({ node }) => node.__typename)).toContain('Passage');
    expect((await search('text: "becker", kinds: [Suggestion, Redirect]')).totalCount).toBe(0);
    expect((await search('text: "becker"')).facets.kinds.map(({ kind }) => kind)).not.toContain('Passage');
  });

  it('reads in as many statements as there are kinds on the page, whatever its size', async () => {
    for (const first of [1, 10, 100]) {
      engine.log.length = 0;
      const found = await search(`text: "huwelijksdwang", first: ${first}`);
      const kinds = new Set(found.edges.map(({ node }) => node.__typename));
      expect(engine.log.length).toBe(new Set(engine.log).size);
      // The ledger, the passages, and the sources of the facets.
      expect(engine.log.length).toBeLessThanOrEqual(kinds.size + 3);
    }
    engine.log.length = 0;
    await search('text: "huwelijksdwang"', 'totalCount edges { score }');
    expect(engine.log).toEqual(['read/ledger-hashes']);
  });

  it.each([
    ['search(text: "") { totalCount }', 'text must hold a word or a number, found "".'],
    ['search(text: "…!") { totalCount }', 'text must hold a word or a number, found "…!".'],
    [
      `search(text: "${'a'.repeat(201)}") { totalCount }`,
      'text must have at most 200 characters, found 201. Leave words out.',
    ],
    ['search(text: "a", first: 101) { totalCount }', 'first must be 0 to 100, found 101.'],
    ['search(text: "a", after: "x") { totalCount }', 'after must be the endCursor of an earlier page, found "x".'],
    [
      'search(text: "a", document: "ministry/ocw") { totalCount }',
      'document must be the id of a Document or Source, found "ministry/ocw".',
    ],
    ['search(text: "vws") { edges { passages(first: 21) { id } } }', 'first must be 0 to 20, found 21.'],
    ['suggest(text: " ") { name }', 'text must hold a word or a number, found " ".'],
    ['suggest(text: "a", first: 51) { name }', 'first must be 0 to 50, found 51.'],
  ])('refuses { %s }', async (operation, message) => {
    const [first] = (await refused(`{ ${operation} }`)) ?? [];
    expect(first).toEqual(['BAD_USER_INPUT', message]);
  });

  it('takes any text as words and never as anything else', async () => {
    const texts = [
      '" OR 1=1',
      "') RETURN n //",
      '*',
      '[a-z]*',
      '\\',
      '$x {y}',
      '__proto__',
      'constructor',
      '�',
      '😀 x',
      '"""',
      'a"b"c',
    ];
    for (const text of texts) {
      const { errors } = await ask(
        engine,
        'query($text: String!) { search(text: $text, first: 3) { nodes { id } } suggest(text: $text) { name } }',
        { text },
      );
      expect(errors?.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT') ?? []).toEqual([]);
    }
  });

  it('suggests by the beginning of a name, an alias or an abbreviation', async () => {
    const suggest = async (text: string, first = 3) => {
      const { data, errors } = await ask(
        engine,
        'query($text: String!, $first: Int!) { suggest(text: $text, first: $first) { name kind alias about { en nl } node { id } } }',
        { text, first },
      );
      expect(errors).toBeUndefined();
      return data?.suggest as {
        name: string;
        kind: string;
        alias: string | null;
        about: { en: string };
        node: { id: string };
      }[];
    };
    const [found] = await suggest('vw');
    expect(found).toMatchObject({ kind: 'Ministry', node: { id: 'ministry/vw' }, alias: 'VW' });
    expect((await suggest('den h'))[0]).toMatchObject({ name: "'s-Gravenhage", alias: 'Den Haag' });
    expect((await suggest('huwelijksd'))[0]).toMatchObject({ name: 'huwelijksdwang', alias: null });
    expect((await suggest('femes'))[0]?.node.id).toBe('organisation/femmes-for-freedom');
    expect((await suggest('m', 8)).length).toBe(8);
    for (const { about } of await suggest('ver', 8)) expect(about.en.length).toBeLessThan(130);
  });

  // The last one: on Neo4j it empties the server that the others use.
  it('gives no entity that is gone from the store while the index still has it', async () => {
    const own = counted(await store.open());
    await loadDataset(own);
    const operation =
      '{ search(text: "movisie", first: 3) { edges { node { id } } } suggest(text: "movisie") { node { id } } }';
    const before = await ask(own, operation);
    expect(JSON.stringify(before.data)).toContain('"organisation/movisie"');
    await own.write([
      {
        statement: { name: 'a test', text: "MATCH (n:Entity {id: 'organisation/movisie'}) DETACH DELETE n" },
        params: {},
      },
      { statement: { name: 'a test', text: "MATCH (l:Ledger {id: '*'}) SET l.hash = 'other'" }, params: {} },
    ]);
    const after = await ask(own, operation);
    expect(after.errors).toBeUndefined();
    expect(JSON.stringify(after.data)).not.toContain('"organisation/movisie"');
    await own.close();
  });
});

describe('search without an index', () => {
  it('is refused with a code', async () => {
    const reads = new Reads({ read: () => Promise.resolve([]) } as never);
    for (const [search, code] of [
      [{ at: () => Promise.resolve('being made') }, 'SEARCH_NOT_READY'],
      [{ at: () => Promise.resolve('too many entities') }, 'SEARCH_TOO_LARGE'],
    ] as const) {
      const { data, errors } = await graphql({
        schema,
        source: '{ search(text: "a") { totalCount } }',
        contextValue: { reads, search },
      });
      expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([{ search: null }, [code]]);
    }
  });
});
