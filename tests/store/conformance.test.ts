import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { storedEntity, storedFact } from '../../src/model/columns.ts';
import { entityId, factId } from '../../src/model/ids.ts';
import type { Kind } from '../../src/model/kind.ts';
import { Alliance } from '../../src/model/kinds/alliance.ts';
import { Commitment } from '../../src/model/kinds/commitment.ts';
import { Ministry } from '../../src/model/kinds/ministry.ts';
import { Observation } from '../../src/model/kinds/observation.ts';
import { Organisation } from '../../src/model/kinds/organisation.ts';
import { Funds } from '../../src/model/links/funds.ts';
import { farthest, ordersOf, statementsFor, statementsOf } from '../../src/store/catalogue.ts';
import type { Engine, Value, Write } from '../../src/store/engine.ts';
import type { Statement } from '../../src/store/statements.ts';
import { onBothStores } from '../harness/stores.ts';
import { plausible } from './plausible.ts';

const text = (text: string): Statement => ({ name: 'a test', text });
const wipe = text('MATCH (n) DETACH DELETE n');
const wrong = text('MATCH (secret:Vault) RETRUN secret');

function put(kind: Kind, key: string, values: Record<string, unknown> = {}): Write {
  const id = entityId(kind, key);
  const props = storedEntity(kind, id, { name: key, ...values }) as Value;
  return { statement: statementsOf(kind).put, params: { rows: [{ id, props }] }, expect: 1 };
}
function fund(subject: string, object: string, values: Record<string, unknown> = {}): Write {
  const id = factId(Funds, subject, object, 'SUBSIDY');
  const props = storedFact(Funds, id, { form: 'SUBSIDY', ...values }) as Value;
  return { statement: statementsFor(Funds).put, params: { rows: [{ id, subject, object, props }] }, expect: 1 };
}
const page = { afterKey: farthest, afterId: '', first: 10, since: '0000-01-01', until: '9999-12-31' };

