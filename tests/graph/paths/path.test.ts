import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Question } from '../../../src/graph/paths/search.ts';
import { tellingLinks } from '../../../src/graph/paths/telling.ts';
import { ask, counted } from '../../harness/graph.ts';
import { random } from '../../harness/random.ts';
import { embedded, onBothStores } from '../../harness/stores.ts';
import { entity, plainPaths, randomFacts } from './oracle.ts';
import { type Fact, writeGraph } from './write-graph.ts';

const text = `query ($from: ID!, $to: ID!, $maxHops: Int, $linkTypes: [LinkType!], $exclude: [ID!], $excludeHubs: Int, $asOf: Date, $first: Int) {
  path(from: $from, to: $to, maxHops: $maxHops, linkTypes: $linkTypes, exclude: $exclude, excludeHubs: $excludeHubs, asOf: $asOf, first: $first) {
    hops reason complete searched linkTypes hubs { id }
    paths { hops entities { id } steps { from { id } to { id } facts { direction fact { id subject { id } object { id } } } } }
  }
}`;
interface Id {
  readonly id: string;
}
interface Path {
  readonly hops: number;
  readonly entities: readonly Id[];
  readonly steps: readonly {
    readonly from: Id;
    readonly to: Id;
    readonly facts: readonly { readonly direction: string; readonly fact: Id & { subject: Id; object: Id } }[];
  }[];
}
interface Answer {
  readonly hops: number | null;
  readonly reason: string | null;
  readonly complete: boolean;
  readonly searched: number;
  readonly linkTypes: readonly string[];
  readonly hubs: readonly Id[];
  readonly paths: readonly Path[];
}

/** The random networks stand side by side in one store, each with a letter of its own. */
const named = (id: string, network: string) => id.replaceAll('organisation/n', `organisation/${network}`);
const o = (name: string) => `organisation/${name}`;

const small: readonly Fact[] = [
  [`${o('a')}|CONSULTS|${o('b')}|HELD`],
  [`${o('a')}|CONSULTS|${o('b')}|PLANNED`],
  [`${o('b')}|FUNDS|${o('a')}|SUBSIDY`, { form: 'SUBSIDY', amount: 5 }],
  [`${o('c')}|FUNDS|${o('b')}|GRANT,2020`, { form: 'GRANT', from: '2020', to: '2021' }],
  [`${o('c')}|MEMBER_OF|${o('d')}`, { from: '2022-07' }],
  [`passage/p|MENTIONS|${o('a')}`],
  [`passage/p|MENTIONS|${o('d')}`],
];

