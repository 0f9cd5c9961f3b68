import { describe, expect, it } from '@jest/globals';
import type { MoneyFact } from '../../../src/graph/money/fact.ts';
import { type Question, settled } from '../../../src/graph/money/settled.ts';
import { Wholes } from '../../../src/graph/money/wholes.ts';
import { money, plainly } from './money-facts.ts';

const tree = new Wholes([
  ['action-line/1', 'plan/p'],
  ['action-line/2', 'plan/p'],
  ['project/a', 'action-line/1'],
  ['project/b', 'action-line/1'],
  ['alliance/c', 'action-line/2'],
]);
/** What is counted in euros, and why the rest is not, each fact by its ends. */
function told(facts: readonly MoneyFact[], question: Partial<Question> = {}, wholes = tree) {
  const ordered = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { sum, counted, leftOut } = settled(ordered, wholes, { ...plainly, ...question });
  return {
    sum: sum === null ? null : sum / 100,
    counted: counted.map(({ id }) => id),
    out: Object.fromEntries(leftOut.map(({ fact, reason }) => [fact.id, reason])),
  };
}
const plan = (amount: number, more: Parameters<typeof money>[2] = {}) =>
  money('budget-article/a13 FINANCES plan/p', amount, more);
const line = (number: number, amount: number, more: Parameters<typeof money>[2] = {}) =>
  money(`budget-article/a13 FINANCES action-line/${number}`, amount, more);
const project = (name: string, amount: number | null, more: Parameters<typeof money>[2] = {}) =>
  money(`budget-article/a13 FINANCES project/${name}`, amount, more);

describe('a total and its parts', () => {
  it('counts the parts that cover their total', () => {
    expect(told([line(1, 100), project('a', 60), project('b', 40)])).toEqual({
      sum: 100,
      counted: [project('a', 60).id, project('b', 40).id],
      out: { [line(1, 100).id]: 'TOTAL_OF_PARTS' },
    });
  });
  it('counts parts that come to more than their total', () => {
    expect(told([line(1, 100), project('a', 60), project('b', 50)]).sum).toBe(110);
  });
  it('counts the total where the parts do not cover it', () => {
    const found = told([line(1, 100), project('a', 60), project('b', 30)]);
    expect([found.sum, new Set(Object.values(found.out))]).toEqual([100, new Set(['SAME_EURO_OTHER_LEVEL'])]);
  });
  it('counts the total where a part that it needs has no amount', () => {
    const found = told([line(1, 100), project('a', 60), project('b', null)]);
    expect(found.sum).toBe(100);
    expect(found.out).toEqual({ [project('a', 60).id]: 'SAME_EURO_OTHER_LEVEL' });
  });
  it('decides line by line', () => {
    const facts = [plan(300), line(1, 100), line(2, 200), project('a', 100)];
    expect(told(facts).counted).toEqual([line(2, 200).id, project('a', 100).id]);
  });
  it('counts at the level that is asked for', () => {
    const facts = [plan(300), line(1, 100), line(2, 190), project('a', 100), project('b', 7)];
    expect(told(facts, { level: 'PLAN' }).counted).toEqual([plan(300).id]);
    expect(told(facts, { level: 'ACTION_LINE' }).counted).toEqual([line(1, 100).id, line(2, 190).id]);
    expect(told(facts, { level: 'PROJECT' }).counted).toEqual([
      line(2, 190).id,
      project('a', 100).id,
      project('b', 7).id,
    ]);
  });
  it('keeps apart what is for another time', () => {
    const past = line(1, 100, { from: '2018', to: '2021', as: 'past' });
    expect(told([past, project('a', 60)]).sum).toBe(160);
  });
  it('keeps the budgets of two articles apart', () => {
    const other = money('budget-article/a14 FINANCES project/a', 60);
    expect(told([line(1, 100), other]).sum).toBe(160);
  });
  it('does not add a ministry for a part to its article for the whole', () => {
    const given = money('ministry/szw FUNDS project/a', 60);
    expect(told([line(1, 100), given])).toMatchObject({ sum: 100, out: { [given.id]: 'SAME_EURO_OTHER_LEVEL' } });
  });
  it('counts a part of two wholes once', () => {
    const shared = new Wholes([
      ['project/s', 'action-line/1'],
      ['project/s', 'action-line/2'],
    ]);
    const found = told([line(1, 100), line(2, 80), project('s', 50)], {}, shared);
    expect(found.sum).toBe(100);
    expect(found.out).toEqual({ [line(2, 80).id]: 'SHARED_PART', [project('s', 50).id]: 'SAME_EURO_OTHER_LEVEL' });
  });
});

