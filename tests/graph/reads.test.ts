import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fold } from '../../src/lib/fold.ts';
import { hasPeriod } from '../../src/model/link.ts';
import { kinds } from '../../src/model/model.ts';
import type { Prop, Props } from '../../src/model/values/word.ts';
import { filterProps, ordersOf } from '../../src/store/catalogue.ts';
import type { Engine } from '../../src/store/engine.ts';
import { ask, counted, loadDataset } from '../harness/graph.ts';
import { onBothStores } from '../harness/stores.ts';
import { days, holds } from './periods.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string; readonly from?: unknown };
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}
const alliance = 'alliance/verandering-van-binnenuit-2.0';
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
/** All kinds; on a server, where each costs time, two that have filters and orders of every sort. */
const some = (store: { readonly name: string }) =>
  kinds.filter(({ name }) => store.name !== 'Neo4j' || ['Alliance', 'Amendment'].includes(name));

onBothStores('the graph', (store) => {
  let engine: ReturnType<typeof counted>;
  beforeAll(async () => {
    engine = counted((await store.open()) as Engine);
    await loadDataset(engine);
  }, 120_000);
  afterAll(() => engine.close());

  async function read<T>(source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const { data, errors } = await ask(engine, source, variables);
    expect(errors).toBeUndefined();
    return data as T;
  }
  /** All of a kind that pass, in order, page by page. */
  async function all(plural: string, fields: string, args: Readonly<Record<string, unknown>> = {}, first = 100) {
    const kind = kinds.find((each) => each.plural === plural)?.name;
    const rows: Row[] = [];
    let after: string | null = null;
    do {
      const source = `query ($first: Int, $after: String, $filter: ${kind}Filter, $orderBy: ${kind}Order) {
        page: ${plural}(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          totalCount nodes { id name ${fields} } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
      const { page }: { page: Page } = await read(source, { first, after, ...args });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      rows.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? String(page.pageInfo.endCursor) : null;
      if (after === null) expect(rows).toHaveLength(page.totalCount);
    } while (after !== null);
    expect(new Set(ids(rows)).size).toBe(rows.length);
    return rows;
  }

  describe('by id', () => {
    it('keeps the order of the ids that are asked for, and repeats what is repeated', async () => {
      const facts = await read<{ alliance: { funders: { edges: { id: string }[] } } }>(
        'query ($id: ID!) { alliance(id: $id) { funders { edges { id } } } }',
        { id: alliance },
      );
      const fact = facts.alliance.funders.edges[0]?.id ?? '';
      const asked = ['ministry/szw', fact, 'ministry/none', alliance, 'ministry/szw', fact];
      const { nodes } = await read<{ nodes: ({ id: string; __typename: string } | null)[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
        { ids: asked },
      );
      expect(nodes.map((node) => node?.id ?? 'ministry/none')).toEqual(asked);
      expect(nodes[1]?.__typename).toBe('FundsFact');
    });
  });

  describe('a list', () => {
    it.each(some(store))('of $plural is whole when it is read in small pages', async ({ plural }) => {
      const { page } = await read<{ page: { totalCount: number } }>(`{ page: ${plural} { totalCount } }`);
      const rows = await all(plural, '', {}, page.totalCount > 100 ? 97 : 2);
      expect(rows).toHaveLength(page.totalCount);
      const names = rows.map(({ name }) => fold(name).slice(0, 120));
      expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    });
    it.each(some(store))('of $plural has what has no value last, in every order', async (kind) => {
      for (const { name, prop, descending } of ordersOf(kind)) {
        const rows = await all(kind.plural, prop, { orderBy: name });
        const values = rows.map(
          (row) => (prop === 'name' ? fold(row.name).slice(0, 120) : row[prop]) as string | number | null,
        );
        const known = values.filter((value) => value !== null);
        expect([name, values.slice(0, known.length)]).toEqual([name, known]);
        const up = [...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect([name, known]).toEqual([name, descending ? up.reverse() : up]);
      }
    });
    it('of no entries has a total and its next page', async () => {
      const { page } = await read<{ page: unknown }>(
        '{ page: ministries(first: 0) { nodes { id } pageInfo { hasNextPage endCursor startCursor } } }',
      );
      expect(page).toEqual({ nodes: [], pageInfo: { hasNextPage: true, endCursor: null, startCursor: null } });
    });
  });

  describe('a filter', () => {
    it.each(some(store))('by enum or flag leaves the $plural that have one of the values', async (kind) => {
      for (const prop of filterProps(kind)) {
        if (((kind.props as Props)[prop] as Prop).word.refersTo) continue;
        const rows = await all(kind.plural, prop);
        const values = Object.keys(((kind.props as Props)[prop] as Prop).word.values ?? {});
        const asked = values.length > 0 ? [...values.map((value) => [value]), values.slice(0, 2), []] : [true, false];
        for (const value of asked) {
          const wanted = [value].flat() as unknown[];
          const expected = rows.filter((row) => wanted.length === 0 || wanted.includes(row[prop]));
          expect(ids(await all(kind.plural, prop, { filter: { [prop]: value } }))).toEqual(ids(expected));
        }
      }
    });
    it('by what it refers to leaves those that refer to one of these', async () => {
      const rows = await all('passages', 'part { id }');
      const partOf = (row: { readonly [prop: string]: unknown }) => (row.part as { readonly id: string }).id;
      const parts = [...new Set(rows.map(partOf))].slice(0, 2);
      const expected = rows.filter((row) => parts.includes(partOf(row)));
      expect(expected.length).toBeGreaterThan(0);
      expect(ids(await all('passages', '', { filter: { part: parts } }))).toEqual(ids(expected));
    });
    it.each(some(store).filter((kind) => hasPeriod(kind.props)))(
      'by day, month or year leaves the $plural that hold then',
      async ({ plural }) => {
        const rows = await all(plural, 'from to');
        for (const [asOf, first, last] of days) {
          const expected = rows.filter((row) => holds(row, first, last));
          expect([asOf, ids(await all(plural, '', { filter: { asOf } }))]).toEqual([asOf, ids(expected)]);
        }
      },
    );
    it('by name finds a piece of any name, whatever its case and accents', async () => {
      const rows = [...(await all('organisations', 'aliases')), ...(await all('persons', 'aliases'))];
      const accented = rows.filter(({ name }) => fold(name) !== name.toLowerCase().replace(/\s+/g, ' '));
      const aliased = rows.filter(({ aliases }) => (aliases as string[]).length > 0);
      expect([accented.length, aliased.length].every((length) => length > 0)).toBe(true);
      const find = async ({ id }: Row, piece: string) =>
        ids(await all(`${id.split('/')[0]}s`, '', { filter: { name: piece } })).includes(id);
      for (const row of accented) {
        expect([row.name, await find(row, fold(row.name).toUpperCase())]).toEqual([row.name, true]);
        expect([row.name, await find(row, row.name.slice(1).normalize('NFD'))]).toEqual([row.name, true]);
      }
      for (const row of aliased.slice(0, store.name === 'Neo4j' ? 3 : 20))
        for (const alias of row.aliases as string[]) expect([alias, await find(row, alias)]).toEqual([alias, true]);
      expect(await all('organisations', '', { filter: { name: 'no such name' } })).toEqual([]);
    });
    it('by what it is linked to leaves those that have such a fact, in either direction', async () => {
      const { alliance: found } = await read<{ alliance: Record<'members' | 'funders', { nodes: Row[] }> }>(
        'query ($id: ID!) { alliance(id: $id) { members(first: 100) { nodes { id } } funders(first: 100) { nodes { id } } } }',
        { id: alliance },
      );
      const linked = (plural: string, linkTypes: string[]) =>
        all(plural, '', { filter: { linkedTo: [alliance], linkTypes } });
      const of = (kind: string, nodes: readonly Row[]) => new Set(ids(nodes).filter((id) => id.startsWith(`${kind}/`)));
      expect(new Set(ids(await linked('organisations', ['MEMBER_OF'])))).toEqual(
        of('organisation', found.members.nodes),
      );
      expect(new Set(ids(await linked('ministries', ['FUNDS'])))).toEqual(of('ministry', found.funders.nodes));
      expect(of('ministry', found.funders.nodes).size).toBeGreaterThan(0);
      const [funder = ''] = of('ministry', found.funders.nodes);
      const backwards = { filter: { linkedTo: [funder], linkTypes: ['FUNDS'] } };
      expect(ids(await all('alliances', '', backwards))).toContain(alliance);
      const any = ids(await linked('ministries', []));
      expect(ids(await linked('ministries', ['FUNDS', 'BROADER'])).every((id) => any.includes(id))).toBe(true);
      expect(await linked('ministries', ['BROADER'])).toEqual([]);
    });
  });

  describe('a link', () => {
    interface Facts {
      readonly totalCount: number;
      readonly edges: readonly { readonly id: string; readonly amount: number | null; readonly from: unknown }[];
      readonly pageInfo: Readonly<Record<string, unknown>>;
    }
    it('is whole when it is read one by one, the largest first', async () => {
      const page = 'totalCount edges { id amount } pageInfo { hasNextPage endCursor }';
      const source = `query ($after: String) { alliance(id: "${alliance}") { all: funders { ${page} } page: funders(first: 1, after: $after) { ${page} } } }`;
      const edges: Facts['edges'][number][] = [];
      let whole: Facts['edges'] = [];
      for (let after: unknown = null, more: unknown = true; more; ) {
        const found: { alliance: Record<'all' | 'page', Facts> } = await read(source, { after });
        edges.push(...found.alliance.page.edges);
        whole = found.alliance.all.edges;
        expect(found.alliance.page.totalCount).toBe(whole.length);
        after = found.alliance.page.pageInfo.endCursor;
        more = found.alliance.page.pageInfo.hasNextPage;
      }
      expect(edges).toEqual(whole);
      const amounts = edges.map(({ amount }) => amount ?? -1);
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    });
    it('holds what holds on a day, or some time in a month or year', async () => {
      const asked = days.map(([asOf], i) => `d${i}: funders(asOf: "${asOf}") { totalCount edges { id } }`);
      const source = `{ page: alliances { nodes { all: funders { edges { id from to } } ${asked.join(' ')} } } }`;
      const { page } = await read<{ page: { nodes: Record<string, Facts>[] } }>(source);
      for (const node of page.nodes)
        for (const [i, [asOf, first, last]] of days.entries()) {
          const expected = ids((node.all?.edges ?? []).filter((edge) => holds(edge, first, last)));
          const found = node[`d${i}`];
          expect([asOf, found?.totalCount, ids(found?.edges ?? [])]).toEqual([asOf, expected.length, expected]);
        }
    });
  });

  describe('evidence', () => {
    it('is told alike by facts and by passages, over the whole dataset', async () => {
      const pairs = async (text: string, flip: boolean) =>
        (await engine.read({ name: 'pairs', text }, {}))
          .flatMap(([id, others]) =>
            ((others ?? []) as string[]).map((other) => (flip ? `${other} ${id}` : `${id} ${other}`)),
          )
          .sort();
      const proved = await pairs('MATCH (p:Passage) RETURN p.id, p.proves', true);
      const shown = [
        ...(await pairs('MATCH (n:Entity) RETURN n.id, n.evidence', false)),
        ...(await pairs('MATCH (:Entity)-[r]->(:Entity) RETURN r.id, r.evidence', false)),
      ].sort();
      expect(proved.length).toBeGreaterThan(1_000);
      expect(proved).toEqual(shown);
    });
    it('leads from a passage to what it proves and back', async () => {
      const filter = store.name === 'Neo4j' ? { name: 'alliantie' } : {};
      const fields = 'proves { id ... on Entity { evidence { id } } ... on Fact { evidence { id } } }';
      const rows = await all('passages', fields, { filter });
      expect(rows.length).toBeGreaterThan(0);
      for (const { id, proves } of rows as unknown as {
        id: string;
        proves: { id: string; evidence: { id: string }[] }[];
      }[]) {
        expect([id, proves.length > 0]).toEqual([id, true]);
        for (const proved of proves)
          expect([proved.id, ids(proved.evidence)]).toEqual([proved.id, expect.arrayContaining([id])]);
      }
    }, 60_000);
  });
});
