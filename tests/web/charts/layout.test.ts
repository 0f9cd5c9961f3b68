import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barsOf } from '../../../src/web/explorer/charts/bars.ts';
import { type Figure, slotsOf } from '../../../src/web/explorer/charts/figures.ts';
import { linesOf } from '../../../src/web/explorer/charts/lines.ts';
import { type Box, boxOf, type Label, overlap } from '../../../src/web/explorer/charts/text-width.ts';
import { wordsOf } from '../../../src/web/explorer/figures/tell.ts';
import { figuresNl } from '../../../src/web/explorer/texts/figures-nl.ts';

const tongue = { f: figuresNl, language: 'nl' } as const;
const precision = fc.constantFrom('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'ESTIMATE', 'EXPECTED');
const value = fc.integer({ min: 0, max: 20_000_000 });
const year = fc.integer({ min: 1990, max: 2030 });
const period = fc.oneof(
  year.map(String),
  year.map((each) => `${each}-01/${each}-06`),
  year.map((each) => `${each}-01-01/${each}-10-06`),
  year.map((each) => `${each}/${each + 1}`),
  year.map((each) => `${each}-02-03`),
);
const figures: fc.Arbitrary<Figure[]> = fc.uniqueArray(
  fc
    .record({ period, value: fc.option(value), low: value, high: value, precision })
    .map((each) => ({ ...each, low: Math.min(each.low, each.high), high: Math.max(each.low, each.high) })),
  { minLength: 1, maxLength: 14, selector: (each) => each.period },
);
const laidOut = (own: readonly Figure[]) => {
  const slots = slotsOf(own);
  const words = wordsOf(slots, tongue);
  return { slots, words, bars: barsOf(slots, words, 200), lines: linesOf(slots, words, String, 200) };
};
function meeting(labels: readonly Label[]): string[] {
  const boxes = labels.map((label) => ({ text: label.text, ...boxOf(label) }));
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} meets ${b.text}`] : [])),
  );
}
const within = ({ x, width }: Box, most: number) => x >= -1 && x + width <= most + 1;

describe('a picture of bars', () => {
  it('is the same for the same figures', () => {
    fc.assert(fc.property(figures, (own) => expect(laidOut(own)).toEqual(laidOut([...own].reverse()))));
  });
  it('lets no text meet another or leave the picture', () => {
    fc.assert(
      fc.property(figures, (own) => {
        const { bars } = laidOut(own);
        const labels = [...bars.bars.map(({ label }) => label), ...bars.gaps, ...bars.times];
        expect(meeting(labels)).toEqual([]);
        expect(labels.map(boxOf).filter((box) => !within(box, bars.width))).toEqual([]);
        expect(labels.filter(({ y }) => y > bars.height || y < 10)).toEqual([]);
      }),
    );
  });
  it('begins its bars at zero, on one scale, and apart', () => {
    fc.assert(
      fc.property(figures, (own) => {
        const { slots, bars: picture } = laidOut(own);
        const most = Math.max(...own.map((each) => each.value ?? each.high ?? 0));
        const shown = slots.flatMap(({ figure }) => figure ?? []);
        picture.bars.forEach((bar, index) => {
          const figure = shown[index];
          if (bar.look === 'range' || !figure || most === 0) return;
          expect(bar.y + bar.height).toBeCloseTo(picture.baseline);
          expect(bar.height).toBeCloseTo(Math.max(1, (200 * (figure.value ?? figure.high ?? 0)) / most), 3);
        });
        picture.bars.slice(1).forEach(({ x }, index) => {
          const before = picture.bars[index];
          expect(x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
        });
      }),
    );
  });
  it('can share its scale with others', () => {
    const slots = slotsOf([{ period: '2020', value: 10, low: null, high: null, precision: 'EXACT' }]);
    const [bar] = barsOf(slots, wordsOf(slots, tongue), 100, 40).bars;
    expect(bar?.height).toBe(25);
  });
});

describe('a line over time', () => {
  it('lets no text meet another, and always tells the last figure and time', () => {
    fc.assert(
      fc.property(figures, (own) => {
        const { lines, words } = laidOut(own);
        expect(meeting(lines.values)).toEqual([]);
        expect(meeting(lines.times)).toEqual([]);
        expect(meeting(lines.ticks)).toEqual([]);
        expect(lines.times.map(({ text }) => text)).toContain(words.at(-1)?.time[0]);
        const labels = [...lines.values, ...lines.times, ...lines.ticks].map(boxOf);
        expect(labels.filter((box) => !within(box, lines.width))).toEqual([]);
      }),
    );
  });
  it('is broken at a gap, at a part period and at what is no count', () => {
    const count = (time: string, exact = 'EXACT'): Figure => ({
      period: time,
      value: 5,
      low: null,
      high: null,
      precision: exact,
    });
    const runs = (...own: Figure[]) => laidOut(own).lines.runs.map((run) => run.length);
    expect(runs(count('2018'), count('2019'), count('2020'))).toEqual([3]);
    expect(runs(count('2017'), count('2018'), count('2020'), count('2021'))).toEqual([2, 2]);
    expect(runs(count('2019'), count('2020'), count('2021-01/2021-06'))).toEqual([2]);
    expect(runs(count('2018'), count('2019'), count('2020', 'ESTIMATE'), count('2021'), count('2022'))).toEqual([2, 2]);
  });
});
