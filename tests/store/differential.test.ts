import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entityColumns } from '../../src/model/columns.ts';
import { type Direction, hasPeriod } from '../../src/model/link.ts';
import { type AnyKind, type AnyLink, kinds, links } from '../../src/model/model.ts';
import type { Prop, Props } from '../../src/model/values/word.ts';
import { farthest, filterProps, type Order, ordersOf, statementsFor, statementsOf } from '../../src/store/catalogue.ts';
import type { Engine, Params, Rows } from '../../src/store/engine.ts';
import { type Statement, writtenStatements } from '../../src/store/statements.ts';
import { loadDataset } from '../harness/graph.ts';
import { embedded, hasNeo4j, server } from '../harness/stores.ts';
import { headerOf, plausible, reads } from './plausible.ts';

// Every reading statement gives the same rows in the same order on both stores, over the whole of the real dataset.
// Neo4j plans a statement anew for each size of a list or text (0, 1, to 10, to 100, more), about 50 ms each, and that is
// what these tests spend their time on: lists and cursors are padded so that few sizes occur.

const unknown = 'ministry/none';
const periods: readonly Params[] = [
  { since: '2022-01-01', until: '2022-12-31' },
  { since: '2023-06-01', until: '2023-06-30' },
  { since: '2030-01-01', until: '2030-01-01' },
];
const eachKind = kinds.map((kind, i) => ({ kind, name: kind.name, sample: i % 6 === 0 }));
const eachLink = links.map((link, i) => ({ link, type: link.type, sample: i % 12 === 0 }));
/** Cursors before the first row that are as long as those that follow; tests/graph/reads.test.ts uses the real ones. */
const beforeFacts: Params = { afterKey: farthest, afterId: '~'.repeat(20) };
const beforeAllOf = ({ prop, descending, start }: Order): Params => {
  const filler = descending ? '\uffff' : ' ';
  return { ...beforeFacts, afterKey: typeof start === 'number' ? start : filler.repeat(prop === 'name' ? 20 : 4) };
};
const five = <T>(values: readonly T[], spare: T): T[] =>
  Array.from({ length: 5 }, (_, i) => values[i] ?? values[0] ?? spare);

/** Rows as text. Only the moment of the load may differ: the two stores are loaded one after the other. */
const textOf = (rows: unknown) => JSON.stringify(rows)?.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'the moment of the load');

