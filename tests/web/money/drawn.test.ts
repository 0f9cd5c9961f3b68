import { describe, expect, it } from '@jest/globals';
import { disputesOf } from '../../../src/web/explorer/graph/money-disputes.ts';
import { type DrawnMoney, drawnOf, inSeries, yearsOf } from '../../../src/web/explorer/graph/money-drawn.ts';
import { findingOf } from '../../../src/web/explorer/graph/money-finding.ts';
import { tableOf } from '../../../src/web/explorer/graph/money-table.ts';
import { folded, foldedStop } from '../../../src/web/explorer/money/folded.ts';
import { fromHub } from '../../../src/web/explorer/money/from-hub.ts';
import { check, fact, flowsOf } from './answers.ts';

const euros = ({ stops, links }: DrawnMoney) => ({
  links: links.map(({ link, amount }) => `${link.source} ${link.target} ${amount / 100}`),
  odd: stops.flatMap(({ stop, gap, rest }) => (gap || rest ? [`${stop.id} ${gap / 100} ${rest / 100}`] : [])),
});

describe('what is drawn of money', () => {
  const plan = ['article plan 12', 'plan one 7', 'plan two 5'];
  it('is what the graph counts, where totals agree', () => {
    expect(euros(drawnOf(flowsOf(plan), [check('plan', 12, 12, 'ADDS_UP')]))).toEqual({ links: plan, odd: [] });
  });
  it('takes in what is stated, and shows what the parts come to beyond that', () => {
    const drawn = drawnOf(flowsOf(plan), [check('plan', 10, 12, 'DIFFERS'), check('plan', 12, 12, 'ADDS_UP')]);
    expect(euros(drawn)).toEqual({ links: ['article plan 10', ...plan.slice(1)], odd: ['plan 2 0'] });
    expect(drawn.stops.map(({ stop, amount }) => [stop.id, amount / 100])).toEqual([
      ['article', 10],
      ['plan', 12],
      ['one', 7],
      ['two', 5],
    ]);
  });
  it('leaves the wholes above a gap with what goes down to it', () => {
    const lines = ['article plan 12', 'plan line 12', 'line one 7', 'line two 5'];
    const drawn = drawnOf(flowsOf(lines), [check('line', 10, 12, 'DIFFERS')]);
    expect(euros(drawn)).toEqual({
      links: ['article plan 10', 'plan line 10', 'line one 7', 'line two 5'],
      odd: ['line 2 0'],
    });
  });
  it('shows what comes in and is not divided', () => {
    expect(euros(drawnOf(flowsOf(['article plan 12', 'plan one 7']), []))).toEqual({
      links: ['article plan 12', 'plan one 7'],
      odd: ['plan 0 5'],
    });
  });
  it('minds no check of another phase, and none that finds less', () => {
    const checks = [
      check('plan', 10, 12, 'DIFFERS', { phase: 'RESERVED' }),
      check('plan', 14, 12, 'DIFFERS'),
      check('plan', 10, 12, 'DIFFERS', { against: 'AMENDMENTS' }),
    ];
    expect(euros(drawnOf(flowsOf(plan), checks)).odd).toEqual([]);
  });
  it('tells an amount per year year by year', () => {
    const link = flowsOf(['a b 12']).links?.[0];
    if (!link) throw new Error('there is one');
    const yearly = { ...link, facts: [fact('f', 4, { perYear: true, from: '2022', to: '2024' })] };
    expect(yearsOf({ link: yearly, amount: 1200 }).map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(yearsOf({ link: yearly, amount: 1100 })).toEqual([]);
    expect(yearsOf({ link, amount: 1200 })).toEqual([]);
  });
  it('puts names of a series in its order, and no others', () => {
    const names = (list: readonly string[]) => inSeries(list, (name) => name);
    expect(names(['Lijn 10: x', 'Lijn 2', 'Lijn 1'])).toEqual(['Lijn 1', 'Lijn 2', 'Lijn 10: x']);
    expect(names(['Lijn 2', 'Fonds 1'])).toEqual(['Lijn 2', 'Fonds 1']);
    expect(names(['b', 'a'])).toEqual(['b', 'a']);
  });
});

describe('the finding', () => {
  const flows = flowsOf(['article plan 12', 'plan one 7', 'plan two 5']);
  const found = (...checks: ReturnType<typeof check>[]) => findingOf('plan', flows, drawnOf(flows, checks), checks);
  it('follows from the figures', () => {
    expect(found(check('plan', 10, 12, 'DIFFERS'))).toEqual({
      is: 'more',
      by: 200,
      total: 1000,
      sum: 1200,
      parts: { count: 1, kind: 'Project' },
    });
    expect(found(check('plan', 15, 12, 'DIFFERS'))).toMatchObject({ is: 'less', by: 300 });
    expect(found(check('plan', 12, 10, 'PARTS_MISSING'))).toMatchObject({ is: 'partly', total: 1200, sum: 1000 });
    expect(found(check('plan', 12, 12, 'ADDS_UP'))).toMatchObject({ is: 'agrees', total: 1200 });
    expect(found(check('plan', 12, 12, 'ADDS_UP'), check('line', 3, 4, 'DIFFERS'))).toMatchObject({
      is: 'below',
      count: 1,
    });
    expect(found(check('plan', null, 12, 'TOTAL_MISSING'))).toEqual({ is: 'sum', sum: 1200, from: 1, to: 2 });
    expect(found()).toMatchObject({ is: 'sum' });
  });
  it('is the largest difference of a plan that states several totals', () => {
    expect(
      found(check('plan', 12, 12, 'ADDS_UP'), check('plan', 11, 12, 'DIFFERS'), check('plan', 9, 12, 'DIFFERS')),
    ).toMatchObject({ is: 'more', by: 300 });
  });
  it('is that there is nothing, with how much is told', () => {
    const empty = flowsOf([], { rows: [{ countWithoutAmount: 1, factsWithoutAmount: [fact('f', null)] }] });
    expect(findingOf('plan', empty, drawnOf(empty, []), [])).toEqual({ is: 'nothing', facts: 1, named: 0 });
  });
});

describe('the table', () => {
  const rows = (lines: readonly string[], hub: string | null) => {
    const drawn = drawnOf(flowsOf(lines), []);
    const { groups, origins, total } = tableOf(drawn, drawn.links, hub);
    return {
      origins: origins.map(({ link }) => `${link.link.source} ${link.amount / 100}`),
      groups: groups.map(({ stop, amount, rows: own }) => [
        `${stop.stop.id} ${amount / 100}`,
        ...own.map(({ stop: each, link, depth }) => `${'.'.repeat(depth)}${each.stop.id} ${link.amount / 100}`),
      ]),
      total: total / 100,
    };
  };
  it('begins behind the stop that all money runs through', () => {
    expect(rows(['amendment article 10', 'article plan 12', 'plan one 7', 'one deep 7', 'plan two 5'], 'plan')).toEqual(
      {
        origins: ['amendment 10', 'article 12'],
        groups: [['one 7', '.deep 7'], ['two 5']],
        total: 12,
      },
    );
  });
  it('begins at whoever gives where money never meets', () => {
    expect(rows(['a x 3', 'b x 4', 'b y 1'], null)).toEqual({
      origins: [],
      groups: [
        ['a 3', '.x 3'],
        ['b 5', '.x 4', '.y 1'],
      ],
      total: 8,
    });
  });
  it('counts what is not divided in its total', () => {
    expect(rows(['article plan 12', 'plan one 7'], 'plan').total).toBe(12);
  });
});

describe('what does not agree', () => {
  it('stands side by side: two stated totals, each with what it is the sum of', () => {
    const [dispute] = disputesOf([
      check('plan', 10, 12, 'DIFFERS'),
      check('plan', 10, 10, 'ADDS_UP', { against: 'AMENDMENTS' }),
      check('plan', 12, 12, 'ADDS_UP'),
      check('plan', 12, 10, 'DIFFERS', { against: 'AMENDMENTS' }),
    ]);
    expect(dispute).toMatchObject({ difference: 200, bothRight: true });
    expect(dispute?.sides.map(({ against, total, sum }) => [against, total, sum])).toEqual([
      ['AMENDMENTS', 1000, 1000],
      ['PARTS', 1200, 1200],
    ]);
  });
  it('is a stated total beside the sum of its parts, where one is stated', () => {
    const [dispute, ...more] = disputesOf([check('plan', 10, 12, 'DIFFERS'), check('line', 3, 3, 'ADDS_UP')]);
    expect(more).toEqual([]);
    expect(dispute).toMatchObject({ difference: 200, bothRight: false });
    expect(dispute?.sides.map(({ against, total, sum }) => [against, total, sum])).toEqual([
      ['NONE', 1000, null],
      ['PARTS', null, 1200],
    ]);
  });
});

describe('a picture of much money', () => {
  const stop = (id: string) => ({ id, name: id, family: 'actor' as const, figure: '' });
  const many = {
    stops: ['a', ...Array.from({ length: 50 }, (_, i) => `x${i}`)].map(stop),
    flows: Array.from({ length: 50 }, (_, i) => ({ id: `f${i}`, source: 'a', target: `x${i}`, amount: i + 1 })),
  };
  it('takes its smallest ends together, and loses no euro', () => {
    const { stops, flows } = folded(many, (count) => ({ name: `${count} others`, figure: '' }), 40);
    expect(stops).toHaveLength(42);
    expect(stops.at(-1)).toMatchObject({ id: foldedStop('a'), name: '10 others' });
    expect(flows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe((50 * 51) / 2);
    expect(folded(many, () => ({ name: '', figure: '' }), 50)).toEqual(many);
  });
  it('begins, where there is little room, at the last stop that all of it runs through', () => {
    const flow = (line: string) => {
      const [source = '', target = ''] = line.split(' ');
      return { id: line, source, target, amount: 5 };
    };
    const told = (...lines: string[]) => {
      const flows = lines.map(flow);
      const ids = [...new Set(flows.flatMap(({ source, target }) => [source, target]))];
      const { before, hub, rest } = fromHub({ stops: ids.map(stop), flows });
      return [before.map(({ id }) => id).join(), hub?.id ?? null, rest.flows.length];
    };
    expect(told('a p', 'b p', 'p x', 'p y')).toEqual(['a,b', 'p', 2]);
    expect(told('a p', 'p x', 'b x')).toEqual(['', null, 3]);
    expect(told('a x', 'b y')).toEqual(['', null, 2]);
    expect(told('a x', 'a y')).toEqual(['', 'a', 2]);
  });
});
