import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ask, counted } from '../../harness/graph.ts';
import { onBothStores } from '../../harness/stores.ts';
import { type Fact, writeGraph } from '../paths/write-graph.ts';

const a = (name: string | number) => `alliance/${name}`;
const o = (name: string | number) => `organisation/${name}`;
const member = (who: string, group: string, values = {}, word = ''): Fact => [
  `${who}|MEMBER_OF|${group}${word}`,
  values,
];
const funds = (giver: string, receiver: string, start: string, values: object): Fact => [
  `${giver}|FUNDS|${receiver}|SUBSIDY${start}`,
  { form: 'SUBSIDY', ...values },
];

const facts: readonly Fact[] = [
  member(o('x'), a('top')),
  member(o('x'), a('top'), {}, '|elsewhere'),
  member(a('inner'), a('top')),
  member(o('x'), a('inner')),
  member(o('umbrella'), a('inner')),
  member(o('z'), o('umbrella')),
  member(o('former'), a('top'), { to: '2020' }),
  member(a('one'), a('two')),
  member(a('two'), a('one')),
  funds('ministry/m', a('top'), ',2022', { amount: 10_000, from: '2022', to: '2025' }),
  funds('ministry/m', o('x'), ',2023', { amount: 500, from: '2023', to: '2024', perYear: true }),
  funds('ministry/m', o('z'), '', {}),
  funds('ministry/m', o('former'), ',2019', { amount: 7, from: '2019', to: '2019' }),
  funds(a('top'), o('umbrella'), '', { amount: 3_000 }),
  ...Array.from({ length: 30 }, (_, i) => [
    member(o(`m${i}`), a(`many${i}`)),
    member(a(`inner${i}`), a(`many${i}`)),
    member(o(`n${i}`), a(`inner${i}`)),
    funds('ministry/m', o(`n${i}`), '', { amount: i }),
  ]).flat(),
];

