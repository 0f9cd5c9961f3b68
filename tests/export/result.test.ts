import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { AnswerFailed, resultExport } from '../../src/export/result.ts';
import { savedDocuments } from '../../src/server/documents/saved-documents.ts';
import type { Engine } from '../../src/store/engine.ts';
import { ask, counted, loadDataset } from '../harness/graph.ts';
import { embedded, onBothStores } from '../harness/stores.ts';
import { askingOn, exportOfQuery, linesOf } from './asking.ts';
import { listedFacts } from './listed-facts.ts';

/** Examples whose answers list a fact in more than one place; an export tells it once. */
const listTwice = ['which-amendment-pays-for-what', 'what-is-overdue'];
const binnenuit = 'alliance/verandering-van-binnenuit-2.0';
const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id).sort();

onBothStores('the export of an answer', (store) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await store.open();
    await loadDataset(engine);
  }, 120_000);
  afterAll(() => engine.close());

  it('holds every fact that the answers of the examples list, each once, as many as they count', async () => {
    const lists: string[] = [];
    // What each statement gives is the same on both stores by other tests; here Neo4j answers every fifth example.
    const every = store.name === embedded.name ? 1 : 5;
    for (const { id: name, title, text: query } of savedDocuments().filter((_, i) => i % every === 0)) {
      const { tally, ...exported } = await resultExport(askingOn(engine), { name, title, query, variables: {} });
      const lines = await linesOf({ tally, ...exported });
      expect([name, tally]).toEqual([name, exported.expected]);
      expect([name, new Set(ids([...lines.facts, ...lines.entities])).size]).toEqual([
        name,
        tally.facts + tally.entities,
      ]);

      const answer = await ask(engine, query);
      const listed = listedFacts(parse(query), answer.data ?? {});
      const entries = listed.reduce((sum, each) => sum + each.entries, 0);
      if (entries === 0) continue;
      lists.push(name);
      if (listTwice.includes(name)) expect(tally.facts).toBeLessThan(entries);
      else expect([name, tally.facts]).toEqual([name, entries]);
      for (const { totalCount, entries: shown } of listed) expect(totalCount ?? shown).toBeGreaterThanOrEqual(shown);
    }
    expect(lists.length).toBeGreaterThanOrEqual(Math.floor(20 / every));
  });

  it('counts as the answer counts where it shows all of a list', async () => {
    const exported = await exportOfQuery(
      askingOn(engine),
      `{ alliance(id: "${binnenuit}") { funders { totalCount } members { totalCount } } }`,
    );
    // Numbers alone bring no facts: the answer does not say which they are.
    expect(exported.expected).toEqual({ facts: 0, entities: 1 });
    const shown = await exportOfQuery(
      askingOn(engine),
      `{ alliance(id: "${binnenuit}") { funders { nodes { name } } members { edges { role } } } }`,
    );
    const answer = await ask(
      engine,
      `{ alliance(id: "${binnenuit}") { funders { totalCount } members { totalCount } } }`,
    );
    const { funders, members } = (answer.data?.alliance ?? {}) as Record<string, { totalCount: number }>;
    expect(shown.expected?.facts).toBe((funders?.totalCount ?? 0) + (members?.totalCount ?? 0));
    expect(shown.expected?.facts).toBeGreaterThan(3);
  });

  it('tells a fact with its props, passages, document, source and the names of its ends', async () => {
    const { facts } = await linesOf(
      await exportOfQuery(askingOn(engine), `{ alliance(id: "${binnenuit}") { funders { edges { cursor } } } }`),
    );
    const fact = facts.find(({ subject }) => subject.id === 'ministry/szw');
    expect(fact).toMatchObject({
      subject: { name: 'Ministerie van Sociale Zaken en Werkgelegenheid' },
      object: { id: binnenuit, name: 'Alliantie Verandering van Binnenuit 2.0' },
      values: { amount: 40_000_000, form: 'CONTRIBUTION', from: '2022', to: '2025' },
      sources: [{ id: 'source/lijst-van-vragen-35341-17', publisher: 'Tweede Kamer' }],
    });
    expect(fact?.link.type).toBe('FUNDS');
    expect(fact?.evidence[0]).toMatchObject({
      phrase: 'van Binnenuit 2.0 (bijdrage SZW) 400.000',
      part: 'annex/lijst-van-vragen-35341-17/1',
      document: { id: 'document/lijst-van-vragen-35341-17' },
    });
  });
});