// Where there is no Neo4j, the line at the start of the run says why and these are reported as skipped.
const onBoth = hasNeo4j ? describe : describe.skip;
onBoth('the embedded store and Neo4j', () => {
  let ours: Engine;
  let theirs: Engine;
  let compared = 0;
  beforeAll(async () => {
    [ours, theirs] = await Promise.all([embedded.open(), server.open()]);
    await Promise.all([loadDataset(ours), loadDataset(theirs)]);
  }, 120_000);
  afterAll(async () => {
    process.stderr.write(`${compared} comparisons of the rows of both stores.\n`);
    await Promise.all([ours.close(), theirs.close()]);
  });

  /** The rows of the embedded store, once those of Neo4j are known to be the same to the byte. */
  async function same(each: Statement, given: Params = {}): Promise<Rows> {
    const params = plausible(each, given);
    const [left, right] = await Promise.all([ours.read(each, params), theirs.read(each, params)]);
    compared += 1;
    if (textOf(left) === textOf(right)) return left;
    const at = left.findIndex((row, i) => textOf(row) !== textOf(right[i]));
    const shown = { statement: each.name, params, rows: left.length, at, row: left[at] };
    expect(shown).toEqual({ ...shown, rows: right.length, row: right[at] });
    return left;
  }
  /** The first column of rows that are read from one store alone. */
  const column = async (text: string) =>
    (await ours.read({ name: 'a test', text }, {})).map(([value]) => String(value));
  const idsOf = ({ name }: AnyKind) => column(`MATCH (n:Entity:${name}) RETURN n.id ORDER BY n.id`);
  const mixed = (ids: readonly string[]) => [...ids, unknown, ...ids.slice(0, 2)];

  it.each(eachKind)(
    'find $name entities alike: all, one, none, unknown and repeated ones',
    async ({ kind, sample }) => {
      const all = await idsOf(kind);
      const { byIds } = statementsOf(kind);
      const rows = await same(byIds, { ids: mixed(all) });
      expect(rows.map(([id]) => id)).toEqual(mixed(all).filter((id) => id !== unknown));
      for (const ids of sample ? [all.slice(0, 1), []] : [])
        expect(await same(byIds, { ids })).toHaveLength(ids.length);
    },
  );

  it.each(kinds)('page alike through $name entities in every order, to the end', async (kind) => {
    const at = entityColumns(kind).length;
    const all = await idsOf(kind);
    for (const [i, order] of ordersOf(kind).entries()) {
      // A cursor is planned anew as well: by name and by every third of the others, lists shorter than a page have one.
      const first = order.prop === 'name' || i % 3 === 0 ? Math.max(3, Math.ceil((all.length + 1) / 2)) : 101;
      const page = statementsOf(kind).pages.get(order.name) as Statement;
      const start = beforeAllOf(order);
      for (const size of [1, 3]) await same(page, { ...start, first: size });
      const seen: unknown[] = [];
      for (let after = start, more = true; more; ) {
        const rows = await same(page, { first, ...after });
        seen.push(...rows.map(([id]) => id));
        const last = rows.at(-1);
        after = { afterKey: last?.[at] as string, afterId: last?.[0] as string };
        more = rows.length === first;
      }
      expect([...seen].sort()).toEqual(all);
    }
  });

  /** Filters that all hold something: first a wide one, then each time one part of it narrowed. */
  async function filtersOf(kind: AnyKind): Promise<Params[]> {
    const facts = `MATCH (n:Entity:${kind.name})-[r]-(m:Entity)`;
    const near = five(await column(`${facts} RETURN m.id AS id, count(r) AS c ORDER BY c DESC, id LIMIT 5`), unknown);
    const types = five(await column(`${facts} RETURN type(r) AS t, count(r) AS c ORDER BY c DESC, t LIMIT 5`), 'FUNDS');
    const valuesOf = (name: string) => Object.keys(((kind.props as Props)[name] as Prop).word.values ?? {});
    const refs = filterProps(kind).filter((name) => ((kind.props as Props)[name] as Prop).word.refersTo);
    const enums = filterProps(kind)
      .filter((name) => !refs.includes(name))
      .map((name) => [name, valuesOf(name)] as const);
    const wide: Params = { name: 'an', linkedTo: near, linkTypes: types };
    const anyValue = Object.fromEntries(
      enums.map(([name, values]) => [name, values.length > 0 ? values : [true, false]]),
    );
    const all = { ...wide, ...anyValue, ...Object.fromEntries(refs.map((name) => [name, [] as string[]])) };
    const referring = await Promise.all(
      refs.map(async (name) => ({
        [name]: five(
          await column(`MATCH (n:Entity:${kind.name}) RETURN DISTINCT n.\`${name}\` AS v ORDER BY v LIMIT 5`),
          unknown,
        ),
      })),
    );
    const narrowed = enums.flatMap(([name, values]) =>
      (values.length > 0 ? values : [true, false]).map((value) => ({
        [name]: Array(Math.max(2, values.length)).fill(value),
      })),
    );
    const parts: Params[] = [
      { name: 'zqx' },
      { name: 'or' },
      { linkedTo: near.map(() => near[4] ?? unknown) },
      { linkedTo: near.map(() => unknown) },
      { linkTypes: types.map(() => types[4] ?? 'FUNDS') },
      ...narrowed,
      ...referring,
      ...(hasPeriod(kind.props) ? periods : []),
    ];
    return [all, ...parts.map((part) => ({ ...all, ...part }))];
  }
  it.each(kinds)('filter $name entities alike, and count as many as they find', async (kind) => {
    const { pages, pageTotal } = statementsOf(kind);
    const { length } = await idsOf(kind);
    if (length < 5) expect(await same(pageTotal)).toEqual([[length]]);
    for (const filter of length < 5 ? [] : await filtersOf(kind)) {
      const rows = await same(pages.get('NAME') as Statement, { ...filter, first: 101 });
      const [total] = await same(pageTotal, filter);
      if (rows.length < 101) expect(total).toEqual([rows.length]);
    }
  });

  const idsOfFacts = ({ type }: AnyLink) => column(`MATCH ()-[r:${type}]->() RETURN r.id ORDER BY r.id`);
  it.each(eachLink)('find $type facts alike', async ({ link, sample }) => {
    const { byIds } = statementsFor(link);
    const all = await idsOfFacts(link);
    const rows = await same(byIds, { ids: mixed(all) });
    expect(rows.map((row) => row[2])).toEqual(mixed(all).filter((id) => id !== unknown));
    if (sample) for (const ids of [all.slice(0, 1), []]) await same(byIds, { ids });
  });

  it.each(eachLink)('follow $type alike from both ends', async ({ link, type, sample }) => {
    const { expand, expandTotal, total } = statementsFor(link);
    const times = hasPeriod(link.props) ? periods : [];
    const follow = async (direction: Direction, end: string) => {
      const parents = await column(`MATCH ()-[r:${type}]->() RETURN DISTINCT ${end}(r).id AS id ORDER BY id`);
      const ids = mixed(parents);
      for (const period of [{}, ...times]) await same(total[direction], { ids, ...period });
      for (const each of [expand[direction], expandTotal[direction]]) {
        const from = (given: Params) => same(each, { ...beforeFacts, ids, ...given });
        for (const first of each === expand[direction] ? [1, 3] : []) await from({ first });
        const rows = await from({ first: 101 });
        for (const period of times) await from(period);
        // The cursor after the first fact of whoever has most, for every parent.
        const most = rows.map((row) => row[1] as Rows).sort((a, b) => b.length - a.length)[0]?.[0];
        if (most) await from({ afterKey: most[1] as number, afterId: String(most[2]) });
        if (sample) for (const few of [parents.slice(0, 1), []]) await from({ ids: few });
      }
    };
    await Promise.all([follow('out', 'startNode'), follow('in', 'endNode')]);
  });

  it.each(writtenStatements().filter(reads))('answer $name alike, which is written by hand', async (each) => {
    const all = await column('MATCH (n:Entity)-[r]-() RETURN DISTINCT n.id AS id ORDER BY id');
    const spread = mixed(all.filter((_, i) => i % 61 === 0));
    const most: Params = { most: 10_000, rows: 10_000 };
    const types = links.map(({ type }) => type);
    const lists: Params = { linkTypes: types.slice(0, 9), types: types.slice(0, 9), kinds: ['plan', 'ministry'] };
    await same(each, { ...most, ids: mixed(all) });
    for (const [name, type = ''] of headerOf(each).parameters)
      for (const value of /^texts\b/.test(type) ? [lists[name] ?? spread] : /^text\b/.test(type) ? ['', ...spread] : [])
        await same(each, { ...most, ids: spread, [name]: value });
  });
  it('were compared more than a thousand times', () => {
    expect(compared).toBeGreaterThan(1_000);
  });
});
