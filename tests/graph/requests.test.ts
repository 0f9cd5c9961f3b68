import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/errors.ts';
import { kinds } from '../../src/model/model.ts';
import type { Engine } from '../../src/store/engine.ts';
import { ask, counted, loadDataset } from '../harness/graph.ts';
import { embedded } from '../harness/stores.ts';

// What does not depend on the store: tests/queries.test.ts pins the statements of whole operations on both.
const alliance = 'alliance/verandering-van-binnenuit-2.0';
const camel = (name: string) => `${name[0]?.toLowerCase()}${name.slice(1)}`;
interface Page {
  readonly edges: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string };
}

describe('a request', () => {
  let engine: ReturnType<typeof counted>;
  beforeAll(async () => {
    engine = counted((await embedded.open()) as Engine);
    await loadDataset(engine);
  }, 120_000);
  afterAll(() => engine.close());

  async function read<T>(source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const { data, errors } = await ask(engine, source, variables);
    expect(errors).toBeUndefined();
    return data as T;
  }

  describe('by id', () => {
    it('gives null for an id that is of nothing, or of another kind', async () => {
      const unknown = [
        '',
        'x',
        'ministry/none',
        'vault/1',
        '__proto__/x',
        `${alliance}|FUNDS|${alliance}`,
        'a|OPENS|b',
      ];
      const { nodes } = await read<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: unknown,
      });
      expect(nodes).toEqual(unknown.map(() => null));
      const answer = await read(
        `query ($id: ID!) { node(id: "ministry/none") { id } fact(id: $id) { id } ministry(id: $id) { id } plan(id: "") { id }
        none: fact(id: "a|FUNDS|b") { id } }`,
        { id: alliance },
      );
      expect(answer).toEqual({ node: null, fact: null, ministry: null, plan: null, none: null });
    });
    it('gives one of each kind under its own name and under no other', async () => {
      for (const [i, { name, plural }] of kinds.entries()) {
        const { page } = await read<{ page: { nodes: { id: string }[] } }>(
          `{ page: ${plural}(first: 1) { nodes { id } } }`,
        );
        const id = page.nodes[0]?.id;
        if (id === undefined) continue;
        const other = kinds[(i + 1) % kinds.length]?.name ?? '';
        const found = await read(
          `query ($id: ID!) { ${camel(name)}(id: $id) { __typename id } node(id: $id) { __typename id } other: ${camel(other)}(id: $id) { id } }`,
          { id },
        );
        expect(found).toEqual({ [camel(name)]: { __typename: name, id }, node: { __typename: name, id }, other: null });
      }
    });
  });

  describe('is read', () => {
    const one = (fields: string) => `{ alliance(id: "${alliance}") { ${fields} } }`;
    it.each([
      ['its total', one('funders { totalCount }'), ['alliance-by-ids', 'funds-in-total']],
      ['its edges', one('funders { edges { id } pageInfo { hasNextPage } }'), ['alliance-by-ids', 'funds-in']],
      ['both', one('funders { totalCount edges { id } }'), ['alliance-by-ids', 'funds-in-with-total']],
      [
        'both under two names',
        one('a: funders { totalCount } b: funders { edges { id } }'),
        ['alliance-by-ids', 'funds-in-with-total'],
      ],
      [
        'different things of different parts',
        one(
          'a: funders(first: 1) { edges { id } } b: funders(first: 2) { totalCount } c: funders(asOf: "2022") { totalCount edges { id } }',
        ),
        ['alliance-by-ids', 'funds-in', 'funds-in-total', 'funds-in-with-total'],
      ],
      [
        'two pages of it',
        one('a: funders(first: 1) { edges { id } } b: funders(first: 2) { edges { id } }'),
        ['alliance-by-ids', 'funds-in', 'funds-in'],
      ],
      [
        'evidence of every edge',
        one('funders { edges { evidence { id } } }'),
        ['alliance-by-ids', 'funds-in', 'passage-by-ids'],
      ],
      ['nothing of it', one('name'), ['alliance-by-ids']],
      [
        'a list with facts of each',
        '{ organisations(first: 100) { nodes { memberOf { edges { id } } } } }',
        ['member-of-out', 'organisation-page-by-name'],
      ],
      [
        'a list and its total',
        '{ parties { totalCount nodes { id name } } }',
        ['party-page-by-name', 'party-page-total'],
      ],
      ['the total of a list', '{ parties { totalCount } }', ['party-page-total']],
      [
        'the same list twice',
        '{ a: parties { nodes { id } } b: parties { edges { cursor } } }',
        ['party-page-by-name'],
      ],
      ['what is of no kind', '{ node(id: "vault/1") { id } fact(id: "a|OPENS|b") { id } }', []],
    ])('by exactly so many statements when asked for %s', async (_, source, statements) => {
      engine.log.length = 0;
      await read(source);
      // Statements of one level leave together, in no order.
      const reached = engine.log.filter((name) => !['ministry-by-ids', 'organisation-by-ids'].includes(name));
      expect([...reached].sort()).toEqual(statements);
    });
  });

  it.each([/^funds-in/, /^member-of-in/, /^none/])(
    'is read by the same statements when those like %s are slow',
    async (slow) => {
      const waiting: Engine = {
        ...engine,
        async read(statement, params) {
          if (slow.test(statement.name)) await new Promise((resolve) => setTimeout(resolve, 50));
          return await engine.read(statement, params);
        },
      };
      const evidence = '{ edges { evidence { id } } }';
      engine.log.length = 0;
      await ask(waiting, `{ alliance(id: "${alliance}") { funders ${evidence} members ${evidence} } }`);
      expect([...engine.log].sort()).toEqual(['alliance-by-ids', 'funds-in', 'member-of-in', 'passage-by-ids']);
    },
  );

  describe('when a statement fails', () => {
    const failing = (name: RegExp): Engine => ({
      ...engine,
      read: (statement, params) =>
        name.test(statement.name)
          ? Promise.reject(
              new StoreError('DEADLINE_EXCEEDED', `${statement.name} took longer than 1 ms. Ask for less.`),
            )
          : engine.read(statement, params),
    });
    const source = `{ alliance(id: "${alliance}") { name evidence { id } funders { totalCount edges { form evidence { id } } } } }`;
    interface Answer {
      readonly alliance: { readonly name: string; readonly evidence: unknown; readonly funders: Page | null } | null;
    }
    async function answer(name: RegExp) {
      const { data, errors } = await ask(failing(name), source);
      return {
        data: data as unknown as Answer,
        paths: (errors ?? []).map((error) => (error as { path?: unknown[] }).path?.join('.')),
      };
    }
    it('blanks the evidence alone when it is passages that cannot be read', async () => {
      const { data, paths } = await answer(/^passage-by-ids$/);
      const edges = data.alliance?.funders?.edges ?? [];
      expect(data.alliance).toMatchObject({
        name: expect.any(String),
        evidence: null,
        funders: { totalCount: edges.length },
      });
      expect(edges.length).toBeGreaterThan(0);
      expect(edges.every((edge) => 'form' in edge && (edge as { evidence?: unknown }).evidence === null)).toBe(true);
      expect(paths).toHaveLength(edges.length + 1);
    });
    it('blanks the connection alone when it is facts that cannot be read', async () => {
      const { data, paths } = await answer(/^funds-in/);
      expect(data.alliance).toMatchObject({ name: expect.any(String), evidence: expect.any(Array), funders: null });
      expect(paths).toEqual(['alliance.funders.totalCount', 'alliance.funders.edges']);
    });
    it('blanks the entry alone when it is the entity that cannot be read', async () => {
      const { data, paths } = await answer(/^alliance-by-ids$/);
      expect(data).toEqual({ alliance: null });
      expect(paths).toEqual(['alliance']);
    });
  });

  describe('refuses as bad input', () => {
    const cursor = async (order: string) => {
      const { page } = await read<{ page: Page }>(
        `{ page: studies(first: 2, orderBy: ${order}) { pageInfo { endCursor } } }`,
      );
      return page.pageInfo.endCursor;
    };
    const many = Array.from({ length: 101 }, (_, i) => `ministry/${i}`);
    const other = 'after must be a cursor of this list in this order. Start without it.';
    it.each([
      ['a page that is too large', '{ ministries(first: 101) { totalCount } }', 'first must be 0 to 100, found 101.'],
      ['a page of less than none', '{ ministries(first: -1) { totalCount } }', 'first must be 0 to 100, found -1.'],
      [
        'the same of a link',
        `{ alliance(id: "${alliance}") { funders(first: 101) { totalCount } } }`,
        'first must be 0 to 100, found 101.',
      ],
      [
        'a cursor that is none',
        '{ ministries(after: "x") { totalCount } }',
        'after must be the endCursor of an earlier page, found "x".',
      ],
      [
        'a day that does not exist',
        `{ ministries(filter: {asOf: "2022-02-30"}) { totalCount } }`,
        'Date must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, found "2022-02-30".',
      ],
      [
        'too many ids',
        'query ($many: [ID!]!) { nodes(ids: $many) { id } }',
        'ids must hold at most 100 ids, found 101. Ask in parts.',
      ],
      [
        'too many ids in a filter',
        'query ($many: [ID!]!) { ministries(filter: {linkedTo: $many}) { totalCount } }',
        'ids must hold at most 100 ids, found 101. Ask in parts.',
      ],
    ])('%s', async (_, source, message) => {
      const { errors } = await ask(engine, source, { many });
      expect(errors?.map(({ message, extensions }) => [extensions?.code, message])).toEqual([
        ['BAD_USER_INPUT', message],
      ]);
    });
    it.each([
      ['YEAR', 'NAME'],
      ['NAME', 'YEAR'],
      ['NAME', 'NAME_DESC'],
      ['DUE', 'NAME'],
    ])('a cursor of a list by %s in one by %s', async (from, to) => {
      const source = `query ($after: String) { studies(after: $after, orderBy: ${to}) { nodes { id } } }`;
      const { errors } = await ask(engine, source, { after: await cursor(from) });
      expect(errors?.map(({ message, extensions }) => [extensions?.code, message])).toEqual([
        ['BAD_USER_INPUT', other],
      ]);
    });
    it('a cursor of another list', async () => {
      const source = `query ($after: String) { organisations(after: $after) { nodes { id } } }`;
      const { errors } = await ask(engine, source, { after: await cursor('NAME') });
      expect(errors?.map(({ message }) => message)).toEqual([other]);
    });
  });
});