describe('what belongs to an answer', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await embedded.open();
    await loadDataset(engine);
  }, 60_000);
  afterAll(() => engine.close());
  const exported = async (query: string, variables = {}) =>
    linesOf(await exportOfQuery(askingOn(engine), query, variables));

  it('is the same whether a list is asked for as edges, as nodes, in fragments or under other names', async () => {
    const funders = (inner: string) => `alliance(id: "${binnenuit}") { ${inner} }`;
    const [first, ...others] = await Promise.all(
      [
        `{ ${funders('funders { edges { id } }')} }`,
        `{ ${funders('funders { nodes { id name } }')} }`,
        `{ x: ${funders('id: name y: funders { nodes { exported: name } }')} }`,
        `{ ${funders('...F')} } fragment F on Alliance { funders { ...C } } fragment C on FundersConnection { nodes { __typename } }`,
        `{ node(id: "${binnenuit}") { ... on Entity { ... on Alliance { funders { ... { nodes { name } } } } } } }`,
      ].map((query) => exported(query)),
    );
    expect(first?.facts).toHaveLength(2);
    expect(ids(first?.entities ?? [])).toEqual([binnenuit, 'ministry/ocw', 'ministry/szw']);
    for (const { facts, entities } of others)
      expect([ids(facts), ids(entities)]).toEqual([ids(first?.facts ?? []), ids(first?.entities ?? [])]);
  });
  it('leaves out what @skip and @include leave out', async () => {
    const query = `query Q($on: Boolean!) { alliance(id: "${binnenuit}") { funders { nodes @include(if: $on) { name } totalCount } members @skip(if: $on) { edges { id } } } }`;
    expect((await exported(query, { on: true })).facts.map(({ link }) => link.type)).toEqual(['FUNDS', 'FUNDS']);
    const off = (await exported(query, { on: false })).facts.map(({ link }) => link.type);
    expect([off.length > 2, new Set(off)]).toEqual([true, new Set(['MEMBER_OF'])]);
  });
  it('is one page where one page is asked for', async () => {
    const { facts } = await exported(`{ alliance(id: "${binnenuit}") { funders(first: 1) { nodes { name } } } }`);
    expect(facts.map(({ subject }) => subject.id)).toEqual(['ministry/szw']);
  });
  it('has no lines for passages, parts and sources that are only what a line rests on', async () => {
    const query = `{ alliance(id: "${binnenuit}") { sources { title } evidence { phrase part { id name } } } }`;
    expect(ids((await exported(query)).entities)).toEqual([binnenuit]);
  });
  it('has lines for passages that are asked for themselves, and for the facts that they prove', async () => {
    const query = '{ answer(id: "answer/lijst-van-vragen-35341-17/18") { passages { phrase proves { id } } } }';
    const { facts, entities } = await exported(query);
    expect(entities.filter(({ kind }) => kind.name === 'Passage').length).toBeGreaterThan(1);
    expect(facts.length).toBeGreaterThan(1);
  });
  it('holds the figure behind a cell of a table, and the facts behind a flow of money', async () => {
    const table = await exported('{ statistics(about: "topic/huwelijksdwang") { rows { cells { value } } } }');
    expect(table.entities.filter(({ kind }) => kind.name === 'Observation').length).toBeGreaterThan(5);
    const flows = await exported(
      '{ moneyFlows(filter: { plan: "plan/meerjarenplan-zelfbeschikking" }) { links { amount } } }',
    );
    expect(flows.facts.length).toBeGreaterThan(2);
  });
  it('holds a fact that is asked for by its id, with both ends', async () => {
    const id = `ministry/szw|FUNDS|${binnenuit}|CONTRIBUTION,2022`;
    const { facts, entities } = await exported('query Q($id: ID!) { fact(id: $id) { type } }', { id });
    expect([ids(facts), ids(entities)]).toEqual([[id], [binnenuit, 'ministry/szw']]);
  });
  it('is nothing where the answer is nothing', async () => {
    expect(await exported('{ alliance(id: "alliance/none") { name } }')).toMatchObject({ facts: [], entities: [] });
  });
  it('tells which conflicts dispute a line', async () => {
    const { entities, facts } = await exported('{ conflicts { nodes { subject { en } claims { id } } } }');
    const disputed = [...facts, ...entities].filter(({ disputedBy }) => disputedBy.length > 0);
    expect(disputed.length).toBeGreaterThan(1);
    expect(entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(disputed.flatMap(({ disputedBy }) => disputedBy)),
    );
  });
  it('is read in a number of statements that does not grow with the number of lines', async () => {
    const log = counted(engine);
    const sizes = [];
    for (const first of [10, 60]) {
      log.log.length = 0;
      const query = `{ organisations(first: ${first}) { nodes { memberOf { nodes { name } } } } }`;
      await linesOf(await exportOfQuery(askingOn(log, engine), query));
      sizes.push(log.log.length);
    }
    expect(Math.abs((sizes[1] ?? 0) - (sizes[0] ?? 0))).toBeLessThanOrEqual(2);
  });
});

describe('a question that cannot be exported', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await embedded.open();
    await loadDataset(engine);
  }, 60_000);
  afterAll(() => engine.close());
  const faults = async (query: string, variables = {}) => {
    const error = await exportOfQuery(askingOn(engine), query, variables).catch((each: unknown) => each);
    return error instanceof AnswerFailed ? error.errors : [error];
  };

  it.each([
    ['that is no GraphQL', '{ alliance', 'GRAPHQL_PARSE_FAILED'],
    ['with an unknown field', '{ aliance { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['with a wrong argument', '{ alliances(first: 1000) { nodes { name } } }', 'BAD_USER_INPUT'],
    ['that is a subscription', 'subscription S { changes { id } }', 'BAD_REQUEST'],
    ['of two operations without a name', 'query A { __typename } query B { __typename }', 'BAD_REQUEST'],
  ])('is refused: one %s', async (_, query, code) => {
    expect(await faults(query)).toMatchObject([{ extensions: { code } }]);
  });
  it('is refused whole when a variable is missing', async () => {
    expect(await faults('query Q($id: ID!) { node(id: $id) { id } }')).toMatchObject([
      { message: expect.stringContaining('$id') },
    ]);
  });
});
