import type { Box, Edge } from './boxes.ts';
import { columnsOf } from './columns.ts';
import { type Drawn, type Flows, type Sorted, type Stop, type Stub, sorted } from './flows.ts';
import { Grid } from './grid.ts';
import { type Label, type Line, labelAt, linesOf, Placed, shortName } from './labels.ts';
import { widthOf } from './letters.ts';
import { Placing } from './placing.ts';
import { manyEnds, sizesOf, tallOf } from './sizes.ts';
import { type Piece, type Slot, slotsOf } from './slots.ts';

export interface Bar extends Box {
  readonly stop: Stop;
}
export interface Band {
  readonly flow: Drawn;
  readonly thick: number;
  /** Its upper edge, piece by piece. */
  readonly pieces: readonly Edge[];
}
export interface Beside extends Box {
  readonly of: string;
  readonly stub: Stub;
  /** Whether it is missing where money comes in, or where it goes out. */
  readonly side: 'in' | 'out';
}
/** A picture of flows, ready to be drawn. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly bands: readonly Band[];
  readonly stubs: readonly Beside[];
  readonly labels: readonly Label[];
  /** Stops whose label has no place in the picture. */
  readonly unlabelled: readonly string[];
  readonly left: Pick<Sorted, 'withoutAmount' | 'circles'>;
}

const stubLong = 84;

function labelsOf(slot: Slot, grid: Grid): readonly Label[] {
  const { stop, y, height, column } = slot;
  if (!stop) return [];
  const { sizes } = grid;
  const lines = grid.lines(slot);
  const x = grid.left(column);
  const base = { id: stop.id, lang: stop.lang, anchor: 'start', tone: 'plain' } as const;
  const at = (left: number, top: number, own: readonly Line[]) => labelAt({ ...base, x: left, top, lines: own }, sizes);
  const tall = (own: readonly Line[]) => own.length * sizes.line;
  if (grid.side(slot) === 'right') {
    const left = x + sizes.bar + sizes.near;
    return [lines, linesOf(stop, grid.width - left, 1, sizes)].map((own) =>
      at(left, y + (height - tall(own)) / 2, own),
    );
  }
  const shorter = linesOf({ ...stop, name: shortName(stop.name) }, grid.between - 4, 2, sizes);
  const above = (own: readonly Line[]) => at(x, y - sizes.near + 2 - tall(own), own);
  const below = (own: readonly Line[]) => at(x, y + height + 4, own);
  const order = grid.side(slot) === 'below' ? [below, above] : [above, below];
  return order.flatMap((place) => [place(lines), place(shorter)]);
}

/** Money that does not agree, beside the bar: what comes from nowhere at its left, what goes nowhere at its right. */
function stubsOf(slot: Slot, grid: Grid, thickness: (amount: number) => number): readonly Beside[] {
  const { stop, y, height, column, into, out } = slot;
  if (!stop) return [];
  const long = Math.min(stubLong, Math.max(8, grid.between * 0.45));
  const x = grid.left(column);
  const end = (pieces: readonly Piece[]) => y + pieces.reduce((sum, { thick }) => sum + thick, 0);
  const beside = (side: Beside['side'], stub: Stub | undefined, left: number, top: number): Beside[] =>
    stub
      ? [{ of: stop.id, stub, side, left, right: left + long, top, bottom: top + Math.max(1, thickness(stub.amount)) }]
      : [];
  // Where nothing stands before it, it is a piece of the bar itself.
  const own = stop.gap ? thickness(stop.gap.amount) : 0;
  const gap =
    column > 0
      ? beside('in', stop.gap, x - long, end(into))
      : beside('in', stop.gap, x, y + height - own).map((each) => ({ ...each, right: x + grid.sizes.bar }));
  return [...gap, ...(out.length > 0 ? beside('out', stop.rest, x + grid.sizes.bar, end(out)) : [])];
}
function stubLabels({ of, stub, side, left, right, bottom }: Beside, { sizes }: Grid): readonly Label[] {
  const lines = stub.label.map((name, index): Line => (index === 0 ? { name } : { figure: name }));
  const tone = stub.tone;
  return [
    labelAt(
      {
        id: `${of} stub`,
        anchor: side === 'in' ? 'end' : 'start',
        x: side === 'in' ? right : left,
        top: bottom + 4,
        lines,
        tone,
      },
      sizes,
    ),
  ];
}

