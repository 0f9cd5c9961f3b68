import { around, type Box, crosses, meet, type Point } from './geometry.ts';
import type { PictureData, PictureLine, PictureNode } from './picture-data.ts';
import { clear, Router } from './route.ts';
import { type Stance, settleIn } from './settle-in.ts';
import { neighboursOf, spread } from './spread.ts';
import { inLines, textWidth } from './text-box.ts';

/** Where the words of a mark stand. */
type Side = 'right' | 'left' | 'above' | 'below';

export interface PlacedNode {
  readonly node: PictureNode;
  readonly at: Point;
  /** The mark; of the middle, the plate. */
  readonly mark: Box;
  readonly size: number;
  /** The name in lines, where there is room for it. */
  readonly text: readonly string[];
  readonly textBox: Box | null;
  readonly side: Side;
}
export interface PlacedLine {
  readonly line: PictureLine;
  readonly points: readonly Point[];
  /** Where its words stand, next to the middle and where there is room. */
  readonly words: Box | null;
  /** Where they stand when one points at the line or chooses it. */
  readonly middle: Point;
}
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly PlacedLine[];
}

export const textSize = 13;
export const plateSize = 15;
export const lineHeight = 17;
export const plateLine = 20;
const labelWidth = 140;
const labelLines = 3;
const plateText = 172;
/** Up to so many every name is shown and no line passes one; beyond, names where there is room. */
const allNamed = 80;
const edge = 10;
/** Between a mark with its name and the next one, so that a line can pass. */
const gap = 16;
/** How many times the room of its names a picture takes. */
const airy = 1.7;
/** Room of a mark in a picture where not every name is shown. */
const markArea = 1_600;

const markSize = ({ distance }: PictureNode): number => [16, 16, 12][distance] ?? 11;

const wordsOf = ({ label, name, more }: PictureNode): readonly string[] => [
  ...inLines(label ?? name, textSize, labelWidth, labelLines),
  ...(more ? [more] : []),
];

function plateOf(node: PictureNode): { readonly text: readonly string[]; readonly box: Box } {
  const text = inLines(node.label ?? node.name, plateSize, plateText, 3);
  const wide = Math.max(...text.map((line) => textWidth(line, plateSize, true)));
  return { text, box: { x: 0, y: 0, width: wide + 46, height: text.length * plateLine + 18 } };
}

/** The box of words beside a mark. */
function beside(at: Point, size: number, text: readonly string[], side: Side): Box {
  const width = Math.max(...text.map((line) => textWidth(line, textSize))) + 2;
  const height = text.length * lineHeight;
  const off = size / 2 + 5;
  if (side === 'right') return { x: at.x + off + width / 2, y: at.y, width, height };
  if (side === 'left') return { x: at.x - off - width / 2, y: at.y, width, height };
  return { x: at.x, y: at.y + (side === 'below' ? 1 : -1) * (off - 1 + height / 2), width, height };
}
const squareAt = (at: Point, size: number): Box => ({ ...at, width: size, height: size });

const sides: readonly (readonly [side: Side, x: number, y: number, cost: number])[] = [
  ['right', 1, 0, 0],
  ['left', -1, 0, 0],
  ['below', 0, 1, 14],
  ['above', 0, -1, 14],
];

interface Piece {
  readonly node: PictureNode;
  readonly size: number;
  readonly text: readonly string[];
  readonly side: Side;
  readonly mark: Box;
  readonly textBox: Box | null;
}

