import { describe, expect, it } from '@jest/globals';
import { crosses, meet } from '../../../src/web/explorer/money/boxes.ts';
import { type Flow, type Flows, type Stop, sorted } from '../../../src/web/explorer/money/flows.ts';
import { type Layout, layoutOf } from '../../../src/web/explorer/money/layout.ts';
import { randomFlows, randomTree } from './random-flows.ts';

const stop = (id: string, more: Partial<Stop> = {}): Stop => ({ id, name: id, family: 'policy', figure: '1', ...more });
const flow = (source: string, target: string, amount: number | null): Flow => ({
  id: `${source}>${target}`,
  source,
  target,
  amount,
});
const flowsOf = (...flows: readonly Flow[]): Flows => ({
  stops: [...new Set(flows.flatMap(({ source, target }) => [source, target]))].map((id) => stop(id)),
  flows,
});
const widths = [1216, 960, 358];

/** Everything that a picture must never show. */
function faults({ labels, bars, bands, stubs, width, height }: Layout): string[] {
  const edges = bands.flatMap(({ pieces, thick }) =>
    pieces.flatMap((edge) => [edge, { ...edge, y0: edge.y0 + thick, y1: edge.y1 + thick }]),
  );
  const solid = [...bars, ...stubs];
  return labels.flatMap(({ id, box }, index) => [
    ...labels.slice(index + 1).flatMap((other) => (meet(box, other.box) ? [`${id} on ${other.id}`] : [])),
    ...solid.flatMap((bar) => (meet(bar, box) ? [`${id} on a bar`] : [])),
    ...edges.flatMap((edge) => (crosses(edge, box) ? [`${id} on an edge`] : [])),
    ...(box.left < 0 || box.right > width || box.top < 0 || box.bottom > height ? [`${id} is outside`] : []),
  ]);
}

describe('what can be drawn', () => {
  it('is without circles: the smallest flow of each is left out and named', () => {
    const { drawn, circles } = sorted(
      flowsOf(flow('a', 'b', 5), flow('b', 'c', 4), flow('c', 'a', 3), flow('d', 'd', 9)),
    );
    expect(drawn.map(({ id }) => id)).toEqual(['a>b', 'b>c']);
    expect(circles.map(({ id }) => id)).toEqual(['c>a', 'd>d']);
  });
  it('does not depend on the order that flows come in', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const flows = randomFlows(seed, 12, 40);
      const ids = ({ circles }: ReturnType<typeof sorted>) => circles.map(({ id }) => id).sort();
      expect(ids(sorted({ ...flows, flows: [...flows.flows].reverse() }))).toEqual(ids(sorted(flows)));
    }
  });
  it('has an amount; every other flow is told', () => {
    const flows = flowsOf(flow('a', 'b', 5), flow('a', 'c', null), flow('a', 'd', 0), flow('a', 'e', -1));
    const { drawn, withoutAmount } = sorted({ ...flows, flows: [...flows.flows, flow('a', 'nobody', 3)] });
    expect([drawn.length, withoutAmount.map(({ target }) => target)]).toEqual([1, ['c', 'd', 'e', 'nobody']]);
  });
  it('loses no flow', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const flows = randomFlows(seed, 10, 30);
      const { drawn, circles, withoutAmount } = sorted(flows);
      expect(drawn.length + circles.length + withoutAmount.length).toBe(30);
    }
  });
});

