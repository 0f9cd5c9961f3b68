import { describe, expect, it } from '@jest/globals';
import { type Gift, received, wholeYears } from '../../../src/graph/members/received.ts';

const gift = (id: string, given: Partial<Gift> = {}): Gift => ({
  id,
  giver: 'ministry/m',
  receiver: 'alliance/a',
  amount: null,
  perYear: null,
  from: null,
  to: null,
  disputedBy: [],
  ...given,
});
const sum = (...gifts: readonly Gift[]) => received(new Set(['alliance/a', 'organisation/b']), gifts);
const countings = (...gifts: readonly Gift[]) =>
  sum(...gifts).lines.map(({ gift: { id }, counting }) => [id, counting]);

describe('the number of years of a period', () => {
  it.each([
    ['2022', '2025', 4],
    ['2023-01', '2027-12', 5],
    ['2023', '2023', 1],
    ['2022-07-01', '2024-06-30', 2],
    ['2024-02-29', '2025-02-28', null],
    ['2022-07', '2024', null],
    ['2022-01', '2022-06', null],
    ['2025', '2022', null],
    [null, '2025', null],
    ['2022', null, null],
  ])('from %s to %s is %p', (from, to, years) => {
    expect(wholeYears(from, to)).toBe(years);
  });
});

describe('the money received', () => {
  it('is the sum of the amounts, with the facts that name none beside it', () => {
    const { amount, counts, receivers } = sum(
      gift('1', { amount: 40_000_000 }),
      gift('2', { receiver: 'organisation/b', amount: 50 }),
      gift('3'),
    );
    expect({ amount, receivers }).toEqual({ amount: 40_000_050, receivers: 2 });
    expect(counts).toEqual({ ADDED: 2, NO_AMOUNT: 1, PER_YEAR_OPEN: 0, DISPUTED: 0, INSIDE: 0 });
  });
  it('is unknown, not nothing, where no fact has an amount', () => {
    expect(sum(gift('1')).amount).toBeNull();
    expect(sum().amount).toBeNull();
    expect(sum(gift('1', { amount: 0 })).amount).toBe(0);
  });
  it('counts a fact once, however often it was met', () => {
    const one = gift('1', { amount: 7 });
    expect(sum(one, one, gift('2', { amount: 1 }), one)).toMatchObject({ amount: 8, counts: { ADDED: 2 } });
  });
  it('takes an amount per year for each year of a period that is known', () => {
    const { lines, amount } = sum(
      gift('1', { amount: 100, perYear: true, from: '2022', to: '2025' }),
      gift('2', { amount: 100, perYear: true, from: '2022' }),
      gift('3', { amount: 100, perYear: false, from: '2022', to: '2025' }),
    );
    expect(amount).toBe(500);
    expect(lines.map(({ gift: { id }, counting, added }) => [id, counting, added])).toEqual([
      ['1', 'ADDED', 400],
      ['3', 'ADDED', 100],
      ['2', 'PER_YEAR_OPEN', null],
    ]);
  });
  it('leaves out facts that contradict one another, and keeps one whose contradiction is elsewhere', () => {
    const twice = ['conflict/c'];
    expect(
      countings(
        gift('1', { amount: 5, disputedBy: twice }),
        gift('2', { amount: 6, disputedBy: twice }),
        gift('3', { amount: 4, disputedBy: ['conflict/d'] }),
      ),
    ).toEqual([
      ['3', 'ADDED'],
      ['1', 'DISPUTED'],
      ['2', 'DISPUTED'],
    ]);
  });
  it('leaves out what one of them gave another: that money was there already', () => {
    const passedOn = gift('2', { giver: 'alliance/a', receiver: 'organisation/b', amount: 3 });
    expect(sum(gift('1', { amount: 9 }), passedOn)).toMatchObject({ amount: 9, counts: { ADDED: 1, INSIDE: 1 } });
    expect(received(new Set(['organisation/b']), [passedOn]).amount).toBe(3);
  });
  it('lists the largest first, then by id, what adds nothing last', () => {
    expect(
      countings(gift('c'), gift('b', { amount: 1 }), gift('a', { amount: 1 }), gift('d', { amount: 9 })).flat(),
    ).toEqual(['d', 'ADDED', 'a', 'ADDED', 'b', 'ADDED', 'c', 'NO_AMOUNT']);
  });
});
