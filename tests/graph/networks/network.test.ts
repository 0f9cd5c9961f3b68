import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shownKinds, stemsOf } from '../../../src/graph/networks/apparatus.ts';
import { linksOf } from '../../../src/graph/networks/overview.ts';
import { tellingLinks } from '../../../src/graph/paths/telling.ts';
import { readFactId } from '../../../src/model/ids.ts';
import { ask, counted, loadDataset } from '../../harness/graph.ts';
import { onBothStores } from '../../harness/stores.ts';

const text = `query ($around: ID!, $steps: Int, $linkTypes: [LinkType!], $kinds: [KindName!], $open: [ID!], $excludeHubs: Int, $asOf: Date, $first: Int) {
  network(around: $around, steps: $steps, linkTypes: $linkTypes, kinds: $kinds, open: $open, excludeHubs: $excludeHubs, asOf: $asOf, first: $first) {
    complete nodes { distance degree leftOut folded entity { id } } facts { id }
  }
}`;
interface Node {
  readonly distance: number;
  readonly degree: number;
  readonly leftOut: number;
  readonly folded: boolean;
  readonly entity: { readonly id: string };
}
interface Answer {
  readonly complete: boolean;
  readonly nodes: readonly Node[];
  readonly facts: readonly { readonly id: string }[];
}

const alliance = 'alliance/verandering-van-binnenuit-2.0';
const plan = 'plan/meerjarenplan-zelfbeschikking';
const stems = new Set(stemsOf(null));
const stemOf = (id: string) => id.split('/', 1)[0] ?? '';

