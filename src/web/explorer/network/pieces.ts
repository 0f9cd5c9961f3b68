import type { Box, Point } from './geometry.ts';
import type { PictureData, PictureNode } from './picture-data.ts';
import { type Stance, settleIn } from './settle-in.ts';
import { neighboursOf, spread } from './spread.ts';
import { inLines, textWidth } from './text-box.ts';

// Marks with their names beside them, each in its place.

/** Where the name of a mark stands. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** A mark with its name, from the middle of the picture. */
export interface Piece {
  readonly node: PictureNode;
  readonly size: number;
  /** The name in lines. */
  readonly text: readonly string[];
  readonly side: Side;
  /** The mark; of the middle, the plate with its name. */
  readonly mark: Box;
  /** The name, where there is room for it. */
  readonly textBox: Box | null;
}

export const textSize = 13;
export const plateSize = 15;
export const lineHeight = 17;
export const plateLine = 20;
const labelWidth = 140;
const labelLines = 3;
const plateText = 172;
/** Up to so many every name is shown and no line passes one; beyond, names where there is room. */
export const allNamed = 80;
export const edge = 10;
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
export function beside(at: Point, size: number, text: readonly string[], side: Side): Box {
  const width = Math.max(...text.map((line) => textWidth(line, textSize))) + 2;
  const height = text.length * lineHeight;
  const off = size / 2 + 5;
  if (side === 'right') return { x: at.x + off + width / 2, y: at.y, width, height };
  if (side === 'left') return { x: at.x - off - width / 2, y: at.y, width, height };
  return { x: at.x, y: at.y + (side === 'below' ? 1 : -1) * (off - 1 + height / 2), width, height };
}
export const squareAt = (at: Point, size: number): Box => ({ ...at, width: size, height: size });

export const sides: readonly (readonly [side: Side, x: number, y: number, cost: number])[] = [
  ['right', 1, 0, 0],
  ['left', -1, 0, 0],
  ['below', 0, 1, 14],
  ['above', 0, -1, 14],
];

/** Gives every mark a place, and its name a side where there are not too many. */
export function piecesOf(data: PictureData, width: number): readonly Piece[] {
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
