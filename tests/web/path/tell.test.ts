import { describe, expect, it } from '@jest/globals';
import { type FoundPath, hopsOf } from '../../../src/web/explorer/graph/path.ts';
import { amountsOf, apartIn, moneyOf, ownStops, walksOf, weakestOf } from '../../../src/web/explorer/path/tell.ts';

interface Said {
  readonly type: string;
  readonly back?: true;
  readonly amount?: number;
  readonly from?: string;
  readonly to?: string;
  readonly places?: readonly string[];
  readonly disputed?: true;
}
const conflict = { id: 'conflict/c', subject: { nl: 'jaar', en: 'year' }, explanation: { nl: '', en: '' }, claims: [] };
const fact = ({ type, back, places = ['1'], disputed, ...values }: Said, step: number) => ({
  direction: back ? ('BACKWARD' as const) : ('FORWARD' as const),
  fact: {
    id: `fact ${step} ${type}`,
    type,
    evidence: places.map((key) => ({
      id: `passage/${step}/${key}`,
      phrase: 'so it says',
      part: { __typename: 'Answer', id: `answer/d/${key}`, name: key },
    })),
    disputedBy: disputed ? [conflict] : [],
    ...values,
  },
});
/** A path through entities of the given names, with the facts of each step. */
function path(names: string, ...steps: (Said | readonly Said[])[]) {
  const found: FoundPath = {
    entities: [...names].map((name) => ({ __typename: 'Organisation', id: name, name })),
    steps: steps.map((said, step) => ({ facts: [said].flat().map((each) => fact(each, step)) })),
  };
  return hopsOf(found);
}
const member: Said = { type: 'MEMBER_OF' };

describe('the steps of a path', () => {
  it('read from the first end on', () => {
    const [hop] = path('ab', [member, { type: 'FUNDS', back: true, amount: 100 }]);
    expect(hop?.facts.map(({ side }) => side.label.en)).toEqual(['is a member of', 'funded by']);
    expect([hop?.step, hop?.from.id, hop?.to.id]).toEqual([1, 'a', 'b']);
  });
  it('are none when an end is not there', () => {
    expect(hopsOf({ entities: null, steps: [{ facts: [] }] })).toEqual([]);
  });
  it('name what they walk along once, money first where facts differ', () => {
    const hops = path('abcd', { type: 'SUBMITTED' }, [{ type: 'PROMPTS' }, { type: 'ADDS_MONEY_TO' }], member);
    expect(walksOf(hops)).toEqual(['parliament', 'money', 'actor']);
  });
  it('name both amounts where the documents do not agree, and one that is told twice once', () => {
    const facts = [100, 200, 100].map((amount): Said => ({ type: 'FINANCES', amount }));
    expect(
      path('ab', facts)
        .flatMap(amountsOf)
        .map(({ cents }) => cents),
    ).toEqual([100, 200]);
  });
});

describe('what tells a path from others', () => {
  const step = [member, member, member] as const;
  it('is the stop that the fewest others pass', () => {
    const [one, two] = [path('axyz', ...step), path('axqz', ...step)];
    expect([one, two].map((each) => ownStops(each, [one, two]).map(({ id }) => id))).toEqual([['y'], ['q']]);
  });
  it('is two stops where one is not enough', () => {
    const all = [path('axyz', ...step), path('axqz', ...step), path('ayqz', ...step)];
    expect(
      all.map((each) =>
        ownStops(each, all)
          .map(({ id }) => id)
          .join(''),
      ),
    ).toEqual(['xy', 'xq', 'yq']);
  });
  it('is nothing on a path of one step', () => {
    const all = [path('az', member), path('axyz', ...step)];
    expect(ownStops(all[0] ?? [], all)).toEqual([]);
  });
});

describe('what is told of money', () => {
  it('is which steps name an amount, and that it stops', () => {
    const hops = path('abcd', { type: 'FUNDS', amount: 5 }, { type: 'FUNDS' }, member);
    expect(moneyOf(hops)).toEqual({ steps: 3, named: [1], stops: true, against: [] });
  });
  it('is that it goes to the end', () => {
    expect(moneyOf(path('ab', { type: 'FUNDS', amount: 5 }))).toMatchObject({ named: [1], stops: false });
  });
  it('is where it runs against the path, with its own direction', () => {
    const { against } = moneyOf(path('abc', { type: 'FUNDS', back: true }, { type: 'FUNDS' }));
    expect(against.map(({ step, from, to }) => [step, from.id, to.id])).toEqual([[1, 'b', 'a']]);
  });
});

describe('the weakest link', () => {
  it('is a disputed step before all others', () => {
    const hops = path('abc', { type: 'FUNDS', places: [] }, { type: 'FUNDS', disputed: true, places: ['1', '2'] });
    expect(weakestOf(hops)).toMatchObject({ why: 'disputed', hop: { step: 2 }, contradiction: conflict });
  });
  it('is the step that the fewest parts of documents tell', () => {
    const hops = path('abc', { ...member, places: ['1', '2'] }, { ...member, places: ['3'] });
    expect(weakestOf(hops)).toMatchObject({ why: 'few', hop: { step: 2 }, parts: 1, others: 2 });
  });
  it('is none where all steps rest on as much', () => {
    expect(weakestOf(path('abc', member, member))).toEqual({ why: 'alike', parts: 1 });
    expect(weakestOf([])).toBeNull();
  });
});

describe('two steps that were never true on one day', () => {
  const from = (since: string, until?: string): Said => ({ ...member, from: since, ...(until ? { to: until } : {}) });
  it.each([
    [from('2019', '2021'), from('2022-01'), [1, 2]],
    [from('2022-07'), from('2020', '2022-06'), [2, 1]],
  ])('are found in either order', (first, second, steps) => {
    const apart = apartIn(path('abc', first, second));
    expect([apart?.earlier.step, apart?.later.step]).toEqual(steps);
  });
  it.each([
    [from('2019', '2022'), from('2022-12')],
    [from('2019'), from('2022')],
    [member, from('2022')],
  ])('are not where they can have held together', (first, second) =>
    expect(apartIn(path('abc', first, second))).toBeNull(),
  );
});
