import { mainOf, type Piece, type Slot } from './slots.ts';

/** How much room a slot needs above and below it beside its own height. */
export interface Room {
  readonly above: number;
  readonly below: number;
}

/**
 * Gives every slot its height: what comes first runs level, what follows only falls, and what belongs together stays
 * together. What only joins others later stands as near to where it joins as there is room.
 */
export class Placing {
  readonly #bottoms: number[];
  readonly #room: (slot: Slot) => Room;
  /** How much of what comes in at a slot has its place. */
  readonly #taken = new Map<Slot, number>();

  constructor(columns: number, room: (slot: Slot) => Room) {
    const start = -8;
    this.#bottoms = new Array<number>(columns).fill(start);
    this.#room = room;
  }

  /** How far down anything reaches. */
  get bottom(): number {
    return Math.max(0, ...this.#bottoms);
  }

  #ownTop(slot: Slot): number {
    return (this.#bottoms[slot.column] ?? 0) + this.#room(slot).above;
  }
  #next(slot: Slot): readonly Piece[] {
    return slot.out.filter((piece) => !piece.target.placed && mainOf(piece.target) === piece);
  }
  /** The least height at which a slot and those that run level with it have room. */
  #wanted(slot: Slot): number {
    const [first] = slot.out;
    const level = first && this.#next(slot).includes(first) ? this.#wanted(first.target) : 0;
    return Math.max(this.#ownTop(slot), level);
  }

  /** @returns how far down the slot and all that follow it reach */
  #place(slot: Slot, least: number): number {
    slot.y = Math.max(least, this.#wanted(slot));
    slot.placed = true;
    let bottom = slot.y + slot.height + this.#room(slot).below;
    this.#bottoms[slot.column] = bottom;
    let floor = 0;
    let used = 0;
    for (const piece of slot.out) {
      if (!piece.target.placed && mainOf(piece.target) === piece) {
        this.#taken.set(piece.target, piece.thick);
        const under = floor > 0 ? floor + this.#room(piece.target).above : 0;
        floor = this.#place(piece.target, Math.max(slot.y + used, under));
        bottom = Math.max(bottom, floor);
      }
      used += piece.thick;
    }
    return bottom;
  }

  /** A slot that only joins what stands already begins level with the place where it joins. */
  #joins(slot: Slot): number {
    const [first] = slot.out;
    if (!first?.target.placed) return 0;
    const taken = this.#taken.get(first.target) ?? 0;
    this.#taken.set(first.target, taken + first.thick);
    return first.target.y + taken;
  }

  placeAll(slots: readonly Slot[]): void {
    for (const slot of slots) if (slot.into.length === 0) this.#place(slot, this.#joins(slot));
    settleBands(slots);
  }
}

/** Bands leave a bar in the order of where they go, and reach it in the order of where they come from. */
function settleBands(slots: readonly Slot[]): void {
  const all = new Set(slots);
  for (const { out } of slots) for (const { target } of out) if (!target.stop) addPasses(target, all);
  for (const slot of all) {
    slot.out.sort((a, b) => a.target.y - b.target.y);
    slot.into.sort((a, b) => a.source.y - b.source.y);
  }
  for (const slot of all) {
    let [from, to] = [slot.y, slot.y];
    for (const piece of slot.out) {
      piece.from = from;
      from += piece.thick;
    }
    for (const piece of slot.into) {
      piece.to = to;
      to += piece.thick;
    }
  }
}
function addPasses(slot: Slot, all: Set<Slot>): void {
  all.add(slot);
  for (const { target } of slot.out) if (!target.stop) addPasses(target, all);
}