describe('the same euros told twice', () => {
  const fromArticle = money('budget-article/a13 FINANCES alliance/c', 400);
  const fromMinistry = money('ministry/szw FUNDS alliance/c', 400);
  it('count for the article and not for its ministry', () => {
    expect(told([fromArticle, fromMinistry])).toEqual({
      sum: 400,
      counted: [fromArticle.id],
      out: { [fromMinistry.id]: 'SAME_EURO_OTHER_LEVEL' },
    });
  });
  it('count for the ministry where its articles do not cover it', () => {
    const more = money('ministry/szw FUNDS alliance/c', 500);
    expect(told([fromArticle, more]).counted).toEqual([more.id]);
  });
  it('count twice where another ministry gives them', () => {
    expect(told([fromArticle, money('ministry/ocw FUNDS alliance/c', 400)]).sum).toBe(800);
  });
  it('count once for years within a period', () => {
    const all = plan(100, { as: 'all' });
    const years = [2022, 2023, 2024, 2025].map((year) => plan(25, { from: `${year}`, to: `${year}`, as: `${year}` }));
    expect(told([all, ...years])).toMatchObject({ sum: 100, out: { [all.id]: 'TOTAL_OF_PARTS' } });
    expect(told([all, ...years.slice(1)])).toMatchObject({ sum: 100, counted: [all.id] });
  });
  it('count once when somebody passes them on', () => {
    const [first, second, third] = [
      money('ministry/szw FUNDS organisation/x', 100),
      money('organisation/x FUNDS organisation/y', 80),
      money('organisation/y FUNDS organisation/z', 70),
    ];
    expect(told([first, second, third])).toEqual({
      sum: 100,
      counted: [first.id],
      out: { [second.id]: 'PASSED_ON', [third.id]: 'PASSED_ON' },
    });
  });
  it('count as what is given where that is more than what came in', () => {
    const [first, second] = [
      money('ministry/szw FUNDS organisation/x', 1),
      money('organisation/x FUNDS organisation/y', 80),
    ];
    expect(told([first, second])).toMatchObject({ sum: 80, out: { [first.id]: 'PASSED_ON' } });
  });
  it('count once in a circle', () => {
    const there = money('organisation/x FUNDS organisation/y', 10);
    const back = money('organisation/y FUNDS organisation/x', 10);
    expect(told([there, back]).sum).toBe(10);
  });
  it('count once when they come in through the whole that a giver is part of', () => {
    const given = money('alliance/c FUNDS organisation/x', 30);
    expect(told([line(2, 100), given])).toMatchObject({ sum: 100, out: { [given.id]: 'PASSED_ON' } });
  });
});

describe('amendments', () => {
  const added = money('amendment/x ADDS_MONEY_TO plan/p', 90);
  it('stay out beside more that is spent, and at a tie', () => {
    for (const spent of [90, 100])
      expect(told([added, line(1, spent)])).toMatchObject({ sum: spent, out: { [added.id]: 'SAME_EURO_OTHER_LEVEL' } });
  });
  it('count where less is spent, or where they are asked for', () => {
    expect(told([added, line(1, 80)])).toMatchObject({ sum: 90, counted: [added.id] });
    expect(told([added, line(1, 100)], { preferAdded: true })).toMatchObject({ sum: 90, counted: [added.id] });
  });
  it('count beside what is for something else or for another time', () => {
    expect(told([added, money('budget-article/a13 FINANCES project/elsewhere', 100)]).sum).toBe(190);
    expect(told([added, line(1, 100, { from: '2026', to: '2027' })]).sum).toBe(190);
  });
  it('stay out beside what the article that they raise pays for', () => {
    const raised = money('amendment/x ADDS_MONEY_TO budget-article/a13', 90);
    expect(told([raised, line(1, 100)]).sum).toBe(100);
  });
});

