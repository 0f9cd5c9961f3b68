import { scaleBand, scaleLinear } from 'd3-scale';
import { type Look, lookOf, type Slot, topOf } from './figures.ts';
import { type Box, type Label, widthOf } from './text-width.ts';

// Where everything of a picture of bars stands. The room of a bar grows with the longest text at it, so that no text
// can meet another.

/** The words at a slot: its time on one or two lines, and its figure. */
export interface Words {
  readonly time: readonly string[];
  readonly figure: string;
}
export interface Bar extends Box {
  readonly look: Look;
  readonly label: Label;
}
export interface BarPicture {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly bars: readonly Bar[];
  readonly gaps: readonly Label[];
  readonly times: readonly Label[];
}

const leastRoom = 70;
const between = 12;
const above = 24;
const line = 17;

/**
 * @param words one for each slot
 * @param height of the part that bars stand in
 * @param most the figure at the top of the scale, where pictures share one
 */
export function barsOf(
  slots: readonly Slot[],
  words: readonly Words[],
  height: number,
  most = Math.max(0, ...slots.map(({ figure }) => (figure ? topOf(figure) : 0))),
): BarPicture {
  const texts = words.flatMap(({ time, figure }) => [...time, figure]);
  const room = Math.ceil(Math.max(leastRoom, ...texts.map(widthOf))) + between;
  const width = room * Math.max(1, slots.length);
  const band = scaleBand(
    slots.map((_, index) => index),
    [0, width],
  ).paddingInner(between / room);
  const baseline = above + height;
  const up = scaleLinear([0, most || 1], [baseline, above]);
  const middle = (index: number) => (band(index) ?? 0) + band.bandwidth() / 2;
  const bars = slots.flatMap((slot, index): Bar[] => {
    const { figure } = slot;
    if (!figure) return [];
    const look = lookOf(slot);
    const top = Math.min(up(topOf(figure)), baseline - 1);
    const bottom = look === 'range' ? Math.max(up(figure.low ?? 0), top + 1) : baseline;
    const label = { text: words[index]?.figure ?? '', x: middle(index), y: top - 7 };
    return [{ x: band(index) ?? 0, y: top, width: band.bandwidth(), height: bottom - top, look, label }];
  });
  return {
    width,
    height: baseline + 4 + line * Math.max(1, ...words.map(({ time }) => time.length)),
    baseline,
    bars,
    gaps: slots.flatMap(({ figure }, index) =>
      figure ? [] : [{ text: words[index]?.figure ?? '', x: middle(index), y: baseline - 8 }],
    ),
    times: words.flatMap(({ time }, index) =>
      time.map((text, row) => ({ text, x: middle(index), y: baseline + line * (row + 1) })),
    ),
  };
}
