import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../src/store/engine.ts';
import { ask, counted, loadDataset } from './harness/graph.ts';
import { root } from './harness/paths.ts';
import { onBothStores } from './harness/stores.ts';

// Each example operation gives a pinned answer by a pinned set of statements, on both stores. The same files are the
// tabs of GraphiQL and the examples of README.md. UPDATE_QUERIES=1 writes the answers anew; read the difference.
const folder = join(root, 'tests/queries');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();
const update = process.env.UPDATE_QUERIES === '1';

interface Pinned {
  readonly statements: readonly string[];
  readonly answer: unknown;
}
const pinnedPath = (name: string) => join(folder, `${name}.json`);
const textOf = (name: string) => readFileSync(join(folder, `${name}.graphql`), 'utf8');

onBothStores('the example operations', (store) => {
  let engine: ReturnType<typeof counted>;
  beforeAll(async () => {
    engine = counted((await store.open()) as Engine);
    await loadDataset(engine);
  }, 120_000);
  afterAll(() => engine.close());

  it.each(names)('answers %s as pinned', async (name) => {
    engine.log.length = 0;
    const answer = await ask(engine, textOf(name));
    const found: Pinned = { statements: [...engine.log].sort(), answer };
    if (update) writeFileSync(pinnedPath(name), `${JSON.stringify(found, null, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(pinnedPath(name), 'utf8')));
    expect(answer.errors).toBeUndefined();
  });

  it('reads a page of any size in the same statements', async () => {
    const sizes: (readonly string[])[] = [];
    for (const first of [1, 10, 100]) {
      engine.log.length = 0;
      const answer = await ask(
        engine,
        `{ organisations(first: ${first}) { nodes { name memberOf(first: 3) { totalCount edges { evidence { phrase } node { name } } } } } }`,
      );
      expect(answer.errors).toBeUndefined();
      sizes.push([...engine.log]);
    }
    expect(sizes.map((log) => log.length).every((length) => length <= 5)).toBe(true);
    expect(new Set(sizes[2])).toEqual(new Set([...(sizes[2] ?? [])]));
    expect(sizes[2]?.length).toBe(new Set(sizes[2]).size);
  });
});

describe('the example files', () => {
  it('are at least twenty, each with a name, a title in two languages and a theme', () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
    for (const name of names) {
      const lines = textOf(name).split('\n');
      expect([name, lines.slice(0, 3).every((line) => line.startsWith('# '))]).toEqual([name, true]);
      expect(lines[2]).toMatch(/^# theme: (actor|policy|parliament|money|knowledge)$/);
      expect(textOf(name)).toMatch(/^query [A-Z]\w+/m);
    }
  });
  it('have no answer without an operation', () => {
    const answers = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(answers.filter((file) => !existsSync(join(folder, file.replace('.json', '.graphql'))))).toEqual([]);
  });
});
