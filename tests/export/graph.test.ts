import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFilter } from '../../src/export/filter.ts';
import { graphExport } from '../../src/export/graph.ts';
import type { Engine } from '../../src/store/engine.ts';
import { counted, loadDataset } from '../harness/graph.ts';
import { embedded, hasNeo4j, onBothStores, server } from '../harness/stores.ts';
import { linesOf, textOf } from './asking.ts';
import { fill } from './synthetic.ts';

const total = async (engine: Engine, text: string) => Number((await engine.read({ name: 'a test', text }, {}))[0]?.[0]);

onBothStores('the export of the graph', (store) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await store.open();
    await loadDataset(engine);
  }, 120_000);
  afterAll(() => engine.close());
  const part = async (filter: Parameters<typeof readFilter>[0]) =>
    linesOf(await graphExport(engine, readFilter(filter)));

  it('holds every entity and every fact once', async () => {
    const exported = await graphExport(engine);
    const { facts, entities } = await linesOf(exported);
    expect(exported.tally).toEqual({
      facts: await total(engine, 'MATCH (:Entity)-[r]->(:Entity) RETURN count(r)'),
      entities: await total(engine, 'MATCH (n:Entity) RETURN count(n)'),
    });
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(entities.map(({ id }) => id)).toEqual([...new Set(entities.map(({ id }) => id))].sort());
  });
  it('tells evidence with its document wherever there is evidence', async () => {
    const { facts, entities } = await linesOf(await graphExport(engine));
    for (const { values, evidence } of [...facts, ...entities])
      expect(evidence.map(({ id }) => id)).toEqual(values.evidence);
    const citations = facts.flatMap(({ evidence }) => evidence);
    expect(citations.length).toBeGreaterThan(1_000);
    expect(citations.filter(({ document }) => document === null)).toEqual([]);
  });
  it('can be of some kinds: those entities, and the facts between them', async () => {
    const { facts, entities } = await part({ kinds: 'Ministry,Alliance' });
    expect(new Set(entities.map(({ kind }) => kind.name))).toEqual(new Set(['Ministry', 'Alliance']));
    expect(entities).toHaveLength(
      await total(engine, 'MATCH (n:Entity) WHERE n:Ministry OR n:Alliance RETURN count(n)'),
    );
    expect(facts.map(({ link }) => link.type)).toEqual(expect.arrayContaining(['FUNDS', 'SUCCEEDS']));
    const known = new Set(entities.map(({ id }) => id));
    expect(facts.filter(({ subject, object }) => !known.has(subject.id) || !known.has(object.id))).toEqual([]);
  });
  it('can be of some links: those facts, and the entities at their ends', async () => {
    const { facts, entities } = await part({ links: 'FUNDS' });
    expect(facts).toHaveLength(await total(engine, 'MATCH (:Entity)-[r:FUNDS]->(:Entity) RETURN count(r)'));
    const ends = new Set(facts.flatMap(({ subject, object }) => [subject.id, object.id]));
    expect(entities.map(({ id }) => id)).toEqual([...ends].sort());
  });
  it('can be of one source: what it declares, and what it states with the ends of that', async () => {
    const { facts, entities } = await part({ source: 'ministries', links: 'SUCCEEDS' });
    expect(new Set(facts.map(({ link }) => link.type))).toEqual(new Set(['SUCCEEDS']));
    expect(new Set(facts.flatMap(({ sources }) => sources.map(({ id }) => id)))).toEqual(
      new Set(['source/ministries']),
    );
    expect(entities.length).toBeGreaterThan(facts.length);
    const all = await part({ source: 'source/ministries' });
    expect(all.entities.length).toBeGreaterThan(entities.length);
  });
  it('is refused for a source that is not there, with those that are', async () => {
    await expect(graphExport(engine, readFilter({ source: 'ministry' }))).rejects.toThrow(
      /^source: there is no "source\/ministry"; there are .*source\/ministries/,
    );
  });
});

describe('a filter', () => {
  it.each([
    [{ kinds: 'Aliance' }, 'kinds: there is no kind "Aliance". Did you mean "Alliance"?'],
    [{ links: 'FUND' }, 'links: there is no link "FUND". Did you mean "FUNDS"?'],
  ])('%j is refused with the nearest name', (written, message) => {
    expect(() => readFilter(written)).toThrow(message);
  });
  it('of nothing lets everything through', () => {
    expect(readFilter({ kinds: ' , ', links: '', source: '' })).toEqual({ kinds: [], links: [], source: null });
  });
});

const onBoth = hasNeo4j ? describe : describe.skip;
onBoth('both stores', () => {
  it('give the same text to the byte', async () => {
    const [ours, theirs] = await Promise.all([embedded.open(), server.open()]);
    await Promise.all([loadDataset(ours), loadDataset(theirs)]);
    const [whole, same] = await Promise.all([ours, theirs].map(async (each) => textOf(await graphExport(each), 'csv')));
    // Versions differ where a load notes the time.
    const plain = (text = '') => text.replace(/[0-9a-f]{16}/g, '…');
    expect(plain(whole) === plain(same)).toBe(true);
    const part = readFilter({ kinds: 'Ministry,Alliance', source: 'ministries' });
    const [left, right] = await Promise.all(
      [ours, theirs].map(async (each) => textOf(await graphExport(each, part), 'csv')),
    );
    expect(left).toBe(right);
    await Promise.all([ours.close(), theirs.close()]);
  }, 120_000);
});

describe('a graph of 20,000 entities', () => {
  let engine: ReturnType<typeof counted>;
  let written = { entities: 0, facts: 0 };
  beforeAll(async () => {
    engine = counted(await embedded.open());
    written = await fill(engine, { entities: 12_500, degree: 3, hub: 1_500 });
  }, 120_000);
  afterAll(() => engine.close());

  it('is exported whole, a few hundred lines at a time', async () => {
    expect(written.entities).toBeGreaterThanOrEqual(20_000);
    const exported = await graphExport(engine);
    const { facts, entities, largest } = await linesOf(exported);
    expect([facts.length, entities.length]).toEqual([written.facts, written.entities]);
    expect(exported.tally).toEqual(written);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(written.facts);
    expect(largest).toBeLessThan(10_000);
  }, 60_000);
  it('reads no more than is taken, and nothing once it is cut', async () => {
    const exported = await graphExport(engine);
    engine.log.length = 0;
    const facts = exported.facts()[Symbol.asyncIterator]();
    await facts.next();
    const once = engine.log.length;
    expect(once).toBeLessThan(20);
    await facts.next();
    const twice = engine.log.length;
    expect(twice).toBeLessThan(3 * once);
    await facts.return?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(engine.log.length).toBe(twice);
    expect((await facts.next()).done).toBe(true);
  });
  it('is refused at its end when it was written to meanwhile', async () => {
    const exported = await graphExport(engine);
    const facts = exported.facts()[Symbol.asyncIterator]();
    await facts.next();
    const ledger = (await import('../../src/store/statements.ts')).statement('write/put-ledger');
    await engine.write([{ statement: ledger, params: { id: 'late', hash: 'x', ids: [], hashes: [] } }]);
    const rest = async () => {
      while (!(await facts.next()).done);
    };
    await expect(rest()).rejects.toThrow('the graph was written to while it was exported. Export it again.');
  }, 60_000);
});
