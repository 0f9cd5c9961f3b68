import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Counted, MoneyFact } from '../../../src/graph/money/fact.ts';
import { flowsOf } from '../../../src/graph/money/flows.ts';
import { groups, rowsOf } from '../../../src/graph/money/rows.ts';
import { levels } from '../../../src/graph/money/settle.ts';
import { type Question, settled } from '../../../src/graph/money/settled.ts';
import { Wholes } from '../../../src/graph/money/wholes.ts';
import { money, plainly } from './money-facts.ts';
import { type Random, randomMoney } from './random-money.ts';

// An oracle that shares no code with what it checks: everything is compared with everything, by the plainest reading.

type Pairs = Random['pairs'];
function isBelow(part: string, whole: string, pairs: Pairs): boolean {
  return pairs.some(([p, w]) => p === part && (w === whole || isBelow(w, whole, pairs)));
}
const holds = (whole: string, part: string, pairs: Pairs) => part === whole || isBelow(part, whole, pairs);
const atOnce = (a: Counted, b: Counted) => a.span.start <= b.span.end && b.span.start <= a.span.end;
const oneBudget = (a: MoneyFact, b: MoneyFact) =>
  a.subject === b.subject || (a.payer === b.payer && (a.subject === a.payer || b.subject === b.payer));
const isAdded = ({ type }: MoneyFact) => type === 'ADDS_MONEY_TO';
const inside = (inner: Counted, outer: Counted) =>
  inner.span.start >= outer.span.start &&
  inner.span.end <= outer.span.end &&
  (inner.span.start !== outer.span.start || inner.span.end !== outer.span.end);

/** Phases are told apart: funds and amendments without one stand beside any. */
const comparable = (a: MoneyFact, b: MoneyFact) => a.phase === null || b.phase === null || a.phase === b.phase;

/** Why two counted facts may hold the same euro, or undefined. */
function sameEuro(a: Counted, b: Counted, all: readonly Counted[], pairs: Pairs): string | undefined {
  if (a.disputedBy.some((conflict) => b.disputedBy.includes(conflict))) return 'both claims of a conflict';
  if (!atOnce(a, b)) return undefined;
  const nested = isBelow(a.object, b.object, pairs);
  if (isAdded(a) !== isAdded(b)) {
    const [added, spent] = isAdded(a) ? [a, b] : [b, a];
    const related = holds(added.object, spent.object, pairs) || holds(spent.object, added.object, pairs);
    return related || spent.subject === added.object ? 'added and spent' : undefined;
  }
  if (oneBudget(a, b) && nested) return 'a part and its whole';
  if (a.object === b.object && a.subject !== b.subject && oneBudget(a, b)) return 'a ministry and its article';
  if (a.object === b.object && a.subject === b.subject && a.form === b.form && inside(a, b))
    return 'a year and its period';
  if (!isAdded(a) && b.type === 'FUNDS' && a.subject !== b.subject && holds(a.object, b.subject, pairs))
    return 'passed on';
  const shared = all.some(
    (part) =>
      comparable(part, a) &&
      comparable(part, b) &&
      part.subject === a.subject &&
      part.subject === b.subject &&
      isBelow(part.object, a.object, pairs) &&
      isBelow(part.object, b.object, pairs) &&
      atOnce(part, a) &&
      atOnce(part, b),
  );
  return shared && a.object !== b.object ? 'two wholes of one part' : undefined;
}

function doubles({ facts, pairs }: Random, question: Question): readonly string[] {
  const { counted, leftOut } = settled(facts, new Wholes(pairs), question);
  // The euros of a total are those of its parts, those of a ministry may be those of its article for the same thing, and
  // those of a claim that was not taken are nowhere.
  const others = leftOut.filter(
    ({ reason, fact, instead }) =>
      reason !== 'TOTAL_OF_PARTS' && reason !== 'DISPUTED_TWIN' && instead.some(({ object }) => object !== fact.object),
  );
  const all = [...counted, ...others.flatMap(({ fact }) => ('span' in fact ? [fact as Counted] : []))];
  return counted.flatMap((a) =>
    counted
      .filter((b) => b !== a && comparable(a, b))
      .flatMap((b) => {
        const why = sameEuro(a, b, all, pairs);
        return why ? [`${why}: ${a.id} and ${b.id}`] : [];
      }),
  );
}
const questions: fc.Arbitrary<Question> = fc.record({
  asked: fc.constantFrom(null, null, { start: '2023-01-01', end: '2023-12-31' }),
  level: fc.constantFrom(...levels),
  addPhases: fc.constant(false),
  eachPhase: fc.constant(false),
  preferAdded: fc.boolean(),
});
const runs = { numRuns: 2_000 };

