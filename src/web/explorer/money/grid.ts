import type { Stop } from './flows.ts';
import { type Line, linesOf, shortName } from './labels.ts';
import { cut, widthOf } from './letters.ts';
import type { Room } from './placing.ts';
import { isNarrow, type Sizes, sizesOf } from './sizes.ts';
import type { Slot } from './slots.ts';

/** In a small picture names stand in full where a column has so much room. */
const roomForNames = 130;

type Side = 'above' | 'below' | 'right';
/** The room for the labels of the last column. */
const lastRoom = (width: number) => Math.min(294, Math.max(140, width * (isNarrow(width) ? 0.5 : 0.24)));

/** Where columns stand and what a label in them may take. */
export class Grid {
  readonly sizes: Sizes;
  readonly width: number;
  readonly count: number;
  readonly #pitch: number;
  readonly #many: boolean;
  readonly #sides = new Map<Slot, Side>();
  readonly #lines = new Map<Slot, readonly Line[]>();

  constructor(width: number, count: number, many: boolean) {
    this.width = width;
    this.sizes = sizesOf(width);
    this.count = count;
    this.#many = many;
    this.#pitch = count > 1 ? (width - this.sizes.bar - lastRoom(width)) / (count - 1) : 0;
  }
  left(column: number): number {
    return column * this.#pitch;
  }
  /** The room between a bar and the next column. */
  get between(): number {
    return this.#pitch - this.sizes.bar;
  }
  side(slot: Slot): Side {
    const known = this.#sides.get(slot);
    if (known) return known;
    const joins = slot.into.length === 0 && slot.out.every(({ target }) => target.placed);
    const side = slot.column === this.count - 1 ? 'right' : joins ? 'below' : 'above';
    this.#sides.set(slot, side);
    return side;
  }
  lines(slot: Slot): readonly Line[] {
    const known = this.#lines.get(slot);
    if (known || !slot.stop) return known ?? [];
    const lines = this.#linesOf(slot, slot.stop);
    this.#lines.set(slot, lines);
    return lines;
  }
  #linesOf(slot: Slot, stop: Stop): readonly Line[] {
    const right = this.side(slot) === 'right';
    const room = right ? this.width - this.left(slot.column) - this.sizes.bar - this.sizes.near : this.between - 4;
    if (!right && isNarrow(this.width) && (room < roomForNames || stop.short === ''))
      return this.#shortLines(slot, stop, room);
    return linesOf(stop, room, this.#many && right ? 1 : this.sizes.lines - (right ? 1 : 0), this.sizes, !right);
  }
  /** A word or two; what goes on is told by what it goes to. */
  #shortLines(slot: Slot, stop: Stop, room: number): readonly Line[] {
    const name = { name: cut(stop.short ?? shortName(stop.name), room, this.sizes.text) };
    const fits = slot.out.length === 0 && widthOf(stop.figure, this.sizes.text) <= room;
    return name.name === '' ? [] : fits ? [name, { figure: stop.figure }] : [name];
  }
  /** The room that a slot keeps free for itself and its label. */
  room(slot: Slot): Room {
    const { line, near, apart } = this.sizes;
    if (!slot.stop) return { above: apart, below: 0 };
    const side = this.side(slot);
    const tall = this.lines(slot).length * line;
    const open = slot.stop.gap && this.side(slot) !== 'right' ? slot.stop.gap.label.length * line + near : 0;
    if (side === 'above') return { above: tall + near + apart, below: open };
    if (side === 'below') return { above: apart * 2, below: near + tall };
    const over = Math.max(0, (tall - slot.height) / 2);
    return { above: over + (this.#many ? 4 : apart), below: over };
  }
}
