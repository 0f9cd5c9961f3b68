import { type Box, crosses, distance, type Point } from './geometry.ts';

/** How far a line keeps away from words and marks, and how far around them it turns. */
export const clear = 3;
const turn = 8;
/** A bend costs as much as so many pixels. */
const bend = 40;

const cornersOf = ({ x, y, width, height }: Box): readonly Point[] =>
  [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => ({ x: x + right * (width / 2 + turn), y: y + down * (height / 2 + turn) })),
  );
const within = (point: Point, box: Box, gap: number) =>
  Math.abs(point.x - box.x) < box.width / 2 + gap && Math.abs(point.y - box.y) < box.height / 2 + gap;

/** Finds ways for lines that pass no word and no mark. What stands in the way is given once, for all lines. */
export class Router {
  readonly #boxes: readonly Box[];
  readonly #corners: readonly Point[];
  readonly #seen = new Map<number, boolean>();

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
    this.#corners = boxes.flatMap(cornersOf).filter((corner) => !boxes.some((box) => within(corner, box, clear)));
  }

  /**
   * The shortest way from one point to another.
   * @param own boxes that may be passed: those of the two ends
   */
  way(from: Point, to: Point, own: ReadonlySet<Box>): readonly Point[] {
    const others = this.#boxes.filter((box) => !own.has(box));
    const free = (a: Point, b: Point) => !others.some((box) => crosses(a, b, box, clear));
    if (free(from, to)) return [from, to];
    // Ways that lead far around are not looked at, unless there is no other.
    const direct = distance(from, to);
    for (const detour of [1.3, 2, Number.POSITIVE_INFINITY]) {
      const corners = this.#corners
        .map((point, at) => ({ point, at }))
        .filter(({ point }) => distance(from, point) + distance(point, to) < direct * detour + 60);
      const found = this.#search(from, to, corners, free);
      if (found) return found;
    }
    return [from, to];
  }

  #between(a: number, b: number): boolean {
    const key = Math.min(a, b) * this.#corners.length + Math.max(a, b);
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    const one = this.#corners[a] as Point;
    const other = this.#corners[b] as Point;
    const seen = !this.#boxes.some((box) => crosses(one, other, box, clear));
    this.#seen.set(key, seen);
    return seen;
  }

  #search(
    from: Point,
    to: Point,
    corners: readonly { readonly point: Point; readonly at: number }[],
    free: (a: Point, b: Point) => boolean,
  ): readonly Point[] | null {
    interface Reached {
      readonly cost: number;
      readonly way: readonly Point[];
      done: boolean;
    }
    const reached = new Map<number, Reached>();
    for (const { point, at } of corners)
      if (free(from, point)) reached.set(at, { cost: distance(from, point) + bend, way: [from, point], done: false });
    for (;;) {
      let next: (typeof corners)[number] | undefined;
      let best: Reached | undefined;
      for (const corner of corners) {
        const state = reached.get(corner.at);
        if (!state || state.done) continue;
        const guess = state.cost + distance(corner.point, to);
        if (!next || !best || guess < best.cost + distance(next.point, to)) {
          next = corner;
          best = state;
        }
      }
      if (!next || !best) return null;
      best.done = true;
      // The guess is never too high, so the first one that sees the end is on the shortest way or one bend from it.
      if (free(next.point, to)) return [...best.way, to];
      for (const { point, at } of corners) {
        const known = reached.get(at);
        if (known?.done) continue;
        const cost = best.cost + distance(next.point, point) + bend;
        if (known && known.cost <= cost) continue;
        if (this.#between(next.at, at)) reached.set(at, { cost, way: [...best.way, point], done: false });
      }
    }
  }
}
