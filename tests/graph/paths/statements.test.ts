import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellingLinks } from '../../../src/graph/paths/telling.ts';
import { readFactId } from '../../../src/model/ids.ts';
import type { Engine, Params, Rows } from '../../../src/store/engine.ts';
import { statement } from '../../../src/store/statements.ts';
import { loadDataset } from '../../harness/graph.ts';
import { embedded, hasNeo4j, onBothStores, server } from '../../harness/stores.ts';

const ever: Params = { since: '0000-01-01', until: '9999-12-31' };
const everything: Params = { ...ever, most: 10_000, rows: 100_000, linkTypes: [] };
const neighbours = (engine: Engine, given: Params) =>
  engine.read(statement('read/neighbours'), { ...everything, ...given });
const degrees = (engine: Engine, given: Params) =>
  engine.read(statement('read/degrees'), { ...ever, most: 10_000, linkTypes: [], ...given });
const allIds = async (engine: Engine): Promise<readonly string[]> =>
  (await engine.read({ name: 'a test', text: 'MATCH (n:Entity) RETURN n.id ORDER BY n.id' }, {})).map(([id]) =>
    String(id),
  );

onBothStores('the statements of a search', (store) => {
  let engine: Engine;
  let ids: readonly string[];
  beforeAll(async () => {
    engine = await store.open();
    await loadDataset(engine);
    ids = await allIds(engine);
  }, 120_000);
  afterAll(() => engine.close());

  it('give every fact of the graph twice, once from each end', async () => {
    const rows = await neighbours(engine, { ids });
    const facts = await engine.read({ name: 'a test', text: 'MATCH (:Entity)-[r]->(:Entity) RETURN r.id' }, {});
    const seen = new Map<string, string[]>();
    for (const [id, fact] of rows) seen.set(String(fact), [...(seen.get(String(fact)) ?? []), String(id)]);
    expect(seen.size).toBe(facts.length);
    const faults = [...seen].filter(([fact, ends]) => {
      const { subject, object } = readFactId(fact) ?? {};
      return [...ends].sort().join() !== [subject, object].sort().join();
    });
    expect(faults).toEqual([]);
  });
  it('count the facts that they give, and both look at the same ones', async () => {
    for (const given of [{}, { linkTypes: tellingLinks }, { since: '2022-01-01', until: '2022-12-31' }]) {
      const counts = new Map(ids.map((id) => [id, 0]));
      for (const [id] of await neighbours(engine, { ids, ...given }))
        counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
      expect(new Map((await degrees(engine, { ids, ...given })) as [string, number][])).toEqual(counts);
    }
  });
  it('give no more than is wanted, of one entity and in all, and nothing of what is not there', async () => {
    const few = ids.filter((id) => id.startsWith('ministry/'));
    const rows = await neighbours(engine, { ids: few, most: 2 });
    for (const id of few) expect(rows.filter(([each]) => each === id).length).toBeLessThanOrEqual(2);
    expect(await neighbours(engine, { ids, rows: 7 })).toHaveLength(7);
    expect(await neighbours(engine, { ids: ['ministry/none'] })).toEqual([]);
    expect(await degrees(engine, { ids: ['ministry/none', 'ministry/szw'], most: 3 })).toEqual([['ministry/szw', 3]]);
  });
});

const onBoth = hasNeo4j ? describe : describe.skip;
onBoth('the statements of a search', () => {
  it('give the same rows in the same order on both stores', async () => {
    const engines = await Promise.all([embedded.open(), server.open()]);
    await Promise.all(engines.map((engine) => loadDataset(engine)));
    const [ours, theirs] = engines;
    const ids = await allIds(ours);
    const same = async (read: (engine: Engine) => Promise<Rows>) => {
      const rows = await read(ours);
      expect(await read(theirs)).toEqual(rows);
      expect(rows.length).toBeGreaterThan(0);
    };
    for (const given of [{}, { linkTypes: tellingLinks }, { since: '2023-01-01', until: '2023-12-31' }]) {
      await same((engine) => neighbours(engine, { ids, ...given }));
      await same((engine) => degrees(engine, { ids, ...given }));
      await same((engine) => degrees(engine, { ids, most: 3, ...given }));
    }
    await Promise.all(engines.map((engine) => engine.close()));
  }, 120_000);
});
