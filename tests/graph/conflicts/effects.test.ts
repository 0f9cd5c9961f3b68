import { describe, expect, it } from '@jest/globals';
import { effectsOf } from '../../../src/graph/conflicts/effects.ts';
import type { MoneyFact } from '../../../src/graph/money/fact.ts';
import { Wholes } from '../../../src/graph/money/wholes.ts';
import { money } from '../money/money-facts.ts';

const wholes = new Wholes([
  ['plan/p', 'plan/larger'],
  ['action-line/1', 'plan/p'],
  ['action-line/2', 'plan/p'],
  ['project/a', 'action-line/1'],
]);
const pays = (to: string, amount: number | null, more: Parameters<typeof money>[2] = {}) =>
  money(`budget-article/a13 FINANCES ${to}`, amount, more);
function told(claims: readonly MoneyFact[], others: readonly MoneyFact[] = []) {
  return effectsOf(
    claims.map(({ id }) => id),
    [...claims, ...others],
    wholes,
  ).map(({ entity, difference, parts, totals }) => ({
    entity,
    difference: difference / 100,
    parts: parts === null ? null : parts / 100,
    totals: totals.map(({ total, more, beyondParts }) =>
      [total, more, beyondParts].map((cents) => cents && cents / 100),
    ),
  }));
}

describe('what the claims of a conflict make of sums', () => {
  it('is the total under each, beside what the parts add up to', () => {
    const claims = [pays('plan/p', 1_350, { as: 'a' }), pays('plan/p', 1_389, { as: 'b' })];
    const parts = [pays('action-line/1', 1_000), pays('action-line/2', 389), pays('project/a', 7)];
    expect(told(claims, parts)).toEqual([
      {
        entity: 'plan/p',
        difference: 39,
        parts: 1_389,
        totals: [
          [1_350, 0, -39],
          [1_389, 39, 0],
        ],
      },
    ]);
  });
  it('reaches the wholes above, up to the nearest plan', () => {
    const claims = [pays('action-line/1', 10, { as: 'a' }), pays('action-line/1', 12, { as: 'b' })];
    const others = [pays('action-line/2', 5), pays('plan/p', 15)];
    expect(told(claims, others)).toEqual([
      {
        entity: 'action-line/1',
        difference: 2,
        parts: null,
        totals: [
          [10, 0, null],
          [12, 2, null],
        ],
      },
      {
        entity: 'plan/p',
        difference: 2,
        parts: null,
        totals: [
          [15, 0, null],
          [17, 2, null],
        ],
      },
    ]);
  });
  it('takes claims about different things each for its own', () => {
    const claims = [pays('action-line/1', 10), pays('action-line/2', 12)];
    expect(told(claims).map(({ entity, totals }) => [entity, totals.map(([total]) => total)])).toEqual([
      ['action-line/1', [10]],
      ['plan/p', [10, 12]],
      ['action-line/2', [12]],
    ]);
  });
  it('leaves other payers and phases out', () => {
    const claims = [pays('plan/p', 10, { as: 'a' }), pays('plan/p', 12, { as: 'b' })];
    const others = [
      money('ministry/ocw FUNDS action-line/1', 5),
      pays('action-line/1', 5, { phase: 'PAID' }),
      money('amendment/x ADDS_MONEY_TO action-line/1', 5),
    ];
    expect(told(claims, others)[0]?.parts).toBeNull();
  });
  it('is nothing for claims without an amount, or about other things than money', () => {
    expect(told([pays('plan/p', null)])).toEqual([]);
    expect(effectsOf(['statement/x'], [], wholes)).toEqual([]);
  });
});