onBothStores('a path', (store) => {
  // A server is slower: fewer networks there.
  const seeds = Array.from({ length: store === embedded ? 40 : 4 }, (_, i) => i + 1);
  let engine: ReturnType<typeof counted>;
  beforeAll(async () => {
    engine = counted(await store.open());
    const networks = seeds.flatMap((seed) => randomFacts(seed, 12, 22).map((id): Fact => [named(id, `s${seed}-`)]));
    await writeGraph(engine, [...small, ...networks], [o('alone')]);
  }, 60_000);
  afterAll(() => engine.close());

  async function find(variables: Readonly<Record<string, unknown>>): Promise<Answer> {
    const { data, errors } = await ask(engine, text, variables);
    expect(errors).toBeUndefined();
    return data?.path as Answer;
  }
  const ways = ({ paths }: Answer) => paths.map(({ entities }) => entities.map(({ id }) => id));

  async function compare(seed: number): Promise<number> {
    const next = random(seed);
    const facts = randomFacts(seed, 12, 22);
    const here = (id: string) => named(id, `s${seed}-`);
    const question: Question = {
      from: entity(0),
      to: entity(1 + Math.floor(next() * 11)),
      maxHops: 2 + Math.floor(next() * 5),
      first: 1 + Math.floor(next() * 8),
      excludeHubs: next() < 0.5 ? null : 4,
      exclude: new Set(),
    };
    const { maxHops, first, excludeHubs } = question;
    const asked = { from: here(question.from), to: here(question.to), maxHops, first, excludeHubs };
    const answer = await find({ ...asked, linkTypes: ['CONSULTS'] });
    const plain = plainPaths(facts, question).map((path) => path.map(here));
    expect([seed, ways(answer)]).toEqual([seed, plain]);
    for (const { from, to, facts: found } of answer.paths.flatMap(({ steps }) => steps)) {
      const joins = (id: string) => [from.id, to.id].every((end) => id.split('|').includes(end));
      expect(found.map(({ fact }) => fact.id)).toEqual(facts.map(here).filter(joins).sort());
      for (const { direction, fact } of found)
        expect([fact.subject.id, fact.object.id]).toEqual(
          direction === 'FORWARD' ? [from.id, to.id] : [to.id, from.id],
        );
    }
    return plain.length;
  }
  it('is what a plain search of everything finds, with every fact of each step', async () => {
    let found = 0;
    for (const seed of seeds) found += await compare(seed);
    expect(found).toBeGreaterThan(seeds.length);
  });

  it('walks telling facts only when nothing is said, and says which', async () => {
    const answer = await find({ from: o('a'), to: o('d') });
    expect(ways(answer)).toEqual([[o('a'), o('b'), o('c'), o('d')]]);
    expect(answer).toMatchObject({ hops: 3, reason: null, complete: true, searched: 4, hubs: [] });
    expect(answer.linkTypes).toEqual(tellingLinks);
  });
  it('walks every sort of fact when the list is empty', async () => {
    const answer = await find({ from: o('a'), to: o('d'), linkTypes: [] });
    expect(ways(answer)).toEqual([
      [o('a'), 'passage/p', o('d')],
      [o('a'), o('b'), o('c'), o('d')],
    ]);
    expect(answer.linkTypes).toContain('MENTIONS');
  });
  it('walks the sorts that are named and no others', async () => {
    expect(ways(await find({ from: o('a'), to: o('d'), linkTypes: ['MENTIONS'] }))).toEqual([
      [o('a'), 'passage/p', o('d')],
    ]);
    const { paths } = await find({ from: o('a'), to: o('b'), linkTypes: ['CONSULTS'] });
    expect(paths[0]?.steps[0]?.facts.map(({ direction }) => direction)).toEqual(['FORWARD', 'FORWARD']);
  });
  it('tells all facts of one step, and which way each goes', async () => {
    const { paths } = await find({ from: o('a'), to: o('b') });
    expect(paths).toHaveLength(1);
    expect(paths[0]?.steps[0]?.facts.map(({ direction, fact }) => [direction, fact.id])).toEqual([
      ['FORWARD', `${o('a')}|CONSULTS|${o('b')}|HELD`],
      ['FORWARD', `${o('a')}|CONSULTS|${o('b')}|PLANNED`],
      ['BACKWARD', `${o('b')}|FUNDS|${o('a')}|SUBSIDY`],
    ]);
  });
  it('walks what holds on a day, and what has no period at any time', async () => {
    const on = async (asOf: string, to: string) => (await find({ from: o('a'), to: o(to), asOf })).hops;
    expect([await on('2020-05', 'c'), await on('2021-12-31', 'c'), await on('2022', 'c')]).toEqual([2, 2, null]);
    expect([await on('2019', 'b'), await on('2021', 'd'), await on('2022', 'd')]).toEqual([1, null, null]);
  });
  it('passes no hub and nothing that is excluded, and names the hubs', async () => {
    expect(await find({ from: o('a'), to: o('d'), excludeHubs: 3 })).toMatchObject({
      paths: [],
      reason: 'NO_PATH',
      hubs: [{ id: o('b') }],
    });
    expect(await find({ from: o('a'), to: o('d'), excludeHubs: 4 })).toMatchObject({ hops: 3, hubs: [] });
    expect(await find({ from: o('a'), to: o('d'), exclude: [o('c')] })).toMatchObject({ reason: 'NO_PATH', hubs: [] });
    expect(await find({ from: o('a'), to: o('d'), exclude: [o('none'), '|'] })).toMatchObject({ hops: 3 });
  });
  it('tells why there is none', async () => {
    const why = async (variables: Readonly<Record<string, unknown>>) => (await find(variables)).reason;
    expect(await why({ from: o('none'), to: o('a') })).toBe('UNKNOWN_START');
    expect(await why({ from: o('a'), to: o('none') })).toBe('UNKNOWN_END');
    expect(await why({ from: o('a'), to: small[0]?.[0] })).toBe('UNKNOWN_END');
    expect(await why({ from: '', to: '|' })).toBe('UNKNOWN_START');
    expect(await why({ from: o('none'), to: o('none') })).toBe('UNKNOWN_START');
    expect(await why({ from: o('a'), to: o('a') })).toBe('SAME_ENTITY');
    expect(await why({ from: o('a'), to: o('d'), maxHops: 2 })).toBe('NO_PATH_WITHIN_HOPS');
    expect(await why({ from: o('a'), to: o('alone') })).toBe('NO_PATH');
    expect(await why({ from: o('a'), to: named(entity(5), 's1-') })).toBe('NO_PATH');
  });
  it.each<[Readonly<Record<string, unknown>>, string]>([
    [{ maxHops: 0 }, 'maxHops must be 1 to 10, found 0.'],
    [{ maxHops: 11 }, 'maxHops must be 1 to 10, found 11.'],
    [{ first: 0 }, 'first must be 1 to 20, found 0.'],
    [{ first: 21 }, 'first must be 1 to 20, found 21.'],
    [{ excludeHubs: -1 }, 'excludeHubs must be 0 to 1000000, found -1. Give null to let every entity pass.'],
    [{ exclude: [o('a')] }, 'exclude must leave out from and to, found "organisation/a". Take it out.'],
    [{ exclude: Array(101).fill(o('x')) }, 'ids must hold at most 100 ids, found 101. Ask in parts.'],
  ])('is refused where a number or list is out of bounds: %#', async (variables, message) => {
    const { data, errors } = await ask(engine, text, { from: o('a'), to: o('d'), ...variables });
    expect(data).toEqual({ path: null });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
  it('takes the same statements whatever the order of the ends, one for each level', async () => {
    const statements = async (from: string, to: string) => {
      engine.log.length = 0;
      await ask(engine, `{ path(from: "${from}", to: "${to}") { hops searched } }`);
      return engine.log;
    };
    const there = [...(await statements(o('a'), o('d')))];
    expect(there).toEqual([
      'organisation-by-ids',
      'read/neighbours',
      'read/neighbours',
      'read/degrees',
      'read/neighbours',
    ]);
    expect(await statements(o('d'), o('a'))).toEqual(there);
  });
});