describe('sums of random money', () => {
  it('count no euro twice', () => {
    fc.assert(
      fc.property(randomMoney, questions, (random, question) => {
        expect(doubles(random, question)).toEqual([]);
      }),
      runs,
    );
  });
  it('lose no fact: each is counted, without an amount, or left out with a reason', () => {
    fc.assert(
      fc.property(randomMoney, questions, fc.boolean(), ({ facts, pairs }, question, addPhases) => {
        const answer = settled(facts, new Wholes(pairs), { ...question, addPhases });
        const told = [...answer.counted, ...answer.withoutAmount, ...answer.leftOut.map(({ fact }) => fact)];
        expect(told.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id));
      }),
      runs,
    );
  });
  it('name for each double a fact that is counted', () => {
    const ofEuros = ['TOTAL_OF_PARTS', 'SAME_EURO_OTHER_LEVEL', 'SHARED_PART', 'DISPUTED_TWIN', 'PASSED_ON'];
    fc.assert(
      fc.property(randomMoney, questions, ({ facts, pairs }, question) => {
        const answer = settled(facts, new Wholes(pairs), question);
        const doubled = answer.leftOut.filter(({ reason }) => ofEuros.includes(reason));
        expect(doubled.filter((out) => answer.standIns(out).length === 0)).toEqual([]);
      }),
      runs,
    );
  });
  it('are the same however they are grouped', () => {
    fc.assert(
      fc.property(randomMoney, questions, fc.subarray([...groups]), ({ facts, pairs }, question, by) => {
        const wholes = new Wholes(pairs);
        const answer = settled(facts, wholes, question);
        const rows = rowsOf(answer, by, wholes);
        expect(rows.reduce((sum, row) => sum + (row.sum ?? 0), 0)).toBe(answer.sum);
        expect(new Set(rows.flatMap((row) => row.facts)).size).toBe(answer.counted.length);
        expect(rows.reduce((sum, row) => sum + row.withoutAmount.length, 0)).toBe(answer.withoutAmount.length);
      }),
      { numRuns: 500 },
    );
  });
  it('flow on whole: what comes into a node goes on or ends there', () => {
    fc.assert(
      fc.property(randomMoney, questions, ({ facts, pairs }, question) => {
        const wholes = new Wholes(pairs);
        const { counted, sum } = settled(facts, wholes, question);
        const { nodes, links } = flowsOf({ counted, dropped: [] }, wholes, []);
        for (const { id } of nodes) {
          const into = links.filter(({ target }) => target === id).reduce((total, { amount }) => total + amount, 0);
          const outOf = links.filter(({ source }) => source === id).reduce((total, { amount }) => total + amount, 0);
          const ends = counted.filter(({ object }) => object === id).reduce((total, fact) => total + fact.total, 0);
          const begins = counted.filter(({ subject }) => subject === id).reduce((total, fact) => total + fact.total, 0);
          expect([id, into + begins]).toEqual([id, outOf + ends]);
        }
        const starts = counted.reduce((total, fact) => total + fact.total, 0);
        expect(starts).toBe(sum);
      }),
      { numRuns: 500 },
    );
  });
});

/** A tree whose leaves have true amounts; whatever is stated is true: the sum of the leaves below. */
const truth = fc
  .record({
    leaves: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 12 }),
    lineOf: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 }),
    stated: fc.array(fc.boolean(), { minLength: 17, maxLength: 17 }),
  })
  .map(({ leaves, lineOf, stated }) => {
    const lines = [0, 1, 2, 3].map((at) => `action-line/${at}`);
    const pairs = [
      ...lines.map((line) => [line, 'plan/p'] as const),
      ...leaves.map((_, i) => [`project/${i}`, lines[lineOf[i] ?? 0] ?? ''] as const),
    ];
    const nodes = ['plan/p', ...lines, ...leaves.map((_, i) => `project/${i}`)];
    const leavesOf = (id: string) => leaves.map((_, i) => i).filter((i) => holds(id, `project/${i}`, pairs));
    const isStated = (id: string) => stated[nodes.indexOf(id)] === true && leavesOf(id).length > 0;
    const total = (at: readonly number[]) => at.reduce((sum, i) => sum + (leaves[i] ?? 0), 0);
    const facts = nodes
      .filter(isStated)
      .map((id) => money(`budget-article/a13 FINANCES ${id}`, total(leavesOf(id))))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const known = leaves.map((_, i) => i).filter((i) => nodes.some((id) => isStated(id) && leavesOf(id).includes(i)));
    return { facts, pairs, expected: total(known) };
  });

describe('sums of true amounts', () => {
  it('are the euros of all that is told of, at whatever level it is told', () => {
    fc.assert(
      fc.property(truth, ({ facts, pairs, expected }) => {
        expect((settled(facts, new Wholes(pairs), plainly).sum ?? 0) / 100).toBe(expected);
      }),
      runs,
    );
  });
});
