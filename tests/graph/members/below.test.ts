import { describe, expect, it } from '@jest/globals';
import { below, deepest, type Membership } from '../../../src/graph/members/below.ts';
import { waysUp } from '../../../src/graph/members/ways.ts';
import { Budget, BudgetSpent, searchLimits } from '../../../src/graph/paths/budget.ts';
import { random } from '../../harness/random.ts';

const joined = (member: string, group: string, word = ''): Membership => ({
  id: `${member}|MEMBER_OF|${group}${word && `|${word}`}`,
  member,
  group,
});
/** `a>b` says that a is a member of b. */
const memberships = (text: string) =>
  text.split(' ').map((each) => {
    const [member = '', group = ''] = each.split('>');
    return joined(member, group);
  });

function walk(facts: readonly Membership[], depth: number | null = null, budget = new Budget()) {
  const membersOf = (group: string) => Promise.resolve(facts.filter((each) => each.group === group));
  return below('root', depth, membersOf, budget);
}
const shown = async (text: string, depth: number | null = null) =>
  (await walk(memberships(text), depth)).members.map(({ id, depth: at }) => `${id}${at}`).join(' ');

describe('everyone below a group', () => {
  it('stands there once, the nearest first, then by id', async () => {
    expect(await shown('b>root a>root c>a d>c')).toBe('a1 b1 c2 d3');
    expect(await shown('b>root a>root c>a c>b c>root d>c d>b')).toBe('a1 b1 c1 d2');
    expect(await shown('x>y')).toBe('');
  });
  it('ends at the depth that is asked for', async () => {
    const chain = 'a>root b>a c>b';
    expect([await shown(chain, 1), await shown(chain, 2), await shown(chain, 3)]).toEqual(['a1', 'a1 b2', 'a1 b2 c3']);
  });
  it('walks a circle once, also one through the group itself', async () => {
    expect(await shown('a>root b>a a>b root>b c>b')).toBe('a1 b2 c3');
    expect(await shown('root>root a>root')).toBe('a1');
  });
  it('asks for each group once, all groups of a level together', async () => {
    const facts = memberships('a>root b>root c>a c>b d>c');
    const asked: string[] = [];
    const membersOf = async (group: string) => {
      asked.push(group);
      await Promise.resolve();
      return facts.filter((each) => each.group === group);
    };
    await below('root', null, membersOf, new Budget());
    expect(asked).toEqual(['root', 'a', 'b', 'c', 'd']);
  });
  it('refuses to go deeper than memberships go, but not exactly that deep', async () => {
    const chain = (length: number) => Array.from({ length }, (_, i) => joined(`m${i}`, i === 0 ? 'root' : `m${i - 1}`));
    expect((await walk(chain(deepest))).members).toHaveLength(deepest);
    await expect(walk(chain(deepest + 1))).rejects.toThrow('Memberships are followed to 20 levels, found more.');
    expect((await walk(chain(deepest + 1), 3)).members).toHaveLength(3);
  });
  it('ends when its budget is spent', async () => {
    const wide = Array.from({ length: 50 }, (_, i) => joined(`m${i}`, 'root'));
    await expect(walk(wide, null, new Budget({ ...searchLimits, entities: 40 }))).rejects.toThrow(BudgetSpent);
  });
});

/** Every chain of memberships up from a member that passes nobody twice. */
function plainWays(facts: readonly Membership[], member: string): readonly string[] {
  const found: string[][] = [];
  const up = (path: readonly string[]) => {
    const at = path.at(-1) ?? '';
    if (at === 'root') return void found.push([...path]);
    for (const group of new Set(facts.filter((each) => each.member === at).map((each) => each.group)))
      if (!path.includes(group)) up([...path, group]);
  };
  up([member]);
  return found.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1)).map((path) => path.join(' '));
}

describe('the ways by which a member belongs', () => {
  it('lead from the member up to the group, the shortest first, with every fact of each step', async () => {
    const facts = [...memberships('a>root b>root c>a c>b'), joined('c', 'a', 'otherwise')];
    const [first, second] = waysUp(await walk(facts))('c', 5);
    expect([first?.entities, second?.entities]).toEqual([
      ['c', 'a', 'root'],
      ['c', 'b', 'root'],
    ]);
    expect(first?.steps.map(({ facts: found }) => found.map(({ fact }) => fact))).toEqual([
      ['c|MEMBER_OF|a', 'c|MEMBER_OF|a|otherwise'],
      ['a|MEMBER_OF|root'],
    ]);
    expect(waysUp(await walk(facts))('c', 1)).toHaveLength(1);
  });
  it('are all there are, on two hundred random groups with circles', async () => {
    let several = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const next = random(seed);
      const any = () => (next() < 0.2 ? 'root' : `m${Math.floor(next() * 7)}`);
      const facts = [...new Map(Array.from({ length: 14 }, () => joined(any(), any())).map((each) => [each.id, each]))]
        .map(([, each]) => each)
        .filter(({ member, group }) => member !== group);
      const found = await walk(facts);
      const ways = waysUp(found);
      for (const { id, depth } of found.members) {
        const expected = plainWays(facts, id);
        expect([seed, id, ways(id, 1_000).map(({ entities }) => entities.join(' '))]).toEqual([seed, id, expected]);
        expect(depth).toBe((expected[0]?.split(' ').length ?? 0) - 1);
        if (expected.length > 1) several += 1;
      }
    }
    expect(several).toBeGreaterThan(100);
  });
  it('are few of very many without trying all of them', async () => {
    // Eighteen levels of two, each a member of both above: 2 ** 17 ways.
    const level = (at: number) => (at < 0 ? ['root'] : [`a${at}`, `b${at}`]);
    const facts = Array.from({ length: 18 }, (_, at) =>
      level(at).flatMap((member) => level(at - 1).map((group) => joined(member, group))),
    ).flat();
    const begin = performance.now();
    expect(waysUp(await walk(facts))('a17', 20)).toHaveLength(20);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});
