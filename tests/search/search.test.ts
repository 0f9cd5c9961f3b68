import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/errors.ts';
import { storedEntity } from '../../src/model/columns.ts';
import { kindOf } from '../../src/model/ids.ts';
import { Search, searchOf, versionOf } from '../../src/search/search.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { statementsOf } from '../../src/store/catalogue.ts';
import type { Engine, Value } from '../../src/store/engine.ts';
import { statement } from '../../src/store/statements.ts';
import { counted } from '../harness/graph.ts';
import { onBothStores } from '../harness/stores.ts';

const put = (id: string, values: Readonly<Record<string, unknown>>) => {
  const kind = kindOf(id);
  if (!kind) throw new Error(id);
  return {
    statement: statementsOf(kind).put,
    params: { rows: [{ id, props: storedEntity(kind, id, values) as Value }] },
    expect: 1,
  };
};
const ledger = (hash: string) => ({
  statement: statement('write/put-ledger'),
  params: { id: '*', hash, ids: [], hashes: [] },
});
const ids = (index: SearchIndex, text: string) =>
  index
    .find(text)
    .page(null, 100)
    .map(({ id }) => id);

onBothStores('the search of a store', (store) => {
  let engine: ReturnType<typeof counted>;
  let search: Search;
  beforeEach(async () => {
    engine = counted(await store.open());
    await engine.prepare();
    search = new Search(engine);
    await engine.write([ledger('one'), put('organisation/a', { name: 'Movisie' })]);
    engine.log.length = 0;
  });
  afterEach(() => engine.close());

  const version = async () => versionOf(await engine.read(statement('read/ledger-hashes'), {}));
  async function ready(): Promise<{ index: SearchIndex; isCurrent: boolean }> {
    const found = await search.at(await version());
    if (typeof found === 'string') throw new Error(found);
    return found;
  }

  it('reads the store once, by one statement for each source of text, and keeps what it has made', async () => {
    for (const _ of [1, 2, 3]) expect(ids((await ready()).index, 'movisie')).toEqual(['organisation/a']);
    expect(engine.log.filter((name) => name !== 'read/ledger-hashes')).toEqual([
      'read/search-size',
      'read/search-entities',
      'read/search-passages',
    ]);
  });

  it('can be made before anyone asks, and says nothing of a store that fails', async () => {
    await search.prepare();
    engine.log.length = 0;
    expect(ids((await ready()).index, 'movisie')).toEqual(['organisation/a']);
    expect(engine.log).toEqual(['read/ledger-hashes']);
    const failing: Engine = { ...engine, read: () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'not today')) };
    await new Search(failing).prepare();
  });

  it('is made once for all who ask at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => search.at('one')));
    expect(new Set(all.map((each) => (typeof each === 'string' ? each : each.index))).size).toBe(1);
    expect(engine.log).toHaveLength(3);
  });

  it('answers with the older index while the new one is made, and with the new one after', async () => {
    await ready();
    await engine.write([ledger('two'), put('organisation/b', { name: 'Movisie Twee' })]);
    const during = await ready();
    expect([during.isCurrent, ids(during.index, 'movisie')]).toEqual([false, ['organisation/a']]);
    await search.settled();
    const after = await ready();
    expect([after.isCurrent, ids(after.index, 'movisie')]).toEqual([true, ['organisation/a', 'organisation/b']]);
    expect(ids(during.index, 'movisie')).toEqual(['organisation/a']);
  });

  it('does not see what is written before the load of the dataset has ended', async () => {
    await ready();
    await engine.write([put('organisation/b', { name: 'Movisie Twee' })]);
    expect((await ready()).isCurrent).toBe(true);
  });

  it('reads as many pages as there are', async () => {
    const rows = Array.from({ length: 10_002 }, (_, i) => {
      const id = `organisation/n${String(i).padStart(5, '0')}`;
      const props = storedEntity(kindOf(id) as never, id, { name: `Stichting nummer ${i}` }) as Value;
      return { id, props };
    });
    const { put } = statementsOf(kindOf('organisation/a') as never);
    for (let at = 0; at < rows.length; at += 2_000)
      await engine.write([{ statement: put, params: { rows: rows.slice(at, at + 2_000) } }]);
    const { index } = await ready();
    expect(index.entities).toBe(rows.length + 1);
    expect(index.find('stichting').total).toBe(rows.length);
    expect(engine.log.filter((name) => name === 'read/search-entities')).toHaveLength(3);
  });

  it('finds the full texts of parts and passages where they are loaded', async () => {
    await engine.write([
      put('answer/d/1', { name: 'Antwoord 1', numbers: [1], text: 'Er is een bankpas.' }),
      put('passage/answer-d/1/x', {
        name: 'Er is',
        phrase: 'Er is',
        text: 'Er is ook een pinpas.',
        part: 'answer/d/1',
        proves: ['organisation/a'],
        sources: ['source/d'],
      }),
    ]);
    const { index } = await ready();
    expect(ids(index, 'bankpas')).toEqual(['answer/d/1']);
    expect(ids(index, '"een pinpas"')).toEqual(['organisation/a', 'answer/d/1']);
  });

  it('leaves out suggestions and redirects', async () => {
    await engine.write([
      put('redirect/organisation/oud', {
        name: 'organisation/a',
        target: 'organisation/a',
        reason: { en: 'Movisie', nl: 'Movisie' },
      }),
      put('suggestion/x', { name: 'Movisie', subject: 'organisation/a', linkType: 'FUNDS', object: 'organisation/a' }),
    ]);
    expect(ids((await ready()).index, 'movisie')).toEqual(['organisation/a']);
  });
});

describe('a search whose store fails', () => {
  const failing = (fail: () => boolean): Engine =>
    ({
      name: 'embedded',
      read: ({ name }: { readonly name: string }) =>
        fail()
          ? Promise.reject(new StoreError('STORE_UNAVAILABLE', name))
          : Promise.resolve(name === 'read/search-size' ? [[0]] : []),
    }) as never;

  it('says so to who waits for the first index, and tries again at the next search', async () => {
    let down = true;
    const search = new Search(failing(() => down));
    await expect(search.at('one')).rejects.toThrow('read/search-size');
    down = false;
    expect(typeof (await search.at('one'))).toBe('object');
  });
  it('answers with the older index where there is one, until the store is back', async () => {
    let down = false;
    const search = new Search(failing(() => down));
    await search.at('one');
    down = true;
    for (const _ of [1, 2]) {
      expect(await search.at('two')).toMatchObject({ isCurrent: false });
      await search.settled();
    }
    down = false;
    await search.at('two');
    await search.settled();
    expect(await search.at('two')).toMatchObject({ isCurrent: true });
  });
  it('makes no index of more names than it may', async () => {
    const engine = { name: 'embedded', read: () => Promise.resolve([[1_000_001]]) } as never;
    expect(await new Search(engine).at('one')).toBe('too many entities');
  });
  it('is the same for everybody who asks the same store', () => {
    const engine = failing(() => false);
    expect(searchOf(engine)).toBe(searchOf(engine));
    expect(searchOf(failing(() => false))).not.toBe(searchOf(engine));
  });
});

describe('the version of a store', () => {
  it('is that of the dataset as a whole, or of all its sources before a first load has ended', () => {
    const rows = [
      ['*', 'whole'],
      ['a', '1'],
    ];
    expect(versionOf(rows)).toBe(versionOf([...rows, ['b', '2']]));
    expect(versionOf([['a', '1']])).not.toBe(versionOf([['a', '2']]));
    expect(versionOf([])).not.toBe(versionOf(rows));
  });
});
