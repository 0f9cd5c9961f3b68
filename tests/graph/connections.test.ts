import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kindOf } from '../../src/model/ids.ts';
import { type Direction, directions, hasPeriod, side } from '../../src/model/link.ts';
import { type AnyLink, kindsAt, links } from '../../src/model/model.ts';
import type { Engine } from '../../src/store/engine.ts';
import { ask, counted, loadDataset } from '../harness/graph.ts';
import { embedded } from '../harness/stores.ts';
import { days, holds } from './periods.ts';

interface Edge {
  readonly id: string;
  readonly cursor: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly amount?: number | null;
  readonly subject?: { readonly id: string };
  readonly object?: { readonly id: string };
}
interface Page {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor', unknown>>;
}
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const sides = links.flatMap((link) => directions.map((direction) => ({ link, direction, ...side(link, direction) })));

// Over all links; reads.test.ts asks for some of them on both stores, and differential.test.ts compares all statements.
describe('a connection', () => {
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
  /** Whoever has most facts of a link, and how many that are; none where nobody has any. */
  async function richest({ type }: AnyLink, direction: Direction) {
    const end = direction === 'out' ? 'startNode' : 'endNode';
    const text = `MATCH ()-[r:${type}]->() RETURN ${end}(r).id AS id, count(r) AS c ORDER BY c DESC, id LIMIT 1`;
    const [row] = await engine.read({ name: 'richest', text }, {});
    return row && { id: String(row[0]), count: Number(row[1]) };
  }

  it.each(sides)(
    'of $field is whole when it is read two by two, the largest first',
    async ({ link, direction, field }) => {
      const most = await richest(link, direction);
      if (!most) return;
      const kind = kindOf(most.id)?.name;
      const order = link.order ?? '';
      const source = `query ($id: ID!, $after: String) { node(id: $id) { ... on ${kind} { page: ${field}(first: 2, after: $after) {
      totalCount edges { id cursor ${order} subject { id } object { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;
      const edges: Edge[] = [];
      for (let after: unknown = null, more: unknown = true; more; ) {
        const { node }: { node: { page: Page } } = await read(source, { id: most.id, after });
        const { page } = node;
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        expect(page.pageInfo).toMatchObject({
          startCursor: page.edges[0]?.cursor,
          endCursor: page.edges.at(-1)?.cursor,
        });
        expect([page.totalCount, page.nodes.length]).toEqual([most.count, page.edges.length]);
        edges.push(...page.edges);
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(new Set(ids(edges)).size).toBe(most.count);
      for (const { id, subject, object } of edges)
        expect(`${id}|`.startsWith(`${subject?.id}|${link.type}|${object?.id}|`) ? '' : id).toBe('');
      const keyed = edges.map((edge) => ({ id: edge.id, key: (order && edge[order as 'amount']) || -Infinity }));
      expect(ids(edges)).toEqual(ids([...keyed].sort((a, b) => b.key - a.key || (a.id < b.id ? -1 : 1))));
    },
  );

  it.each(sides.filter(({ link }) => hasPeriod(link.props)))(
    'of $field holds what holds on a day, or some time in a month or year',
    async ({ at, field }) => {
      const asked = days.map(([asOf], i) => `d${i}: ${field}(first: 100, asOf: "${asOf}") { totalCount edges { id } }`);
      for (const { plural } of kindsAt(at)) {
        const source = `{ page: ${plural}(first: 100) { nodes { id all: ${field}(first: 100) { edges { id from to } } ${asked.join(' ')} } } }`;
        const { page } = await read<{ page: { nodes: (Record<string, Page> & { id: string })[] } }>(source);
        for (const node of page.nodes)
          for (const [i, [asOf, first, last]] of days.entries()) {
            const expected = ids((node.all?.edges ?? []).filter((edge) => holds(edge, first, last)));
            const found = node[`d${i}`];
            expect([node.id, asOf, found?.totalCount, found && ids(found.edges)]).toEqual([
              node.id,
              asOf,
              expected.length,
              expected,
            ]);
          }
      }
    },
  );
  it('differs with the day that it is asked for', async () => {
    const asked = days.map(([asOf], i) => `d${i}: funders(asOf: "${asOf}") { totalCount }`);
    const { page } = await read<{ page: { nodes: Record<string, Page>[] } }>(
      `{ page: alliances { nodes { ${asked.join(' ')} } } }`,
    );
    const totals = page.nodes.map((node) => days.map((_, i) => node[`d${i}`]?.totalCount));
    expect(totals.some((each) => new Set(each).size > 1)).toBe(true);
  });
});