const edgesOf = (pieces: readonly Edge[], thick: number): readonly Edge[] =>
  pieces.flatMap((edge) => [edge, { ...edge, y0: edge.y0 + thick, y1: edge.y1 + thick }]);

function bandsOf(slots: readonly Slot[], grid: Grid): readonly Band[] {
  const edge = ({ source, target, from, to }: Piece): Edge => ({
    // A band that only passes is not broken off by a bar.
    x0: grid.left(source.column) + grid.sizes.bar,
    x1: grid.left(target.column) + (target.stop ? 0 : grid.sizes.bar),
    y0: from,
    y1: to,
  });
  return slots.flatMap(({ out }) =>
    out.map((first): Band => {
      const pieces = [first];
      for (let at = first; !at.target.stop; ) {
        const next = at.target.out[0];
        if (!next) break;
        pieces.push(next);
        at = next;
      }
      return { flow: first.flow, thick: first.thick, pieces: pieces.map(edge) };
    }),
  );
}

/** Words within bands that are thick enough. */
function noteOf({ flow, thick, pieces: [first] }: Band, { sizes }: Grid): readonly Label[] {
  if (!flow.note || !first || thick < sizes.line + 6 || widthOf(flow.note, sizes.text) > first.x1 - first.x0 - 16)
    return [];
  const top = first.y0 + (thick - sizes.line) / 2;
  return [
    labelAt(
      { id: flow.id, anchor: 'start', x: first.x0 + 8, top, lines: [{ figure: flow.note }], tone: 'quiet' },
      sizes,
    ),
  ];
}

/**
 * Where everything in a picture of flows stands: columns and thickness by d3-sankey, heights and labels by rules of our
 * own. No label touches another one, a bar or the edge of a band. The same flows always give the same picture.
 */
export function layoutOf(flows: Flows, width: number): Layout {
  const { drawn, ...left } = sorted(flows);
  const sizes = sizesOf(width);
  const columns = columnsOf(flows.stops, drawn, tallOf(sizes, drawn.length));
  const slots = slotsOf(flows.stops, drawn, columns);
  const ends = slots.filter(({ column }) => column === columns.count - 1).length;
  const grid = new Grid(width, columns.count, ends > manyEnds);
  const placing = new Placing(columns.count, (slot) => grid.room(slot));
  placing.placeAll(slots);
  const bars = slots.flatMap(({ stop, column, y, height }): Bar[] => {
    const x = grid.left(column);
    return stop ? [{ stop, left: x, right: x + sizes.bar, top: y, bottom: y + Math.max(1, height) }] : [];
  });
  const bands = bandsOf(slots, grid);
  const stubs = slots.flatMap((slot) => stubsOf(slot, grid, columns.thickness));
  const placed = new Placed(
    [...bars, ...stubs],
    bands.flatMap(({ pieces, thick }) => edgesOf(pieces, thick)),
  );
  const unlabelled = slots.flatMap((slot) =>
    slot.stop && !placed.add(labelsOf(slot, grid), width) ? [slot.stop.id] : [],
  );
  for (const stub of stubs) if (stub.right - stub.left > sizes.bar) placed.add(stubLabels(stub, grid), width);
  for (const band of bands) placed.add(noteOf(band, grid), width);
  const { labels } = placed;
  const height = Math.ceil(
    Math.max(placing.bottom, ...labels.map(({ box }) => box.bottom), ...bars.map((bar) => bar.bottom)) + 4,
  );
  return { width, height, bars, bands, stubs, labels, unlabelled, left };
}
