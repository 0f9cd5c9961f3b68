import { around, type Box, meet, type Point } from './geometry.ts';
import { type BareLine, linesBetween, type PlacedLine, passes, withWords } from './lines.ts';
import type { PictureData } from './picture-data.ts';
import { allNamed, beside, edge, type Piece, piecesOf, sides, squareAt } from './pieces.ts';
import { clear } from './route.ts';
import { neighboursOf } from './spread.ts';

/** A mark in its place. */
export interface PlacedNode extends Piece {
  readonly at: Point;
}
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly PlacedLine[];
}

const moved = (box: Box, by: Point): Box => ({ ...box, x: box.x + by.x, y: box.y + by.y });

/** Names of a large picture, the best connected first, where nothing is in the way. */
function withNames(pieces: readonly Piece[], lines: readonly BareLine[], data: PictureData, width: number) {
  const neighbours = neighboursOf(data);
  const degrees = new Map(data.nodes.map(({ id }, place) => [id, neighbours[place]?.length ?? 0]));
  const taken = pieces.map(({ mark }) => mark);
  const named = new Map<Piece, Piece>();
  const order = [...pieces.slice(1)].sort((a, b) => (degrees.get(b.node.id) ?? 0) - (degrees.get(a.node.id) ?? 0));
  for (const piece of order) {
    for (const [side] of sides) {
      const textBox = beside(piece.mark, piece.size, piece.text, side);
      if (Math.abs(textBox.x) + textBox.width / 2 > width / 2) continue;
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
  if (!small) pieces = withNames(pieces, bare, data, width);
  const boxes = pieces.flatMap(({ mark, textBox }) => (textBox ? [mark, textBox] : [mark]));
  const lines = withWords(bare, boxes, data.nodes[0]?.id);
  const reach = lines.flatMap(({ points }) => points.map((point) => squareAt(point, 2 * clear)));
  const all = around([...boxes, ...reach]);
  const by = { x: width / 2, y: edge - (all.y - all.height / 2) };
  const shift = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return {
    width,
    height: all.height + 2 * edge,
    nodes: pieces.map((piece) => ({
      ...piece,
      at: shift(piece.mark),
      mark: moved(piece.mark, by),
      textBox: piece.textBox && moved(piece.textBox, by),
    })),
    lines: lines.map(({ line, points, words, spot, middle }) => ({
      line,
      points: points.map(shift),
      middle: shift(middle),
      words: words && moved(words, by),
      spot: spot && moved(spot, by),
    })),
  };
}
