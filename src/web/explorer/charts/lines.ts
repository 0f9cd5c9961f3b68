import { scaleLinear } from 'd3-scale';
import { spanOf } from '../texts/days.ts';
import type { Words } from './bars.ts';
import { isCount, type Slot, topOf } from './figures.ts';
import { type Box, boxOf, type Label, overlap, widthOf } from './text-width.ts';

// Where everything of a line over time stands. Only counts of equally long periods that follow each other are joined.

export interface Point {
  readonly x: number;
  readonly y: number;
  /** Whether it is a count of a usual period; else it is drawn open. */
  readonly firm: boolean;
  /** Both ends of a range that has no single value. */
  readonly reach: readonly [number, number] | null;
}
export interface LinePicture {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly left: number;
  readonly points: readonly Point[];
  /** Runs of points that are joined. */
  readonly runs: readonly (readonly Point[])[];
  readonly ticks: readonly Label[];
  readonly values: readonly Label[];
  readonly times: readonly Label[];
  /** Times without a figure. */
  readonly gaps: readonly Box[];
}

const roomEach = 88;
const above = 24;
const line = 17;

/** As many labels as have room: the last and the first before the rest, which come in order. */
function kept(labels: readonly Label[], taken: readonly Box[] = []): readonly Label[] {
  const boxes = [...taken];
  const order = [labels.length - 1, 0, ...labels.keys()];
  const kept = new Set<Label>();
  for (const index of order) {
    const label = labels[index];
    if (!label || kept.has(label) || boxes.some((box) => overlap(box, boxOf(label)))) continue;
    kept.add(label);
    boxes.push(boxOf(label));
  }
  return labels.filter((label) => kept.has(label));
}

/**
 * @param words one for each slot
 * @param tickText writes a figure of the scale
 * @param height of the part that the line stands in
 */
export function linesOf(
  slots: readonly Slot[],
  words: readonly Words[],
  tickText: (value: number) => string,
  height: number,
): LinePicture {
  const most = Math.max(1, ...slots.map(({ figure }) => (figure ? topOf(figure) : 0)));
  const baseline = above + height;
  const up = scaleLinear([0, most], [baseline, above]).nice(4);
  const ticks = up.ticks(4).map((value) => ({ text: tickText(value), y: up(value) }));
  const left = Math.ceil(Math.max(0, ...ticks.map(({ text }) => widthOf(text)))) + 12;
  const edge = Math.ceil(Math.max(0, ...words.flatMap(({ time, figure }) => [...time, figure]).map(widthOf)) / 2);
  const width = left + 2 * edge + roomEach * Math.max(1, slots.length - 1);
  const spans = slots.map(({ period }) => spanOf(period));
  const noon = ({ start, end }: { start: string; end: string }) => (Date.parse(start) + Date.parse(end)) / 2;
  const along = scaleLinear(
    [Math.min(...spans.map(noon)), Math.max(...spans.map(noon))],
    slots.length > 1 ? [left + edge, width - edge] : [left + edge, left + edge],
  );
  const at = (index: number) => {
    const span = spans[index];
    return span ? along(noon(span)) : 0;
  };
  const placed = slots.map(({ figure, part }, index): Point | null =>
    figure
      ? {
          x: at(index),
          y: up(figure.value ?? topOf(figure)),
          firm: isCount(figure) && !part,
          reach: figure.value === null && figure.low !== null ? [up(figure.low), up(figure.high ?? figure.low)] : null,
        }
      : null,
  );
  const runs: Point[][] = [];
  placed.forEach((point, index) => {
    const before = placed[index - 1];
    if (!point?.firm) return;
    if (before?.firm) runs.at(-1)?.push(point);
    else runs.push([point]);
  });
  const labelled = placed.flatMap((point, index) => (point ? [{ point, words: words[index] }] : []));
  const values = kept(
    labelled.map(({ point, words: own }, index) => {
      const top = Math.min(point.y, point.reach?.[1] ?? point.y);
      const low = labelled[index - 1]?.point.y ?? point.y;
      const next = labelled[index + 1]?.point.y ?? point.y;
      // At the bottom of a dent the line would run through a text above the point.
      const dent = low < point.y && next < point.y && point.y + line + 4 < baseline;
      return { text: own?.figure ?? '', x: point.x, y: dent ? point.y + line + 3 : top - 9 };
    }),
  );
  const rows = Math.max(1, ...words.map(({ time }) => time.length));
  const timeLabels = kept(
    words.map(({ time }, index) => ({
      // The widest line stands for all when room is looked for.
      text: [...time].sort((a, b) => widthOf(b) - widthOf(a))[0] ?? '',
      x: at(index),
      y: baseline + line,
    })),
  );
  const shown = new Set(timeLabels.map(({ x }) => x));
  return {
    width,
    height: baseline + 4 + line * rows,
    baseline,
    left,
    points: placed.flatMap((point) => point ?? []),
    runs: runs.filter((run) => run.length > 1),
    ticks: ticks.map(({ text, y }) => ({ text, x: left - 8 - widthOf(text) / 2, y: y + 4 })),
    values,
    times: words.flatMap(({ time }, index) =>
      shown.has(at(index)) ? time.map((text, row) => ({ text, x: at(index), y: baseline + line * (row + 1) })) : [],
    ),
    gaps: slots.flatMap(({ figure }, index) =>
      figure ? [] : [{ x: at(index) - roomEach / 4, y: above, width: roomEach / 2, height }],
    ),
  };
}
