import { type Box, crosses, meet, type Point } from './geometry.ts';
import type { PictureData, PictureLine } from './picture-data.ts';
import { lineHeight, type Piece, textSize } from './pieces.ts';
import { Router } from './route.ts';
import { textWidth } from './text-box.ts';

// Lines between marks, and the words beside them.

/** A line whose words have no place yet. */
export type BareLine = Omit<PlacedLine, 'words' | 'spot'>;
export interface PlacedLine {
  readonly line: PictureLine;
  readonly points: readonly Point[];
  /** Where its words stand, next to the middle and where there is room. */
  readonly words: Box | null;
  /** Where they can stand for a moment without standing on a name; null where there is no room. */
  readonly spot: Box | null;
  /** Halfway. */
  readonly middle: Point;
}

/** Lines between the marks; routed, they pass no name and no other mark. */
export function linesBetween(data: PictureData, pieces: readonly Piece[], routed: boolean): readonly BareLine[] {
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
function along(points: readonly Point[], share: number): Point {
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
export function withWords(
  lines: readonly BareLine[],
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
    return { ...each, words: shown ?? null, spot: shown ?? free[0] ?? null };
  });
}