describe('a conflict', () => {
  const [low, high] = [
    plan(1_350, { disputedBy: ['conflict/x'] }),
    plan(1_389, { disputedBy: ['conflict/x'], as: 'table' }),
  ];
  it('takes the lowest of its claims where nothing supports one', () => {
    expect(told([low, high])).toMatchObject({ sum: 1_350, out: { [high.id]: 'DISPUTED_TWIN' } });
  });
  it('takes the claim that the parts add up to', () => {
    const facts = [low, high, line(1, 1_000), line(2, 389)];
    expect(told(facts)).toMatchObject({ sum: 1_389, out: { [low.id]: 'DISPUTED_TWIN', [high.id]: 'TOTAL_OF_PARTS' } });
    expect(told(facts, { level: 'PLAN' }).counted).toEqual([high.id]);
  });
  it('tells the sum under each claim', () => {
    const sums = (facts: readonly MoneyFact[], question: Partial<Question> = {}) =>
      settled(facts, tree, { ...plainly, ...question }).disputes.map(({ conflict, claims }) => [
        conflict,
        ...claims.map(({ fact, sum, counted }) => [fact.amount, sum, counted]),
      ]);
    const elsewhere = money('ministry/ocw FUNDS organisation/x', 11);
    expect(sums([low, high, elsewhere])).toEqual([['conflict/x', [135_000, 136_100, true], [138_900, 140_000, false]]]);
    expect(sums([line(1, 1_000), line(2, 389), low, high])).toEqual([
      ['conflict/x', [135_000, 135_000, false], [138_900, 138_900, false]],
    ]);
  });
  it('has no effect on a sum in which its claims play no part', () => {
    const claims = [40, 50].map((amount) => project('a', amount, { disputedBy: ['conflict/x'], as: `${amount}` }));
    const { disputes, sum } = settled([line(1, 100), ...claims], tree, plainly);
    expect(disputes[0]?.claims.map((claim) => claim.sum)).toEqual([sum, sum]);
  });
  it('takes one of claims about different entities', () => {
    const claims = [line(1, 100, { disputedBy: ['conflict/x'] }), line(2, 90, { disputedBy: ['conflict/x'] })];
    expect(told(claims)).toMatchObject({ sum: 90 });
  });
});

describe('phases', () => {
  const [budgeted, paid] = [project('a', 100), project('a', 70, { phase: 'PAID', as: 'paid' })];
  it('are not added together: the one of most facts counts', () => {
    expect(told([budgeted, paid, project('b', 1)])).toMatchObject({ sum: 101, out: { [paid.id]: 'OTHER_PHASE' } });
  });
  it('prefer the firmest at a tie', () => {
    expect(told([budgeted, paid])).toMatchObject({ sum: 70, counted: [paid.id] });
  });
  it('are added when that is asked by name', () => {
    expect(told([budgeted, paid], { addPhases: true })).toMatchObject({ sum: 170, out: {} });
  });
  it('stand side by side without a sum when each is asked for', () => {
    const { sum, counted, phases } = settled([budgeted, paid], tree, { ...plainly, eachPhase: true });
    expect([sum, counted.length, phases]).toEqual([null, 2, ['PAID', 'BUDGETED']]);
  });
  it('leave funds without a phase beside them', () => {
    expect(told([budgeted, money('ministry/ocw FUNDS project/b', 5)]).sum).toBe(105);
  });
  it('does not let a phase without a known amount decide', () => {
    const open = plan(300, { phase: 'RESERVED', perYear: true, from: null, to: null });
    expect(told([open, budgeted])).toMatchObject({ sum: 100, out: { [open.id]: 'YEARS_NOT_KNOWN' } });
  });
});

describe('what stands for a fact that is left out', () => {
  it('is what is counted in the end, however long the chain', () => {
    const facts = [plan(100), line(1, 100), project('a', 60), project('b', 40)].sort((a, b) => (a.id < b.id ? -1 : 1));
    const answer = settled(facts, tree, plainly);
    const out = answer.leftOut.find(({ fact }) => fact.object === 'plan/p');
    expect(out && answer.standIns(out).map(({ object }) => object)).toEqual(['project/a', 'project/b']);
  });
});
