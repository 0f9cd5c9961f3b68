import { describe, expect, it } from '@jest/globals';
import type { MoneyFact } from '../../../src/graph/money/fact.ts';
import { reconcile } from '../../../src/graph/money/reconcile.ts';
import { Wholes } from '../../../src/graph/money/wholes.ts';
import { money } from './money-facts.ts';

const wholes = new Wholes([
  ['action-line/1', 'plan/p'],
  ['action-line/2', 'plan/p'],
  ['goal/g', 'plan/p'],
  ['project/a', 'action-line/1'],
  ['project/b', 'action-line/1'],
  ['project/deep', 'project/a'],
]);
const pays = (to: string, amount: number | null, more: Parameters<typeof money>[2] = {}) =>
  money(`budget-article/a13 FINANCES ${to}`, amount, more);
function told(facts: readonly MoneyFact[], of = 'plan/p') {
  const euros = (cents: number | null) => (cents === null ? null : cents / 100);
  return reconcile('plan/p', facts, wholes)
    .filter(({ entity }) => entity === of)
    .map((check) => ({
      verdict: check.verdict,
      against: check.against,
      figures: [check.total, check.sum, check.difference].map(euros),
      parts: check.parts.map(({ id, sum }) => `${id} ${sum / 100}`),
      without: check.partsWithoutAmount,
    }));
}

describe('a stated total against its parts', () => {
  it('adds up', () => {
    expect(told([pays('plan/p', 100), pays('action-line/1', 60), pays('action-line/2', 40)])).toEqual([
      {
        verdict: 'ADDS_UP',
        against: 'PARTS',
        figures: [100, 100, 0],
        parts: ['action-line/1 60', 'action-line/2 40'],
        without: [],
      },
    ]);
  });
  it.each([
    ['DIFFERS', 100, 60, 50, [100, 110, -10]],
    ['DIFFERS', 100, 60, 30, [100, 90, 10]],
    ['PARTS_MISSING', 100, 60, null, [100, 60, 40]],
    ['DIFFERS', 100, 160, null, [100, 160, -60]],
    ['PARTS_MISSING', 100, null, null, [100, null, null]],
    ['TOTAL_MISSING', null, 60, null, [null, 60, null]],
    ['NO_AMOUNTS', null, null, null, [null, null, null]],
  ])('is %s for %s against %s and %s', (verdict, total, first, second, figures) => {
    const facts = [pays('plan/p', total), pays('action-line/1', first), pays('action-line/2', second)];
    expect(told(facts)).toMatchObject([{ verdict, figures }]);
  });
  it('counts for a part what its own parts have where it states nothing', () => {
    const facts = [pays('plan/p', 100), pays('project/a', 60), pays('action-line/2', 40)];
    expect(told(facts)).toMatchObject([{ verdict: 'ADDS_UP', parts: ['action-line/1 60', 'action-line/2 40'] }]);
  });
  it('counts for a part what it states, whatever its own parts have', () => {
    const facts = [pays('plan/p', 100), pays('action-line/1', 100), pays('project/a', 30)];
    expect(told(facts)).toMatchObject([{ verdict: 'ADDS_UP' }]);
    expect(told(facts, 'action-line/1')).toMatchObject([
      { verdict: 'PARTS_MISSING', figures: [100, 30, 70], without: ['project/b'] },
    ]);
  });
  it('is told for each line, and for a project that has both an amount and parts with amounts', () => {
    const facts = [pays('project/a', 30), pays('project/deep', 20)];
    expect(told(facts, 'action-line/2')).toMatchObject([{ verdict: 'NO_AMOUNTS' }]);
    expect(told(facts, 'project/a')).toMatchObject([{ verdict: 'DIFFERS', figures: [30, 20, 10] }]);
    expect(told(facts, 'project/b')).toEqual([]);
  });
  it('is told apart by phase, by payer and by time', () => {
    const facts = [
      pays('plan/p', 100),
      pays('plan/p', 50, { phase: 'PAID', as: 'paid' }),
      pays('plan/p', 10, { from: '2030', to: '2030', as: 'later' }),
      money('ministry/ocw FUNDS action-line/1', 7),
      pays('action-line/1', 100),
    ];
    expect(told(facts).map(({ verdict, figures }) => [verdict, ...figures])).toEqual([
      ['ADDS_UP', 100, 100, 0],
      ['PARTS_MISSING', 10, null, null],
      ['TOTAL_MISSING', null, 7, null],
      ['PARTS_MISSING', 50, null, null],
      ['TOTAL_MISSING', null, 7, null],
    ]);
  });
  it('is told once for each claim of a conflict', () => {
    const claims = [90, 100].map((amount) => pays('plan/p', amount, { as: `${amount}`, disputedBy: ['conflict/x'] }));
    expect(told([...claims, pays('action-line/1', 100)])).toMatchObject([
      { verdict: 'DIFFERS', figures: [90, 100, -10] },
      { verdict: 'ADDS_UP', figures: [100, 100, 0] },
    ]);
  });
  it('is told against amendments in the same time', () => {
    const facts = [
      pays('plan/p', 100),
      money('amendment/x ADDS_MONEY_TO plan/p', 70),
      money('amendment/y ADDS_MONEY_TO plan/p', 30),
      money('amendment/z ADDS_MONEY_TO plan/p', 5, { from: '2030', to: '2030' }),
    ];
    expect(told(facts)[1]).toEqual({
      verdict: 'ADDS_UP',
      against: 'AMENDMENTS',
      figures: [100, 100, 0],
      parts: ['amendment/x 70', 'amendment/y 30'],
      without: [],
    });
  });
  it('names an amount per year that ends nowhere, without adding it up', () => {
    const yearly = pays('plan/p', 300, { phase: 'RESERVED', perYear: true, from: null, to: null });
    const [check] = reconcile('plan/p', [yearly], wholes);
    expect(check).toMatchObject({ verdict: 'NO_AMOUNTS', phase: 'RESERVED', total: null, stated: [yearly.id] });
  });
});
