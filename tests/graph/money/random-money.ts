import fc from 'fast-check';
import type { MoneyFact } from '../../../src/graph/money/fact.ts';
import { money } from './money-facts.ts';

type Pair = readonly [string, string];
export interface Random {
  readonly facts: readonly MoneyFact[];
  readonly pairs: readonly Pair[];
}

const policies = [
  'plan/p',
  'plan/q',
  ...['1', '2', '3'].map((key) => `action-line/${key}`),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((key) => `project/${key}`),
  'alliance/g',
];
const organisations = ['organisation/x', 'organisation/y', 'organisation/z'];
const articles = ['budget-article/a13', 'budget-article/a14'];
const funders = ['ministry/szw', 'ministry/ocw', 'alliance/g', ...organisations];
const periods: readonly (readonly [string | null, string | null])[] = [
  ['2022', '2025'],
  ['2022', '2025'],
  ['2023', '2023'],
  ['2024', '2025'],
  ['2023-01', '2026-06'],
  [null, null],
  ['2021', null],
];

/** Any later policy may be part of any earlier one, so that there are no circles; most have one whole. */
const pairs: fc.Arbitrary<readonly Pair[]> = fc
  .tuple(
    ...policies
      .slice(1)
      .map((_, i) => fc.uniqueArray(fc.integer({ min: 0, max: i }), { minLength: 0, maxLength: 2, size: 'max' })),
  )
  .map((wholes) => wholes.flatMap((each, i) => each.map((at): Pair => [policies[i + 1] ?? '', policies[at] ?? ''])));

const ends: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom(...articles), fc.constant('FINANCES'), fc.constantFrom(...policies)),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(
        fc.constantFrom(...funders),
        fc.constant('FUNDS'),
        fc.constantFrom(...organisations, ...policies.slice(5)),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom('amendment/m', 'amendment/n'),
        fc.constant('ADDS_MONEY_TO'),
        fc.constantFrom(...policies.slice(0, 5), ...articles),
      ),
    },
  )
  .map((words) => words.join(' '));

const fact = fc.record({
  ends: ends.filter((line) => line.split(' ')[0] !== line.split(' ')[2]),
  amount: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 8 }),
  period: fc.constantFrom(...periods),
  perYear: fc.boolean(),
  phase: fc.constantFrom('BUDGETED', 'BUDGETED', 'PAID'),
  conflict: fc.option(fc.constantFrom('conflict/k', 'conflict/l'), { freq: 4, nil: undefined }),
});

/** Random policies within one another, and random facts of money about them that need not fit at all. */
export const randomMoney: fc.Arbitrary<Random> = fc
  .record({ pairs, facts: fc.array(fact, { maxLength: 18, size: 'max' }) })
  .map((random) => ({
    pairs: random.pairs,
    facts: random.facts
      .map(({ ends: line, amount, period: [from, to], perYear, phase, conflict }, i) =>
        money(line, amount, {
          from,
          to,
          perYear,
          as: `${i}`,
          phase: line.includes('FINANCES') ? phase : null,
          disputedBy: conflict && i % 3 === 0 ? [conflict] : [],
        }),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
