import { describe, expect, it } from '@jest/globals';
import { Wholes } from '../../../src/graph/money/wholes.ts';

const isPlan = (id: string) => id.startsWith('plan/');
/** A plan with two lines; `both` belongs to both lines, `direct` is told to belong to its line and to the plan. */
const wholes = new Wholes([
  ['action-line/1', 'plan/p'],
  ['action-line/2', 'plan/p'],
  ['project/both', 'action-line/1'],
  ['project/both', 'action-line/2'],
  ['project/direct', 'action-line/1'],
  ['project/direct', 'plan/p'],
  ['project/deep', 'project/direct'],
  ['plan/p', 'plan/larger'],
]);

describe('what is part of what', () => {
  it('is followed down and up to the end', () => {
    expect([...wholes.below('action-line/1')].sort()).toEqual(['project/both', 'project/deep', 'project/direct']);
    expect([...wholes.above('project/deep')].sort()).toEqual([
      'action-line/1',
      'plan/larger',
      'plan/p',
      'project/direct',
    ]);
    expect(wholes.below('project/none').size).toBe(0);
  });
  it('counts as direct where nothing stands between', () => {
    expect(wholes.wholesOf('project/direct')).toEqual(['action-line/1']);
    expect(wholes.partsOf('plan/p')).toEqual(['action-line/1', 'action-line/2']);
    expect(wholes.partsOf('action-line/2')).toEqual(['project/both']);
  });
  it('leads to one path down, past wholes of which there are several', () => {
    expect(wholes.pathTo('project/deep', isPlan)).toEqual([
      'plan/p',
      'action-line/1',
      'project/direct',
      'project/deep',
    ]);
    expect(wholes.pathTo('project/both', isPlan)).toEqual(['plan/p', 'project/both']);
    expect(wholes.pathTo('plan/p', isPlan)).toEqual(['plan/p']);
    expect(wholes.pathTo('project/deep', (id) => id === 'plan/larger')[0]).toBe('plan/larger');
    expect(wholes.pathTo('project/none', isPlan)).toEqual(['project/none']);
  });
  it('knows the nearest of a kind, and when there are several', () => {
    expect(wholes.nearest('project/deep', ['ActionLine'])).toEqual(['action-line/1']);
    expect(wholes.nearest('project/both', ['ActionLine'])).toEqual(['action-line/1', 'action-line/2']);
    expect(wholes.nearest('project/both', ['Plan'])).toEqual(['plan/p']);
    expect(wholes.nearest('project/deep', ['Project'])).toEqual(['project/deep']);
    expect(wholes.nearest('plan/larger', ['ActionLine'])).toEqual([]);
  });
  it('puts parts before their wholes', () => {
    const order = wholes.partsFirst(['plan/larger', 'plan/p', 'project/both', 'action-line/1', 'project/deep']);
    expect(order.indexOf('project/deep')).toBeLessThan(order.indexOf('action-line/1'));
    expect(order.indexOf('project/both')).toBeLessThan(order.indexOf('action-line/1'));
    expect(order.slice(-2)).toEqual(['plan/p', 'plan/larger']);
  });
  it('ends where a chain leads back to its beginning', () => {
    const circle = new Wholes([
      ['project/a', 'project/b'],
      ['project/b', 'project/a'],
    ]);
    expect([...circle.below('project/a')]).toEqual(['project/b']);
    expect(circle.pathTo('project/a', isPlan)).toEqual(['project/b', 'project/a']);
    expect(circle.nearest('project/a', ['Plan'])).toEqual([]);
    expect([...circle.partsFirst(['project/a', 'project/b'])].sort()).toEqual(['project/a', 'project/b']);
  });
  it('copes with a chain of a hundred thousand', () => {
    const chain = new Wholes(Array.from({ length: 100_000 }, (_, i) => [`project/${i + 1}`, `project/${i}`] as const));
    expect(chain.partsFirst(['project/0', 'project/100000'])).toEqual(['project/100000', 'project/0']);
  });
});
