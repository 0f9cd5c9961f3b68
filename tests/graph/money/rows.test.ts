import { describe, expect, it } from '@jest/globals';
import type { MoneyFact } from '../../../src/graph/money/fact.ts';
import { type Group, rowsOf } from '../../../src/graph/money/rows.ts';
import { settled } from '../../../src/graph/money/settled.ts';
import { Wholes } from '../../../src/graph/money/wholes.ts';
import { money, plainly } from './money-facts.ts';

const wholes = new Wholes([
  ['action-line/1', 'plan/p'],
  ['action-line/2', 'plan/p'],
  ['project/a', 'action-line/1'],
  ['project/both', 'action-line/1'],
  ['project/both', 'action-line/2'],
]);
const facts: readonly MoneyFact[] = [
  money('budget-article/a13 FINANCES project/a', 10, { from: '2023', to: '2023' }),
  money('budget-article/a13 FINANCES project/both', 20),
  money('ministry/ocw FUNDS organisation/x', 5, { perYear: true, from: '2022', to: '2023' }),
  money('ministry/ocw FUNDS project/a', null, { from: '2023', to: '2023' }),
];
const told = (...by: Group[]) =>
  rowsOf(settled(facts, wholes, plainly), by, wholes).map(({ keys, sum, count, min, max, withoutAmount }) => [
    keys.map(({ state, entity, value, undivided }) => `${entity ?? value ?? state}${undivided ? '*' : ''}`).join(' '),
    ...[sum, min, max].map((cents) => (cents === null ? null : cents / 100)),
    count,
    withoutAmount.length,
  ]);

describe('money added up', () => {
  it('is one row without groups', () => {
    expect(told()).toEqual([['', 40, 10, 20, 3, 1]]);
  });
  it('counts facts without an amount and never drops them', () => {
    expect(told('FUNDER')).toEqual([
      ['ministry/szw', 30, 10, 20, 2, 0],
      ['ministry/ocw', 10, 10, 10, 1, 1],
    ]);
    expect(told('FUNDER', 'RECIPIENT').at(-1)).toEqual(['ministry/ocw project/a', null, null, null, 0, 1]);
  });
  it('knows the year of what has one, and leaves a period whole', () => {
    expect(told('YEAR')).toEqual([
      ['2022', 5, 5, 5, 1, 0],
      ['2022-2025*', 20, 20, 20, 1, 0],
      ['2023', 15, 5, 10, 2, 1],
    ]);
  });
  it('tells apart what belongs to several from what belongs to none', () => {
    expect(told('ACTION_LINE').map(([key, sum]) => [key, sum])).toEqual([
      ['SEVERAL', 20],
      ['action-line/1', 10],
      ['NOT_SAID', 10],
    ]);
  });
  it.each<[Group, readonly string[]]>([
    ['PLAN', ['plan/p', 'NOT_SAID']],
    ['PROJECT', ['project/both', 'project/a', 'NOT_SAID']],
    ['ARTICLE', ['budget-article/a13', 'NOT_SAID']],
    ['AMENDMENT', ['NOT_SAID']],
    ['PHASE', ['BUDGETED', 'NOT_SAID']],
    ['FORM', ['NOT_SAID', 'SUBSIDY']],
    ['RECIPIENT', ['project/both', 'organisation/x', 'project/a']],
  ])('has rows by %s, the largest first', (by, expected) => {
    expect(told(by).map(([key]) => key)).toEqual(expected);
  });
});
