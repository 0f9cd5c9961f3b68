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
function told(facts: readonly MoneyFact[], tops: readonly string[] = [], parts = true) {
  const { nodes, links } = flowsOf(settled(facts, wholes, plainly), wholes, tops, parts);
  return {
    nodes: nodes.map(({ id, layer, amount }) => `${layer} ${id} ${amount / 100}`),
    links: links.map(
      ({ source, target, amount, facts: all, counted }) =>
        `${source} > ${target} ${amount / 100} (${all.length}${counted ? '' : ', told again'})`,
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
  it('begin at the amendments, before the one who pays out what they add', () => {
    const added = { from: '2022', to: '2022' };
    const facts = [
      money('amendment/x ADDS_MONEY_TO plan/p', 8, added),
      money('amendment/y ADDS_MONEY_TO plan/p', 1, added),
      money('budget-article/a13 FINANCES project/a', 10),
    ];
    expect(told(facts)).toEqual({
      nodes: [
        '0 amendment/x 8',
        '0 amendment/y 1',
        '1 budget-article/a13 10',
        '2 plan/p 10',
        '3 action-line/1 10',
        '4 project/a 10',
      ],
      links: [
        'amendment/x > budget-article/a13 8 (1, told again)',
        'amendment/y > budget-article/a13 1 (1, told again)',
        'budget-article/a13 > plan/p 10 (1)',
        'plan/p > action-line/1 10 (1)',
        'action-line/1 > project/a 10 (1)',
      ],
    });
  });
  it('go on behind an amendment that adds more than is spent', () => {
    const facts = [
      money('amendment/x ADDS_MONEY_TO plan/p', 12),
      money('budget-article/a13 FINANCES action-line/1', 10),
    ];
    expect(told(facts).links).toEqual([
      'amendment/x > budget-article/a13 12 (1)',
      'budget-article/a13 > plan/p 10 (1, told again)',
      'plan/p > action-line/1 10 (1, told again)',
    ]);
  });
  it('leave an amendment out of the picture where several pay out what it adds', () => {
    const facts = [
      money('amendment/x ADDS_MONEY_TO plan/p', 8),
      money('budget-article/a13 FINANCES action-line/1', 5),
      money('budget-article/a14 FINANCES action-line/2', 5),
    ];
    expect(told(facts).nodes.map((node) => node.split(' ')[1])).not.toContain('amendment/x');
  });
  it('tell the parts behind a whole that they do not cover, unless a level is asked for', () => {
    const facts = [
      money('budget-article/a13 FINANCES plan/p', 10),
      money('budget-article/a13 FINANCES action-line/1', 6),
      money('budget-article/a13 FINANCES project/a', 4),
    ];
    expect(told(facts).links).toEqual([
      'budget-article/a13 > plan/p 10 (1)',
      'plan/p > action-line/1 6 (1, told again)',
      'action-line/1 > project/a 4 (1, told again)',
    ]);
    expect(told(facts, [], false).links).toEqual(['budget-article/a13 > plan/p 10 (1)']);
  });
});
