import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readIndex } from '../../src/search/read-texts.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import type { Engine } from '../../src/store/engine.ts';
import { loadDataset } from '../harness/graph.ts';
import { root } from '../harness/paths.ts';
import { onBothStores } from '../harness/stores.ts';

/** A query of a person, and the ids of which one should come first; `*` stands for any letters. */
interface Wanted {
  readonly about: string;
  readonly query: string;
  readonly expect: readonly string[];
}
const all = JSON.parse(readFileSync(join(root, 'tests/search/quality.json'), 'utf8')) as readonly Wanted[];
const patterns = (expected: readonly string[]) =>
  expected.map((each) => new RegExp(`^${each.split('*').map(escaped).join('.*')}$`));
function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

const least = 0.9;
const looked = 20;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

onBothStores('the quality of search', (store) => {
  let engine: Engine;
  let index: SearchIndex;
  beforeAll(async () => {
    engine = await store.open();
    await loadDataset(engine);
    index = (await readIndex(engine)) as SearchIndex;
  }, 120_000);
  afterAll(() => engine.close());

  const hits = (query: string) => index.find(query).page(null, looked);
  /** One divided by the place of the first hit that is expected, 0 where there is none. */
  function reciprocalRank({ query, expect: expected }: Wanted): number {
    const wanted = patterns(expected);
    const place = hits(query).findIndex(({ id }) => wanted.some((each) => each.test(id)));
    return place === -1 ? 0 : 1 / (place + 1);
  }

  it(`puts what is expected first: mean reciprocal rank at least ${least} over ${all.length} queries`, () => {
    const ranks = all.map((each) => ({ ...each, rank: reciprocalRank(each) }));
    const misses = ranks.filter(({ rank }) => rank < 1);
    const sorts = [...new Set(all.map(({ about }) => about))];
    const lines = [
      `Search on ${store.name}: mean reciprocal rank ${mean(ranks.map(({ rank }) => rank)).toFixed(3)} over ${all.length} queries.`,
      ...sorts.map((sort) => {
        const of = ranks.filter(({ about }) => about === sort).map(({ rank }) => rank);
        return `  ${mean(of).toFixed(3)} ${sort} (${of.length})`;
      }),
      ...misses.map(
        ({ query, rank }) => `  not first (${rank.toFixed(2)}): ${query} -> ${hits(query)[0]?.id ?? 'nothing'}`,
      ),
    ];
    process.stderr.write(`${lines.join('\n')}\n`);
    expect(mean(ranks.map(({ rank }) => rank))).toBeGreaterThanOrEqual(least);
  });

  it('expects entities that the graph has', async () => {
    const rows = await engine.read({ name: 'a test', text: 'MATCH (n:Entity) RETURN n.id' }, {});
    const ids = rows.map(([id]) => String(id));
    const faults = all.flatMap(({ query, expect: expected }) =>
      expected
        .filter((each) => !patterns([each]).some((pattern) => ids.some((id) => pattern.test(id))))
        .map((each) => `${query}: ${each}`),
    );
    expect(faults).toEqual([]);
  });

  it('gives a compound by its last word, below the word itself', () => {
    const found = index.find('dwang', { kinds: ['Topic'] }).page(null, looked);
    const [first, second] = found;
    expect([first?.id, second?.id]).toEqual(['topic/collectieve-dwang', 'topic/huwelijksdwang']);
    expect(first?.score ?? 0).toBeGreaterThan(2 * (second?.score ?? 0));
  });

  it.each(['150.000', '1,35 miljoen', '€ 400.000'])(
    'finds the ends of facts of money by their passages: %s',
    (amount) => {
      const ends = new Set(
        index
          .find(amount)
          .page(null, 100)
          .map(({ id }) => id),
      );
      const expected = {
        '150.000': [
          'amendment/becker-2023',
          'plan/meerjarenplan-zelfbeschikking',
          'project/pilot-financiele-zelfredzaamheid',
        ],
        '1,35 miljoen': ['plan/meerjarenplan-zelfbeschikking', 'budget-article/szw-13'],
        '€ 400.000': ['alliance/verandering-van-binnenuit-2.0', 'ministry/szw', 'budget-article/szw-13'],
      }[amount];
      expect(expected?.filter((id) => !ends.has(id))).toEqual([]);
    },
  );
});

describe('the queries of the quality test', () => {
  it('are at least eighty, each once, of every sort', () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
    expect(new Set(all.map(({ about }) => about)).size).toBeGreaterThanOrEqual(10);
    expect(all.filter(({ expect: expected }) => expected.length === 0)).toEqual([]);
  });
});