describe('the picture of flows', () => {
  it('is empty, not broken, where nothing can be drawn', () => {
    for (const flows of [{ stops: [], flows: [] }, flowsOf(flow('a', 'b', null)), flowsOf(flow('a', 'a', 5))])
      expect(layoutOf(flows, 1216)).toMatchObject({ bars: [], bands: [], labels: [] });
  });
  it('runs level first and only falls after that', () => {
    const { bands } = layoutOf(
      flowsOf(flow('a', 'p', 10), flow('p', 'x', 6), flow('p', 'y', 3), flow('p', 'z', 1)),
      1216,
    );
    const ends = bands.map(({ pieces: [first] }) => Math.round((first?.y1 ?? 0) - (first?.y0 ?? 0)));
    expect(ends.slice(0, 2)).toEqual([0, 0]);
    expect(ends.slice(2).every((fall) => fall > 0)).toBe(true);
  });
  it('only falls in any tree', () => {
    for (let seed = 1; seed <= 40; seed += 1)
      for (const { pieces } of layoutOf(randomTree(seed, 40, 5), 1216).bands)
        for (const { y0, y1 } of pieces) expect(y1).toBeGreaterThanOrEqual(y0 - 0.001);
  });
  it('draws each amount on one scale, and a bar as tall as what runs through it', () => {
    const { bands, bars } = layoutOf(flowsOf(flow('a', 'p', 10), flow('b', 'p', 5), flow('p', 'x', 12)), 1216);
    const thick = Object.fromEntries(bands.map((band) => [band.flow.id, band.thick]));
    expect(thick['a>p']).toBeCloseTo(2 * (thick['b>p'] ?? 0));
    const tall = Object.fromEntries(bars.map((bar) => [bar.stop.id, bar.bottom - bar.top]));
    expect(tall.p).toBeCloseTo((thick['a>p'] ?? 0) + (thick['b>p'] ?? 0));
    expect(tall.x).toBeCloseTo(thick['p>x'] ?? 0);
  });
  it('shows money without an origin beside the bar, as thick as it is', () => {
    const flows = flowsOf(flow('a', 'p', 10), flow('p', 'x', 12));
    const gap = { amount: 2, label: ['2 meer verdeeld'], tone: 'conflict' as const };
    const stops = flows.stops.map((each) => (each.id === 'p' ? { ...each, gap } : each));
    const { stubs, bars, bands, labels } = layoutOf({ ...flows, stops }, 1216);
    const [bar, stub] = [bars.find((each) => each.stop.id === 'p'), stubs[0]];
    expect(stub?.right).toBe(bar?.left);
    expect(stub?.bottom).toBeCloseTo(bar?.bottom ?? 0);
    expect((stub?.bottom ?? 0) - (stub?.top ?? 0)).toBeCloseTo((bands[0]?.thick ?? 0) / 5);
    expect(labels.map(({ id }) => id)).toContain('p stub');
  });
  it('takes a band round the bars of the columns that it passes', () => {
    const { bands, bars } = layoutOf(flowsOf(flow('a', 'b', 10), flow('b', 'c', 9), flow('a', 'c', 5)), 1216);
    const long = bands.find(({ flow: { id } }) => id === 'a>c');
    const bar = bars.find((each) => each.stop.id === 'b');
    expect(long?.pieces).toHaveLength(2);
    expect(long?.pieces[0]?.y1).toBeGreaterThanOrEqual(bar?.bottom ?? 0);
  });
  it.each(widths)('has no label on anything, in 120 random trees at %d', (width) => {
    let [labels, missing] = [0, 0];
    for (let seed = 1; seed <= 40; seed += 1)
      for (const layout of [randomTree(seed, 12, 4), randomTree(seed, 60, 5), randomTree(seed, 30, 3)].map((tree) =>
        layoutOf(tree, width),
      )) {
        expect(faults(layout)).toEqual([]);
        labels += layout.bars.length;
        missing += layout.unlabelled.length;
      }
    // Nearly every stop of a tree has its label.
    expect(missing).toBeLessThan(labels / 1_000);
  });
  it.each(widths)('has no label on anything, whatever flows come, at %d', (width) => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const layout = layoutOf(randomFlows(seed, 4 + (seed % 25), 3 + (seed % 40)), width);
      expect(faults(layout)).toEqual([]);
    }
  });
  it('is the same each time', () => {
    const flows = randomFlows(7, 20, 40);
    expect(layoutOf(flows, 1216)).toEqual(layoutOf(flows, 1216));
  });
  it('takes 200 flows', () => {
    for (const flows of [randomTree(3, 201, 5), randomFlows(3, 80, 200)]) {
      const { bands, left } = layoutOf(flows, 1216);
      expect(bands.length + left.circles.length + left.withoutAmount.length).toBe(200);
    }
  });
});
