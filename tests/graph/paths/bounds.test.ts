import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../../src/store/engine.ts';
import { ask } from '../../harness/graph.ts';
import { embedded } from '../../harness/stores.ts';
import { type Fact, writeGraph } from './write-graph.ts';

const o = (name: string | number) => `organisation/${name}`;
const spokes = 7_000;

describe('the paths of one operation', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await embedded.open();
    const star = Array.from({ length: spokes }, (_, i): Fact => [`${o(i)}|CONSULTS|${o('hub')}|HELD`]);
    await writeGraph(engine, [...star, [`${o('x')}|CONSULTS|${o('y')}|HELD`]]);
  }, 60_000);
  afterAll(() => engine.close());

  it('begin at an entity with thousands of facts', async () => {
    const { data, errors } = await ask(engine, `{ path(from: "${o('hub')}", to: "${o(6_999)}") { hops searched } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ path: { hops: 1, searched: spokes + 1 } });
  });
  it('go through such an entity only where hubs may be passed', async () => {
    const { data } = await ask(
      engine,
      `{ around: path(from: "${o(1)}", to: "${o(2)}") { hops reason hubs { id } }
         through: path(from: "${o(1)}", to: "${o(2)}", excludeHubs: null) { hops reason hubs { id } } }`,
    );
    expect(data).toEqual({
      around: { hops: null, reason: 'NO_PATH', hubs: [{ id: o('hub') }] },
      through: { hops: 2, reason: null, hubs: [] },
    });
  });
  it('share what a search may cost; beyond it they end with an error, and leave other fields their answers', async () => {
    const each = (alias: string) => `${alias}: path(from: "${o('hub')}", to: "${o('x')}") { reason }`;
    const { data, errors } = await ask(
      engine,
      `{ ${['a', 'b', 'c'].map(each).join(' ')} organisation(id: "${o('x')}") { id } }`,
    );
    expect(data).toEqual({
      a: { reason: 'NO_PATH' },
      b: { reason: 'NO_PATH' },
      c: null,
      organisation: { id: o('x') },
    });
    expect(errors).toMatchObject([
      {
        message:
          'path: The searches of an operation may look at 20000 entities and 60000 facts in 2000 ms, found more entities. Ask with a smaller maxHops, fewer linkTypes or a smaller excludeHubs.',
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      },
    ]);
  });
});