/** Marks with their names, each in its place. */
function piecesOf(data: PictureData, width: number): readonly Piece[] {
  const neighbours = neighboursOf(data);
  const named = data.nodes.length <= allNamed;
  const texts = data.nodes.map(wordsOf);
  const areas = texts.map((text) => (named ? textArea(text) : markArea));
  const points = fitted(spread(data), width - (named ? labelWidth : 40), areas);
  const plate = plateOf(data.nodes[0] as PictureNode);
  const wishes = data.nodes.map((node, place) => {
    const at = points[place] ?? { x: 0, y: 0 };
    return {
      at,
      stances: place === 0 ? [onPlate(plate.box)] : stancesOf(node, texts[place] ?? [], at, named),
      joined: neighbours[place] ?? [],
    };
  });
  const settled = settleIn(wishes, { gap: named ? gap : 5, width: width - 2 * edge, crossing: named ? 45 : 0 });
  return data.nodes.map((node, place): Piece => {
    const size = markSize(node);
    const { at, stance } = settled[place] as (typeof settled)[number];
    if (place === 0) return { node, size, text: plate.text, side: 'right', mark: plate.box, textBox: null };
    const text = texts[place] ?? [];
    return {
      node,
      size,
      text,
      side: stance.key,
      mark: squareAt(at, size),
      textBox: named ? beside(at, size, text, stance.key) : null,
    };
  });
}

const origin: Point = { x: 0, y: 0 };
const onPlate = (box: Box): Stance<Side> => ({ key: 'right', cost: 0, boxes: [box] });

/** The ways for a mark to stand with its name, best with the name away from the middle. */
function stancesOf(node: PictureNode, text: readonly string[], at: Point, named: boolean): readonly Stance<Side>[] {
  const size = markSize(node);
  const mark = squareAt(origin, size);
  if (!named) return [{ key: 'right', cost: 0, boxes: [mark] }];
  const length = Math.hypot(at.x, at.y) || 1;
  return sides.map(([key, x, y, cost]) => {
    const name = beside(origin, size, text, key);
    return { key, cost: cost + 20 * (1 - (x * at.x + y * at.y) / length), boxes: [mark, name] };
  });
}

const textArea = (text: readonly string[]) => {
  const { width, height } = beside(origin, 16, text, 'right');
  return (width + 30) * (height + 20);
};

/** Points as wide as the picture, and as high as what is in it needs; the first one stays at 0, 0. */
function fitted(points: readonly Point[], width: number, areas: readonly number[]): readonly Point[] {
  const wide = Math.max(...points.map(({ x }) => Math.abs(x)), 1);
  const high = Math.max(...points.map(({ y }) => Math.abs(y)), 1);
  const height = Math.max(240, (airy * areas.reduce((sum, area) => sum + area, 0)) / width);
  return points.map(({ x, y }) => ({
    x: x * Math.min(1.3, width / 2 / wide),
    y: y * Math.min(1.1, height / 2 / high),
  }));
}

const moved = (box: Box, by: Point): Box => ({ ...box, x: box.x + by.x, y: box.y + by.y });

function linesBetween(
  data: PictureData,
  pieces: readonly Piece[],
  routed: boolean,
): readonly Omit<PlacedLine, 'words'>[] {
  const byId = new Map(pieces.map((piece) => [piece.node.id, piece]));
  const boxes = pieces.flatMap(({ mark, textBox }) => (textBox ? [mark, textBox] : [mark]));
  const router = new Router(boxes);
  return data.lines.flatMap((line) => {
    const from = byId.get(line.from);
    const to = byId.get(line.to);
    if (!from || !to || from === to) return [];
    const ends = [from.mark, to.mark] as const;
    const points = routed
      ? router.way(ends[0], ends[1], new Set(ends)).map(({ x, y }) => ({ x, y }))
      : ends.map(({ x, y }) => ({ x, y }));
    return [{ line, points, middle: along(points, 0.5) }];
  });
}

