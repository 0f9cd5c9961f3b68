import { type Box, crosses, type Point } from './geometry.ts';

/** One way for an entity to stand: boxes that must be free, relative to its mark. */
export interface Stance<Key> {
  readonly key: Key;
  /** Extra cost of standing so. */
  readonly cost: number;
  readonly boxes: readonly Box[];
}
export interface Wish<Key> {
  /** Where its mark would stand best. */
  readonly at: Point;
  readonly stances: readonly Stance<Key>[];
  /** Places, in the list of wishes, of those that it is joined to. */
  readonly joined: readonly number[];
}
export interface Settled<Key> {
  readonly at: Point;
  readonly stance: Stance<Key>;
}
export interface Room {
  /** How far apart boxes stand at least. */
  readonly gap: number;
  /** How wide all together may become; how high they become follows from it. */
  readonly width: number;
  /** How much it costs when a line goes through a name; 0 where nobody looks. */
  readonly crossing: number;
}

const stepX = 14;
const stepY = 11;
const reach = 45;
/** So many free places are compared with each other. */
const compared = 14;

/** Ways to move, the shortest first; up and down costs more, for names are wide and low. */
const moves: readonly Point[] = Array.from({ length: (2 * reach + 1) ** 2 }, (_, at) => ({
  x: ((at % (2 * reach + 1)) - reach) * stepX,
  y: (Math.floor(at / (2 * reach + 1)) - reach) * stepY,
}))
  .map((move) => ({ move, cost: costOf(move) }))
  .sort((a, b) => a.cost - b.cost || a.move.y - b.move.y || a.move.x - b.move.x)
  .map(({ move }) => move);
function costOf({ x, y }: Point): number {
  return Math.hypot(x, y * 1.25);
}

const at = (box: Box, { x, y }: Point): Box => ({ x: box.x + x, y: box.y + y, width: box.width, height: box.height });

/**
 * Gives each entity a place, one after another, as near to its wish as there is room: no box is nearer to another than
 * the gap. Of the nearest places that one is taken where fewest lines go through names.
 */
export function settleIn<Key>(wishes: readonly Wish<Key>[], room: Room): readonly Settled<Key>[] {
  const settling = new Settling<Key>(room);
  return wishes.map((wish) => settling.add(wish));
}

class Settling<Key> {
  readonly #room: Room;
  readonly #settled: Settled<Key>[] = [];
  readonly #boxes: Box[] = [];
  readonly #names: Box[] = [];
  readonly #lines: (readonly [Point, Point])[] = [];

  constructor(room: Room) {
    this.#room = room;
  }

  add(wish: Wish<Key>): Settled<Key> {
    let best: (Settled<Key> & { readonly cost: number }) | null = null;
    let seen = 0;
    for (let low = 0; best === null || seen < compared; low += 1) {
      const move = moves[low];
      if (!move && best) break;
      // Past every move that is listed there is always room below.
      const to = move
        ? { x: wish.at.x + move.x, y: wish.at.y + move.y }
        : { x: wish.at.x % 100, y: wish.at.y + (reach + low - moves.length) * stepY };
      for (const stance of wish.stances) {
        if (!this.#isFree(stance.boxes, to)) continue;
        const boxes = stance.boxes.map((box) => at(box, to));
        seen += 1;
        const cost = stance.cost + (move ? costOf(move) : 0) + this.#crossings(to, boxes, wish);
        if (!best || cost < best.cost - 1e-9) best = { at: to, stance, cost };
      }
    }
    this.#keep(best, wish);
    return best;
  }

  /** Asked very often: worked out without making anything. */
  #isFree(boxes: readonly Box[], to: Point): boolean {
    const { width, gap } = this.#room;
    for (const box of boxes) {
      const x = box.x + to.x;
      const y = box.y + to.y;
      if (Math.abs(x) + box.width / 2 > width / 2) return false;
      for (const other of this.#boxes)
        if (
          Math.abs(x - other.x) * 2 < box.width + other.width + 2 * gap &&
          Math.abs(y - other.y) * 2 < box.height + other.height + 2 * gap
        )
          return false;
    }
    return true;
  }

  #joinedTo({ joined }: Wish<Key>): readonly Point[] {
    return joined.flatMap((place) => this.#settled[place]?.at ?? []);
  }

  #crossings(to: Point, boxes: readonly Box[], wish: Wish<Key>): number {
    const { crossing } = this.#room;
    if (crossing === 0) return 0;
    let sum = 0;
    for (const [a, b] of this.#lines) for (const box of boxes) if (crosses(a, b, box, 3)) sum += crossing;
    for (const other of this.#joinedTo(wish)) {
      for (const name of this.#names) if (crosses(to, other, name, 3)) sum += crossing;
      for (const box of boxes.slice(1)) if (crosses(to, other, box)) sum += crossing / 2;
      sum += Math.hypot(to.x - other.x, to.y - other.y) / 8;
    }
    return sum;
  }

  #keep(settled: Settled<Key>, wish: Wish<Key>): void {
    const boxes = settled.stance.boxes.map((box) => at(box, settled.at));
    for (const other of this.#joinedTo(wish)) this.#lines.push([settled.at, other]);
    this.#settled.push(settled);
    this.#boxes.push(...boxes);
    this.#names.push(...boxes.slice(1));
  }
}