onBothStores('everyone below an alliance', (store) => {
  let engine: ReturnType<typeof counted>;
  beforeAll(async () => {
    engine = counted(await store.open());
    await writeGraph(engine, facts);
  }, 60_000);
  afterAll(() => engine.close());

  interface Edge {
    readonly depth: number;
    readonly node: { readonly id: string };
  }
  interface Page {
    readonly totalCount: number;
    readonly edges: readonly Edge[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  async function data(text: string): Promise<Record<string, unknown>> {
    const { data: found, errors } = await ask(engine, text);
    expect(errors).toBeUndefined();
    return found as Record<string, unknown>;
  }
  async function page(id: string, args: string): Promise<Page> {
    const kind = id.split('/')[0];
    const found = await data(
      `{ ${kind}(id: "${id}") { organisations${args} { totalCount edges { depth node { id } } pageInfo { hasNextPage endCursor } } } }`,
    );
    return (found[String(kind)] as { organisations: Page }).organisations;
  }
  const shown = ({ edges }: Page) => edges.map(({ depth, node }) => `${depth} ${node.id}`);

  it('stands there once, with the depth of the shortest way', async () => {
    expect(shown(await page(a('top'), ''))).toEqual([
      '1 alliance/inner',
      '1 organisation/former',
      '1 organisation/x',
      '2 organisation/umbrella',
      '3 organisation/z',
    ]);
    expect(shown(await page(o('umbrella'), ''))).toEqual(['1 organisation/z']);
    expect(await page(o('z'), '')).toMatchObject({ totalCount: 0, edges: [] });
  });
  it('is as deep as is asked for, and as of a day', async () => {
    expect(shown(await page(a('top'), '(depth: 2, asOf: "2024")'))).toEqual([
      '1 alliance/inner',
      '1 organisation/x',
      '2 organisation/umbrella',
    ]);
    expect(await page(a('top'), '(depth: 1)')).toMatchObject({ totalCount: 3 });
  });
  it('leaves out the alliance itself where memberships go in a circle', async () => {
    expect(shown(await page(a('one'), ''))).toEqual(['1 alliance/two']);
  });
  it('comes page by page, without gaps and doubles', async () => {
    const seen: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const found = await page(a('top'), `(first: 2${after})`);
      seen.push(...shown(found));
      more = found.pageInfo.hasNextPage;
      after = `, after: "${found.pageInfo.endCursor}"`;
      expect(found.totalCount).toBe(5);
    }
    expect(seen).toEqual(shown(await page(a('top'), '')));
    expect(await page(a('top'), '(first: 0)')).toMatchObject({ edges: [], pageInfo: { hasNextPage: true } });
  });
  it('comes with every way, and every fact of each step', async () => {
    const found = await data(
      `{ alliance(id: "${a('top')}") { organisations(first: 3) { edges { ways { hops entities { id } steps { facts { direction fact { id } } } } } } } }`,
    );
    const edges = (found.alliance as { organisations: { edges: readonly { ways: unknown }[] } }).organisations.edges;
    const step = (...ids: readonly string[]) => ({ facts: ids.map((id) => ({ direction: 'FORWARD', fact: { id } })) });
    expect(edges[2]?.ways).toEqual([
      {
        hops: 1,
        entities: [{ id: o('x') }, { id: a('top') }],
        steps: [step(`${o('x')}|MEMBER_OF|${a('top')}`, `${o('x')}|MEMBER_OF|${a('top')}|elsewhere`)],
      },
      {
        hops: 2,
        entities: [{ id: o('x') }, { id: a('inner') }, { id: a('top') }],
        steps: [step(`${o('x')}|MEMBER_OF|${a('inner')}`), step(`${a('inner')}|MEMBER_OF|${a('top')}`)],
      },
    ]);
  });
  it.each([
    ['organisations(depth: 0) { totalCount }', 'depth must be 1 to 20, found 0. Leave it out for all levels.'],
    ['organisations(depth: 21) { totalCount }', 'depth must be 1 to 20, found 21. Leave it out for all levels.'],
    ['organisations(first: 101) { totalCount }', 'first must be 0 to 100, found 101.'],
    ['received(depth: 0) { amount }', 'depth must be 1 to 20, found 0. Leave it out for all levels.'],
    ['organisations { edges { ways(first: 21) { hops } } }', 'first must be 1 to 20, found 21.'],
  ])('is refused for %s', async (field, message) => {
    const { errors } = await ask(engine, `{ alliance(id: "${a('top')}") { ${field} } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('received money apart from the alliance itself; what it passed on counts once', async () => {
    const sum = 'amount added withoutAmount disputed inside receivers';
    const found = await data(
      `{ alliance(id: "${a('top')}") {
        self: received(level: SELF) { ${sum} }
        members: received(level: MEMBERS) { ${sum} }
        both: received { ${sum} facts(first: 2) { totalCount edges { counting added node { id } fact { id } } pageInfo { hasNextPage } } }
        now: received(asOf: "2024") { ${sum} }
        near: received(level: MEMBERS, depth: 1) { ${sum} } } }`,
    );
    const counts = { withoutAmount: 0, disputed: 0, inside: 0 };
    expect(found.alliance).toEqual({
      self: { ...counts, amount: 10_000, added: 1, receivers: 1 },
      members: { ...counts, amount: 4_007, added: 3, withoutAmount: 1, receivers: 5 },
      both: {
        ...counts,
        amount: 11_007,
        added: 3,
        withoutAmount: 1,
        inside: 1,
        receivers: 6,
        facts: {
          totalCount: 5,
          pageInfo: { hasNextPage: true },
          edges: [
            {
              counting: 'ADDED',
              added: 10_000,
              node: { id: a('top') },
              fact: { id: `ministry/m|FUNDS|${a('top')}|SUBSIDY,2022` },
            },
            {
              counting: 'ADDED',
              added: 1_000,
              node: { id: o('x') },
              fact: { id: `ministry/m|FUNDS|${o('x')}|SUBSIDY,2023` },
            },
          ],
        },
      },
      now: { ...counts, amount: 11_000, added: 2, withoutAmount: 1, inside: 1, receivers: 5 },
      near: { ...counts, amount: 1_007, added: 2, receivers: 3 },
    });
  });
  it('pages through the facts of a sum', async () => {
    const seen: unknown[] = [];
    let after = '';
    for (let more = true; more; ) {
      const found = await data(
        `{ alliance(id: "${a('top')}") { received { facts(first: 1${after}) { nodes { id } edges { counting fact { id } } pageInfo { hasNextPage endCursor } } } } }`,
      );
      const { facts: one } = (found.alliance as { received: { facts: Page } }).received;
      seen.push(...one.edges);
      more = one.pageInfo.hasNextPage;
      after = `, after: "${one.pageInfo.endCursor}"`;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen.map((edge) => JSON.stringify(edge))).size).toBe(5);
  });
  it('takes as many statements for one alliance as for thirty', async () => {
    const logs: (readonly string[])[] = [];
    for (const first of [1, 10, 30]) {
      engine.log.length = 0;
      await data(
        `{ alliances(first: ${first}, filter: { name: "many" }) { nodes { received { amount } organisations { totalCount edges { depth node { name } ways { steps { facts { fact { id } } } } } } } } }`,
      );
      logs.push([...engine.log].sort());
    }
    expect(logs[0]).toEqual([
      'alliance-by-ids',
      'alliance-page-by-name',
      'funds-in',
      'member-of-by-ids',
      'member-of-in',
      'member-of-in',
      'member-of-in',
      'organisation-by-ids',
    ]);
    expect(logs[1]).toEqual(logs[0]);
    expect(logs[2]).toEqual(logs[0]);
  });
});