/** The point at a share of the length of a line. */
export function along(points: readonly Point[], share: number): Point {
  const lengths = points
    .slice(1)
    .map((point, at) => Math.hypot(point.x - (points[at]?.x ?? 0), point.y - (points[at]?.y ?? 0)));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [at, length] of lengths.entries()) {
    const a = points[at];
    const b = points[at + 1];
    if (!a || !b) break;
    if (left <= length) {
      const part = length === 0 ? 0 : left / length;
      return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
    }
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** Whether a line comes into a box. */
export const passes = ({ points }: { readonly points: readonly Point[] }, box: Box, gap: number): boolean =>
  points.slice(1).some((point, at) => crosses(points[at] as Point, point, box, gap));

/** Shares of a line where words can stand, seen from the middle. */
const shares = [0.55, 0.6, 0.5, 0.65, 0.45, 0.7, 0.4, 0.75, 0.35, 0.8, 0.3, 0.85, 0.25];

/**
 * Words beside the lines at the middle, where no other word, mark or line is in the way. For the other lines a place
 * for the moment that one points at them: not on a name, where there is room.
 */
function withWords(
  lines: readonly Omit<PlacedLine, 'words'>[],
  taken: readonly Box[],
  middle: string | undefined,
): readonly PlacedLine[] {
  const boxes = [...taken];
  return lines.map((each): PlacedLine => {
    const { from, to, words } = each.line;
    const size = { width: textWidth(words, textSize, true) + 14, height: lineHeight + 4 };
    const points = to === middle ? [...each.points].reverse() : each.points;
    const free = shares
      .map((share): Box => ({ ...along(points, share), ...size }))
      .filter((box) => !boxes.some((other) => meet(box, other, 1)));
    const shown =
      from === middle || to === middle
        ? free.find((box) => !lines.some((other) => other !== each && passes(other, box, 1)))
        : undefined;
    if (shown) boxes.push(shown);
    return { ...each, middle: shown ?? free[0] ?? each.middle, words: shown ?? null };
  });
}

/** Names of a large picture, the best connected first, where nothing is in the way. */
function withNames(
  pieces: readonly Piece[],
  lines: readonly Omit<PlacedLine, 'words'>[],
  data: PictureData,
): readonly Piece[] {
  const neighbours = neighboursOf(data);
  const degrees = new Map(data.nodes.map(({ id }, place) => [id, neighbours[place]?.length ?? 0]));
  const taken = pieces.map(({ mark }) => mark);
  const named = new Map<Piece, Piece>();
  const order = [...pieces.slice(1)].sort((a, b) => (degrees.get(b.node.id) ?? 0) - (degrees.get(a.node.id) ?? 0));
  for (const piece of order) {
    for (const [side] of sides) {
      const textBox = beside(piece.mark, piece.size, piece.text, side);
      if (taken.some((box) => box !== piece.mark && meet(textBox, box, 3))) continue;
      if (lines.some((line) => passes(line, textBox, 2))) continue;
      taken.push(textBox);
      named.set(piece, { ...piece, side, textBox });
      break;
    }
  }
  return pieces.map((piece) => named.get(piece) ?? piece);
}

/**
 * Places a graph: every mark, name and line, in pixels from the left upper corner. The same graph gives the same
 * layout, for nothing is left to chance.
 * @param width of the picture; how high it becomes follows from what is in it
 */
export function layoutOf(data: PictureData, width: number): Layout {
  if (data.nodes.length === 0) return { width, height: 0, nodes: [], lines: [] };
  const small = data.nodes.length <= allNamed;
  let pieces = piecesOf(data, width);
  const bare = linesBetween(data, pieces, small);
  if (!small) pieces = withNames(pieces, bare, data);
  const boxes = pieces.flatMap(({ mark, textBox }) => (textBox ? [mark, textBox] : [mark]));
  const lines = withWords(bare, boxes, data.nodes[0]?.id);
  const reach = lines.flatMap(({ points }) => points.map((point) => squareAt(point, 2 * clear)));
  const all = around([...boxes, ...reach]);
  const by = { x: width / 2, y: edge - (all.y - all.height / 2) };
  const shift = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return {
    width,
    height: all.height + 2 * edge,
    nodes: pieces.map(({ node, size, text, side, mark, textBox }) => ({
      node,
      size,
      side,
      at: shift(mark),
      mark: moved(mark, by),
      text: textBox || mark.width > size ? text : [],
      textBox: textBox && moved(textBox, by),
    })),
    lines: lines.map(({ line, points, words, middle }) => ({
      line,
      points: points.map(shift),
      middle: shift(middle),
      words: words && moved(words, by),
    })),
  };
}
