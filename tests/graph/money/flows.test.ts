import { describe, expect, it } from '@jest/globals';
import type { MoneyFact } from '../../../src/graph/money/fact.ts';
import { flowsOf } from '../../../src/graph/money/flows.ts';
import { settled } from '../../../src/graph/money/settled.ts';
import { Wholes } from '../../../src/graph/money/wholes.ts';
import { money, plainly } from './money-facts.ts';

const wholes = new Wholes([
  ['plan/p', 'plan/larger'],
  ['action-line/1', 'plan/p'],
  ['action-line/2', 'plan/p'],
  ['project/a', 'action-line/1'],
  ['project/deep', 'project/a'],
  ['project/both', 'action-line/1'],
  ['project/both', 'action-line/2'],
]);
function told(facts: readonly MoneyFact[], tops: readonly string[] = []) {
  const { nodes, links } = flowsOf(settled(facts, wholes, plainly).counted, wholes, tops);
  return {
    nodes: nodes.map(({ id, layer, amount }) => `${layer} ${id} ${amount / 100}`),
    links: links.map(
      ({ source, target, amount, facts: all }) => `${source} > ${target} ${amount / 100} (${all.length})`,
    ),
  };
}

describe('flows of money', () => {
  it('lead from who gives by way of plan and line to what it is for', () => {
    const facts = [
      money('budget-article/a13 FINANCES action-line/2', 5),
      money('budget-article/a13 FINANCES project/deep', 10),
    ];
    expect(told(facts)).toEqual({
      nodes: [
        '0 budget-article/a13 15',
        '1 plan/p 15',
        '2 action-line/1 10',
        '2 action-line/2 5',
        '3 project/a 10',
        '4 project/deep 10',
      ],
      links: [
        'budget-article/a13 > plan/p 15 (2)',
        'plan/p > action-line/1 10 (1)',
        'plan/p > action-line/2 5 (1)',
        'action-line/1 > project/a 10 (1)',
        'project/a > project/deep 10 (1)',
      ],
    });
  });
  it('begin at the plan that is asked about', () => {
    const { nodes } = told([money('budget-article/a13 FINANCES action-line/2', 5)], ['plan/larger']);
    expect(nodes.map((node) => node.split(' ').slice(0, 2).join(' '))).toEqual([
      '0 budget-article/a13',
      '1 plan/larger',
      '2 plan/p',
      '3 action-line/2',
    ]);
  });
  it('pass by the lines where something belongs to several', () => {
    expect(told([money('budget-article/a13 FINANCES project/both', 5)]).links).toEqual([
      'budget-article/a13 > plan/p 5 (1)',
      'plan/p > project/both 5 (1)',
    ]);
  });
  it('go straight to whoever is part of nothing', () => {
    expect(told([money('ministry/ocw FUNDS organisation/x', 5)])).toEqual({
      nodes: ['0 ministry/ocw 5', '3 organisation/x 5'],
      links: ['ministry/ocw > organisation/x 5 (1)'],
    });
  });
  it('put whoever passes on money at another time before those who get it', () => {
    const { nodes } = told([
      money('organisation/x FUNDS organisation/y', 5, { from: '2030', to: '2031' }),
      money('ministry/ocw FUNDS organisation/x', 7),
    ]);
    expect(nodes).toEqual(['0 ministry/ocw 7', '3 organisation/x 7', '4 organisation/y 5']);
  });
  it('are none without amounts', () => {
    expect(told([money('ministry/ocw FUNDS organisation/x', null)])).toEqual({ nodes: [], links: [] });
  });
});