onBothStores('a store', (store) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await store.open();
    await engine.prepare();
  }, 60_000);
  beforeEach(() => engine.write([{ statement: wipe, params: {} }]));
  afterAll(() => engine.close());

  const all = async (query: string) => (await engine.read(text(query), {})).map((row) => row[0]);
  const ids = () => all('MATCH (n:Entity) RETURN n.id ORDER BY n.id');

  it('is prepared a second time without harm, and keeps ids unique', async () => {
    await engine.write([put(Ministry, 'a')]);
    await engine.prepare();
    await engine.write([put(Ministry, 'a')]);
    const double = { statement: text("CREATE (:Entity {id: 'ministry/a'})"), params: {} };
    await expect(engine.write([double])).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(await ids()).toEqual(['ministry/a']);
  });

  it('writes a batch whole and gives the rows of each statement', async () => {
    const batch = [put(Ministry, 'a'), put(Organisation, 'b'), fund('ministry/a', 'organisation/b')];
    expect(await engine.write(batch)).toEqual([[[1]], [[1]], [[1]]]);
    expect(await ids()).toEqual(['ministry/a', 'organisation/b']);
  });

  it('keeps nothing of a batch whose third statement is refused', async () => {
    const batch = [put(Ministry, 'a'), put(Ministry, 'b'), { statement: wrong, params: {} }, put(Ministry, 'c')];
    await expect(engine.write(batch)).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_REFUSED' });
    expect(await ids()).toEqual([]);
  });

  it('keeps nothing of a batch in which a statement writes fewer rows than it must', async () => {
    const batch = [put(Ministry, 'a'), put(Ministry, 'b'), { ...put(Ministry, 'c'), expect: 2 }];
    await expect(engine.write(batch)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: 'put-ministry: expected to write 2 rows, wrote 1; an end of a fact is missing. Nothing was written.',
    });
    expect(await ids()).toEqual([]);
  });

  it.each([
    ['subject', fund('ministry/none', 'organisation/b')],
    ['object', fund('ministry/a', 'organisation/none')],
  ])('refuses a fact whose %s is missing', async (_, missing) => {
    await expect(engine.write([put(Ministry, 'a'), put(Organisation, 'b'), missing])).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: 'put-funds: expected to write 1 rows, wrote 0; an end of a fact is missing. Nothing was written.',
    });
    expect(await ids()).toEqual([]);
  });

  it('removes the props that a rewritten row leaves out', async () => {
    await engine.write([put(Organisation, 'a', { abbreviation: 'A' }), put(Organisation, 'b')]);
    const fact = fund('organisation/a', 'organisation/b', { amount: 100 });
    const entity = { id: 'organisation/a', props: { id: 'organisation/a', name: 'new' } };
    const rows = (fact.params.rows as readonly { id: string }[]).map((row) => ({
      ...row,
      props: { id: row.id, form: 'GRANT' },
    }));
    await engine.write([
      fact,
      { ...put(Organisation, 'a'), params: { rows: [entity] } },
      { ...fact, params: { rows } },
    ]);
    expect(await all('MATCH (n {id: "organisation/a"}) RETURN [n.name, n.abbreviation, n._find]')).toEqual([
      ['new', null, null],
    ]);
    expect(await all('MATCH ()-[r]->() RETURN [r.form, r.amount, r._from]')).toEqual([['GRANT', null, null]]);
  });

  it.each([
    ['2022-06-30', '2022-06-30', []],
    ['2022-06-30', '2022-07-01', [1]],
    ['2023-12-31', '2024-01-01', [1]],
    ['2024-01-01', '2030-01-01', []],
  ])('holds from its first day to its last: between %s and %s', async (since, until, found) => {
    const period = { from: '2022-07', to: '2023' };
    await engine.write([
      put(Alliance, 'a', period),
      put(Organisation, 'b'),
      fund('alliance/a', 'organisation/b', period),
    ]);
    const { pages, pageTotal } = statementsOf(Alliance);
    const given = { since, until, ids: ['alliance/a'] };
    expect((await engine.read(pageTotal, plausible(pageTotal, given)))[0]).toEqual([found.length]);
    const page = pages.get('NAME') as Statement;
    expect(await engine.read(page, plausible(page, given))).toHaveLength(found.length);
    for (const each of [statementsFor(Funds).expand.out, statementsFor(Funds).expandTotal.out]) {
      const [row] = await engine.read(each, plausible(each, given));
      expect([((row?.[1] ?? []) as unknown[]).length, row?.[2] ?? found.length]).toEqual([found.length, found.length]);
    }
  });

  it('keeps one fact of an id that is written twice', async () => {
    const fact = fund('ministry/a', 'organisation/b', { amount: 100 });
    await engine.write([put(Ministry, 'a'), put(Organisation, 'b'), fact, fact]);
    await engine.write([fund('ministry/a', 'organisation/b', { amount: 200 })]);
    expect(await all('MATCH ()-[r]->() RETURN r.amount')).toEqual([200]);
  });

  it('gives the columns of a row by position, whatever their names', async () => {
    expect(await engine.read(text('UNWIND [1, 2] AS x RETURN x AS z, -x AS a, [x, null] AS m'), {})).toEqual([
      [1, -1, [1, null]],
      [2, -2, [2, null]],
    ]);
  });

  it.each([
    ['quotes and a backslash', `'"\`\\ \\' \\u0027`],
    ['line ends and tabs', 'a\nb\r\n\tc'],
    ['accents, signs and other planes', 'één € ‘oké’ \u{1f600} e\u0301 \u200d \uffff'],
    ['Cypher', "') MATCH (n) DETACH DELETE n //"],
    ['a parameter and a hole', '$name {{kind}} $1'],
    ['nothing', ''],
  ])('gives back text with %s as it was written, and changes nothing else', async (_, value) => {
    await engine.write([put(Ministry, 'other'), put(Organisation, 'a', { name: value, aliases: [value, 'b', value] })]);
    const { byIds } = statementsOf(Organisation);
    const [row] = await engine.read(byIds, { ids: ['organisation/a'] });
    expect([row?.[1], row?.[2]]).toEqual([value, [value, 'b', value]]);
    expect(await engine.read(byIds, { ids: [value] })).toEqual([]);
    expect(await ids()).toEqual(['ministry/other', 'organisation/a']);
  });

  it('gives back absent values as null, flags as flags and an empty list as one', async () => {
    const summary = { en: 'E', nl: 'N' };
    await engine.write([put(Commitment, 'a', { summary }), put(Organisation, 'b'), put(Organisation, 'c')]);
    await engine.write([fund('organisation/b', 'organisation/c', { perYear: false })]);
    const [row] = await engine.read(statementsOf(Commitment).byIds, { ids: ['commitment/a'] });
    expect(row?.slice(0, 8)).toEqual(['commitment/a', 'a', [], [], [], [], ['E', 'N'], null]);
    expect(await all('MATCH ()-[r]->() RETURN r.perYear')).toEqual([false]);
  });

  it.each([0, -1, 7, 2 ** 31 + 1, -(2 ** 40) - 1, farthest])('keeps %d a whole number', async (amount) => {
    await engine.write([put(Organisation, 'b'), put(Organisation, 'c')]);
    await engine.write([fund('organisation/b', 'organisation/c', { amount })]);
    const half = Math.trunc(amount / 2) + 0;
    expect(await all('MATCH ()-[r]->() RETURN [r.amount, r.amount / 2]')).toEqual([[amount, half]]);
    const read = text('RETURN $x, $x / 2, $list[0] / 2, $map.x / 2');
    expect(await engine.read(read, { x: amount, list: [amount], map: { x: amount } })).toEqual([
      [amount, half, half, half],
    ]);
  });

  it.each([0.5, -0.25, 1e-9, 15300.75])('keeps %d a number with a fraction', async (value) => {
    await engine.write([put(Observation, 'a', { value })]);
    expect(await all('MATCH (n:Observation) RETURN [n.value, n.value / 2]')).toEqual([[value, value / 2]]);
  });

  it('gives no rows for ids that it does not know, and of another kind or link', async () => {
    await engine.write([put(Ministry, 'a'), put(Organisation, 'b'), fund('ministry/a', 'organisation/b')]);
    const { byIds, expand, total } = statementsFor(Funds);
    const unknown = ['', 'ministry/none', 'organisation/b', 'ministry/a|FUNDS|organisation/none'];
    expect(await engine.read(statementsOf(Ministry).byIds, { ids: unknown })).toEqual([]);
    expect(await engine.read(byIds, { ids: unknown })).toEqual([]);
    expect(await engine.read(expand.out, { ...page, ids: ['ministry/none'] })).toEqual([]);
    expect(await engine.read(expand.out, { ...page, ids: ['organisation/b'] })).toEqual([['organisation/b', []]]);
    expect(await engine.read(total.in, { ...page, ids: ['ministry/a'] })).toEqual([['ministry/a', 0]]);
  });

  it.each([
    ['a text that is no Cypher', wrong],
    ['a parameter that is missing', text('MATCH (secret:Vault {id: $id}) RETURN secret')],
  ])('refuses %s with its name alone, without a word of the text', async (_, statement) => {
    const named = { ...statement, name: 'the-second' };
    for (const work of [
      () => engine.read(named, {}),
      () => engine.write([put(Ministry, 'a'), { statement: named, params: {} }]),
    ]) {
      const error = await work().then(
        () => undefined,
        (cause: unknown) => cause,
      );
      expect(error).toMatchObject({ name: 'StoreError', code: 'STORE_REFUSED' });
      expect(String(error)).toMatch(/^StoreError: the-second: .*refused the statement/);
      expect(String(error)).not.toMatch(/secret|Vault|RETRUN|RETURN|\n/);
    }
  });

  it.each(ordersOf(Organisation))(
    'pages by $name through names of every script without losing one',
    async ({ name, start }) => {
      const names = ['"', '1', 'a', 'ç', 'z', 'Ω', 'и', '语', '\u{1f600}'];
      await engine.write(names.map((each, i) => put(Organisation, String(i), { name: each })));
      const page = statementsOf(Organisation).pages.get(name) as Statement;
      const found: unknown[] = [];
      for (let after: readonly unknown[] = [start, '']; after.length > 0; ) {
        const given = { ...plausible(page), afterKey: after[0] as string, afterId: after[1] as string, first: 2 };
        const rows = await engine.read(page, given);
        found.push(...rows.map((row) => row[1]));
        const last = rows.at(-1);
        after = last ? [last.at(-1), last[0]] : [];
      }
      expect(found).toEqual(name === 'NAME' ? names : [...names].reverse());
    },
  );

  it('takes many writes and reads at once', async () => {
    const keys = Array.from({ length: 20 }, (_, i) => `${i + 10}`);
    await Promise.all(keys.flatMap((key) => [engine.write([put(Ministry, key)]), ids()]));
    expect(await ids()).toEqual(keys.map((key) => `ministry/${key}`));
  });
});