onBothStores('the surroundings of an entity', (store) => {
  let engine: ReturnType<typeof counted>;
  let facts: readonly { readonly id: string; readonly ends: readonly [string, string]; readonly type: string }[];
  beforeAll(async () => {
    engine = counted(await store.open());
    await loadDataset(engine);
    const rows = await engine.read({ name: 'a test', text: 'MATCH (:Entity)-[r]->(:Entity) RETURN r.id' }, {});
    facts = rows.flatMap(([id]) => {
      const read = readFactId(String(id));
      return read ? [{ id: String(id), ends: [read.subject, read.object] as const, type: read.link.type }] : [];
    });
  }, 120_000);
  afterAll(() => engine.close());

  async function network(variables: Readonly<Record<string, unknown>>): Promise<Answer> {
    const { data, errors } = await ask(engine, text, variables);
    expect(errors).toBeUndefined();
    return data?.network as Answer;
  }

  it('are those that walking the facts by hand finds', async () => {
    for (const around of [alliance, 'organisation/movisie', 'ministry/ocw']) {
      const found = await network({ around, first: 300, excludeHubs: 1_000 });
      const shown = facts.filter(({ ends }) => ends.every((end) => stems.has(stemOf(end))));
      const near = shown.filter(({ ends }) => ends.includes(around));
      const first = new Set(near.flatMap(({ ends }) => ends));
      const far = shown.filter(({ type }) => (tellingLinks as readonly string[]).includes(type));
      const all = new Set([
        ...first,
        ...far.filter(({ ends }) => ends.some((end) => first.has(end))).flatMap(({ ends }) => ends),
      ]);
      const distance = (id: string) => (id === around ? 0 : first.has(id) ? 1 : 2);
      const nodes = found.nodes.map(({ entity, distance: steps }) => [entity.id, steps]);
      expect(new Map(nodes as [string, number][])).toEqual(new Map([...all].map((id) => [id, distance(id)])));
      const between = new Set(
        [...near, ...far.filter(({ ends }) => ends.every((end) => all.has(end)))].map(({ id }) => id),
      );
      expect(new Set(found.facts.map(({ id }) => id))).toEqual(between);
    }
  });
  it('hold no more than was asked for, and the facts between exactly these', async () => {
    for (const first of [1, 2, 7, 30, 60]) {
      const { nodes, facts: found } = await network({ around: plan, first });
      const ids = new Set(nodes.map(({ entity }) => entity.id));
      expect(ids.size).toBe(nodes.length);
      expect(nodes.length).toBe(first);
      expect(nodes[0]).toMatchObject({ distance: 0, entity: { id: plan } });
      for (const { id } of found) {
        const ends = readFactId(id);
        expect([ids.has(ends?.subject ?? ''), ids.has(ends?.object ?? '')]).toEqual([true, true]);
      }
    }
  });
  it('tell how many are left out of each, and fold hubs until they are opened', async () => {
    const { nodes, complete } = await network({ around: alliance });
    const folded = nodes.filter((node) => node.folded);
    expect(folded.map(({ entity }) => entity.id)).toContain(plan);
    expect(complete).toBe(false);
    const before = folded.find(({ entity }) => entity.id === plan);
    const opened = await network({ around: alliance, open: [plan], first: 120 });
    const after = opened.nodes.find(({ entity }) => entity.id === plan);
    expect(after?.folded).toBe(false);
    expect(after?.degree).toBe(before?.degree);
    expect(after?.leftOut).toBe(0);
    expect(before?.leftOut).toBeGreaterThan(20);
  });
  it('go one step, along some sorts of facts, to some kinds, on a day', async () => {
    const near = await network({ around: alliance, steps: 1 });
    expect(near.nodes.every(({ distance }) => distance < 2)).toBe(true);
    const members = await network({ around: alliance, linkTypes: ['MEMBER_OF'] });
    expect(members.facts.length).toBeGreaterThan(8);
    expect(members.facts.every(({ id }) => id.includes('|MEMBER_OF|'))).toBe(true);
    const actors = await network({ around: alliance, kinds: ['Ministry'] });
    expect(actors.nodes.slice(1).every(({ entity }) => entity.id.startsWith('ministry/'))).toBe(true);
    const early = await network({ around: alliance, linkTypes: ['FUNDS'], steps: 1, asOf: '2021' });
    const now = await network({ around: alliance, linkTypes: ['FUNDS'], steps: 1, asOf: '2023' });
    expect([early.nodes.length, now.nodes.length]).toEqual([1, 3]);
  });
  it('are the same each time, in statements that do not depend on their number', async () => {
    const logs: string[][] = [];
    for (const first of [20, 300]) {
      engine.log.length = 0;
      const one = await network({ around: alliance, first });
      logs.push(engine.log.filter((name) => name.startsWith('read/')));
      expect(await network({ around: alliance, first })).toEqual(one);
    }
    expect(logs[0]).toEqual(logs[1]);
    expect(logs[0]).toHaveLength(5);
  });
  it('are null where there is no such entity, and refuse what is out of bounds', async () => {
    expect(await network({ around: 'alliance/none' })).toBeNull();
    for (const wrong of [{ steps: 0 }, { steps: 3 }, { first: 0 }, { first: 301 }, { excludeHubs: -1 }]) {
      const { errors } = await ask(engine, text, { around: alliance, ...wrong });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toMatch(/^\w+ must be -?\d+ to \d+, found -?\d+\.$/);
    }
  });

  it('of everything are the whole graph in few words', async () => {
    const query = `query ($first: Int, $kinds: [KindName!], $linkTypes: [LinkType!], $asOf: Date) { overview(first: $first, kinds: $kinds, linkTypes: $linkTypes, asOf: $asOf) { entityCount factCount complete entities { id kind name degree } links { from to type count } } }`;
    interface Overview {
      entityCount: number;
      factCount: number;
      complete: boolean;
      entities: { id: string; degree: number }[];
      links: { from: number; to: number; type: string; count: number }[];
    }
    const overview = async (variables: object) =>
      (await ask(engine, query, { ...variables })).data?.overview as unknown as Overview;
    const all = await overview({});
    const shown = facts.filter(({ ends }) => ends.every((end) => stems.has(stemOf(end))));
    expect(all).toMatchObject({ complete: true, entityCount: all.entities.length, factCount: shown.length });
    expect(all.links.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
    const degrees = all.entities.map(({ degree }) => degree);
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
    const few = await overview({ first: 10 });
    expect(few.entities).toEqual(all.entities.slice(0, 10));
    expect(few).toMatchObject({ complete: false, entityCount: all.entityCount });
    expect(few.links.every(({ from, to }) => from < 10 && to < 10)).toBe(true);
    const money = await overview({ linkTypes: ['FUNDS'], kinds: ['Ministry', 'Alliance'], asOf: '2023' });
    expect(new Set(money.links.map(({ type }) => type))).toEqual(new Set(['FUNDS']));
    const { errors } = await ask(engine, query, { first: 5_001 });
    expect(errors?.[0]?.message).toBe('first must be 1 to 5000, found 5001.');
  });
});

describe('what a picture shows', () => {
  it('leaves out the parts of documents and what is said in sentences, and keeps who, what and money', () => {
    expect(shownKinds).toEqual(
      expect.arrayContaining(['Alliance', 'Ministry', 'Plan', 'Amendment', 'BudgetArticle', 'Study']),
    );
    for (const name of ['Passage', 'Answer', 'Footnote', 'Source', 'Statement'] as const)
      expect(shownKinds).not.toContain(name);
    expect(stemsOf(['ActionLine'])).toEqual(['action-line']);
  });
  it('joins facts of one sort between the same two', () => {
    const entities = ['ministry/a', 'plan/b'].map((id) => ({ id, kind: 'Plan' as const, name: id, degree: 1 }));
    const ids = ['ministry/a|FUNDS|plan/b|GRANT,2020', 'ministry/a|FUNDS|plan/b|GRANT,2021', 'ministry/a|FUNDS|plan/c'];
    expect(linksOf(entities, ids)).toEqual([{ from: 0, to: 1, type: 'FUNDS', count: 2 }]);
  });
});
