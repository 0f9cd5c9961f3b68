import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everything, readMoney, readMoneyTo } from '../../../src/graph/money/read-money.ts';
import { Reads } from '../../../src/graph/reads.ts';
import type { Engine } from '../../../src/store/engine.ts';
import { ask, counted, loadDataset } from '../../harness/graph.ts';
import { embedded, onBothStores } from '../../harness/stores.ts';
import { putEntities, putFacts, type Written } from './fill.ts';

const plan = 'plan/meerjarenplan-zelfbeschikking';
type Data = Record<string, never> & { moneyFlows: Record<string, never> };

onBothStores('money of the real dataset', (store) => {
  let engine: ReturnType<typeof counted>;
  beforeAll(async () => {
    engine = counted(await store.open());
    await loadDataset(engine);
  }, 120_000);
  afterAll(() => engine.close());

  async function data(source: string): Promise<Data> {
    const answer = await ask(engine, source);
    expect(answer.errors).toBeUndefined();
    return answer.data as Data;
  }
  const sumOf = async (args: string) => (await data(`{ moneyFlows${args} { sum } }`)).moneyFlows.sum;

  it('comes to the same at each level, however it is asked for', async () => {
    for (const level of ['FINEST', 'PLAN', 'ACTION_LINE', 'PROJECT'])
      expect([level, await sumOf(`(filter: { plan: "${plan}" }, level: ${level})`)]).toEqual([level, 138_900_000]);
  });
  it.each([
    ['funder: "ministry/szw"', 138_900_000],
    ['funder: "ministry/ocw"', 0],
    ['article: "budget-article/szw-13"', 138_900_000],
    ['amendment: "amendment/becker-2022"', 120_000_000],
    ['recipient: "alliance/verandering-van-binnenuit-2.0"', 40_000_000],
    ['recipient: "action-line/meerjarenplan-1"', 85_000_000],
    ['actionLine: "action-line/meerjarenplan-1"', 85_000_000],
    ['project: "project/fonds-op-naam"', 45_000_000],
    ['project: "alliance/verandering-van-binnenuit-2.0"', 40_000_000],
    [`plan: "${plan}", actionLine: "action-line/meerjarenplan-2"`, 25_000_000],
    [`plan: "plan/emancipatienota"`, 138_900_000],
    ['plan: "plan/nowhere"', 0],
    [`plan: "${plan}", linkTypes: FUNDS`, 40_000_000],
    [`plan: "${plan}", form: CONTRIBUTION`, 40_000_000],
    [`plan: "${plan}", phase: RESERVED`, 0],
    [`plan: "${plan}", phase: RESERVED, year: 2024`, 30_000_000],
    [`plan: "${plan}", year: 2023`, 45_000_000],
    [`through: "${plan}"`, 138_900_000],
    ['through: "ministry/szw"', 138_900_000],
    ['through: "budget-article/szw-13"', 138_900_000],
    ['through: "amendment/becker-2022"', 120_000_000],
    ['through: "alliance/verandering-van-binnenuit-2.0"', 40_000_000],
    ['through: "organisation/gemeenten"', 0],
    ['through: "topic/zelfbeschikking"', 0],
    [`plan: "${plan}", from: "2023", to: "2024"`, 75_000_000],
    [`plan: "${plan}", from: "2022", to: "2025"`, 138_900_000],
    [`plan: "${plan}", to: "2021"`, 0],
  ])('is filtered by %s', async (filter, expected) => {
    expect(await sumOf(`(filter: { ${filter} })`)).toBe(expected);
  });
  it('never adds the 400,000 of the ministry to the 400,000 of its article', async () => {
    const { moneyFlows } = await data(
      '{ moneyFlows(filter: { recipient: "alliance/verandering-van-binnenuit-2.0" }) { sum rows { countWithoutAmount } leftOut { reason fact { id } instead { id } } } }',
    );
    expect(moneyFlows).toEqual({
      sum: 40_000_000,
      rows: [{ countWithoutAmount: 1 }],
      leftOut: [
        {
          reason: 'SAME_EURO_OTHER_LEVEL',
          fact: { id: 'ministry/szw|FUNDS|alliance/verandering-van-binnenuit-2.0|CONTRIBUTION,2022' },
          instead: [{ id: 'budget-article/szw-13|FINANCES|alliance/verandering-van-binnenuit-2.0|BUDGETED,2022' }],
        },
      ],
    });
  });
  it('accounts for every fact of money there is', async () => {
    const ids = await engine.read(
      { name: 'a test', text: 'MATCH ()-[r:FUNDS|FINANCES|ADDS_MONEY_TO]->() RETURN r.id ORDER BY r.id' },
      {},
    );
    for (const groupBy of ['', '(groupBy: PHASE)', '(groupBy: [FUNDER, YEAR])', '(phases: ALL)', '(level: PLAN)']) {
      const { moneyFlows } = await data(
        `{ moneyFlows${groupBy} { rows { facts(first: 100) { id } factsWithoutAmount(first: 100) { id } } leftOut(first: 100) { fact { id } } } }`,
      );
      const { rows, leftOut } = moneyFlows as unknown as {
        rows: { facts: { id: string }[]; factsWithoutAmount: { id: string }[] }[];
        leftOut: { fact: { id: string } }[];
      };
      const told = [
        ...rows.flatMap((row) => [...row.facts, ...row.factsWithoutAmount]),
        ...leftOut.map(({ fact }) => fact),
      ];
      expect([...new Set(told.map(({ id }) => id))].sort()).toEqual(ids.map(([id]) => String(id)).sort());
    }
  });
  it('pages through what was left out, and tells only the reasons that are asked for', async () => {
    const page = async (args: string) =>
      (
        (await data(`{ moneyFlows(filter: { plan: "${plan}" }) { leftOut${args} { reason fact { id } } } }`)).moneyFlows
          .leftOut as unknown as { fact: { id: string } }[]
      ).map(({ fact }) => fact.id);
    const all = await page('(first: 100)');
    const some = await page('(first: 4)');
    expect([...some, ...(await page(`(first: 100, after: "${some.at(-1)}")`))]).toEqual(all);
    expect(await page('(reasons: [DISPUTED_TWIN])')).toEqual([`budget-article/szw-13|FINANCES|${plan}|BUDGETED,2022`]);
    expect(await page('(first: 0)')).toEqual([]);
  });
  it('is read once for all questions of an operation about the same plan', async () => {
    engine.log.length = 0;
    const fields = ['PLAN', 'YEAR', 'FUNDER', 'PHASE'].map(
      (by) => `${by}: moneyFlows(filter: { plan: "${plan}" }, groupBy: ${by}) { sum rows { sum } links { amount } }`,
    );
    await data(`{ ${fields.join(' ')} reconcile(plan: "${plan}") { verdict } }`);
    const once = ['plan-by-ids', 'read/money-budgets', 'read/money-to'];
    expect([...new Set(engine.log)].sort()).toEqual([...once, 'read/money-parts', 'read/money-wholes'].sort());
    for (const name of once) expect([name, engine.log.filter((each) => each === name).length]).toEqual([name, 1]);
  });
  it('is refused when it is more than an answer may read', async () => {
    const reads = new Reads(engine);
    const message =
      'The filter must lead to at most 10 facts of money, found more. Give a plan, a funder or a recipient.';
    await expect(readMoney(reads, everything, 10)).rejects.toThrow(message);
    await expect(readMoneyTo(reads, [plan], everything, 10)).rejects.toThrow(message);
    expect((await readMoney(reads, everything, 100)).facts.length).toBeGreaterThan(20);
  });
  it('reconciles no plan that is not there', async () => {
    expect(await data('{ reconcile(plan: "plan/nowhere") { verdict } }')).toEqual({ reconcile: null });
  });

  it.each([
    [
      'moneyFlows(filter: { plan: "ministry/szw" }) { sum }',
      'filter.plan must be the id of Plan, found "ministry/szw".',
    ],
    [
      'moneyFlows(filter: { project: "goal/x" }) { sum }',
      'filter.project must be the id of Project or Alliance or Event or Study, found "goal/x".',
    ],
    ['moneyFlows(filter: { amendment: "x" }) { sum }', 'filter.amendment must be the id of Amendment, found "x".'],
    [
      'moneyFlows(filter: { article: "budget-article/a", amendment: "amendment/b" }) { sum }',
      'filter takes article or amendment, found both: no fact has both. Ask twice.',
    ],
    [
      'moneyFlows(filter: { year: 2023, from: "2022" }) { sum }',
      'filter takes year, or from and to, found both. Give one of them.',
    ],
    [
      'moneyFlows(filter: { through: "ministry/szw", plan: "plan/p" }) { sum }',
      'filter takes through or plan, found both. Give one of them.',
    ],
    ['moneyFlows(filter: { year: 0 }) { sum }', 'filter.year must be 1 to 9999, found 0.'],
    [
      'moneyFlows(filter: { from: "2024", to: "2023" }) { sum }',
      'filter.to must not be before filter.from, found 2024 and 2023.',
    ],
    [
      'moneyFlows(groupBy: [PLAN, YEAR, FORM, PHASE, FUNDER]) { sum }',
      'groupBy must hold at most 4 groups, found 5. Leave some out.',
    ],
    ['moneyFlows { leftOut(first: 101) { reason } }', 'first must be 0 to 100, found 101.'],
    ['reconcile(plan: "ministry/szw") { verdict }', 'plan must be the id of a Plan, found "ministry/szw".'],
  ])('refuses %s', async (field, message) => {
    const { errors } = await ask(engine, `{ ${field} }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('money that is too much for one answer', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await embedded.open();
    await engine.prepare();
    const many = Array.from({ length: 1_001 }, (_, i) => `organisation/n${i}`);
    const chain = Array.from({ length: 53 }, (_, i) => `project/n${i}`);
    await putEntities(engine, ['ministry/szw', 'ministry/ocw', 'plan/p', ...many, ...chain]);
    const fund = (subject: string, object: string, amount: number): Written => ({
      type: 'FUNDS',
      subject,
      object,
      values: { amount, form: 'SUBSIDY' },
    });
    await putFacts(engine, [
      ...many.map((id) => fund('ministry/szw', id, 100)),
      fund('ministry/ocw', 'organisation/n1', Number.MAX_SAFE_INTEGER),
      fund('ministry/ocw', 'organisation/n2', Number.MAX_SAFE_INTEGER),
      ...chain.map((id, i): Written => ({ type: 'PART_OF', subject: id, object: chain[i - 1] ?? 'plan/p' })),
    ]);
  });
  afterAll(() => engine.close());

  it.each([
    [
      'moneyFlows(filter: { funder: "ministry/szw" }, groupBy: RECIPIENT) { rows { sum } }',
      'at most 1000 rows, found 1001',
    ],
    ['moneyFlows(filter: { funder: "ministry/szw" }) { nodes { id } }', 'at most 1000 nodes, found 1002'],
    ['moneyFlows(filter: { funder: "ministry/szw" }) { links { amount } }', 'at most 1000 links, found 1001'],
    ['moneyFlows(filter: { plan: "plan/p" }) { sum }', 'at most 50 levels of parts, found more'],
    ['moneyFlows(filter: { funder: "ministry/ocw" }) { sum }', 'must be below 90,071,992,547,409.92 euros, found more'],
  ])('is refused clearly: %s', async (field, message) => {
    const { errors } = await ask(engine, `{ ${field} }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
  it('still has its sum where only the rows are too many', async () => {
    const { data } = await ask(
      engine,
      '{ moneyFlows(filter: { funder: "ministry/szw" }, groupBy: RECIPIENT) { sum } }',
    );
    expect(data).toEqual({ moneyFlows: { sum: 100_100 } });
  });
});
