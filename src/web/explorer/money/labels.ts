import { type Box, crosses, type Edge, meet } from './boxes.ts';
import type { Stop } from './flows.ts';
import { cut, widthOf, wrapped } from './letters.ts';
import type { Sizes } from './sizes.ts';

/** A line of a label: a name, a figure behind it or alone. */
export interface Line {
  readonly name?: string;
  readonly figure?: string;
}
export interface Label {
  readonly id: string;
  readonly lang?: string | undefined;
  readonly anchor: 'start' | 'end';
  readonly x: number;
  /** Of the first line. */
  readonly baseline: number;
  readonly lines: readonly Line[];
  readonly tone: 'plain' | 'quiet' | 'conflict' | 'open';
  readonly box: Box;
}

const between = 8;
const roomOf = ({ name = '', figure = '' }: Line, size: number) =>
  widthOf(name, size) + (name && figure ? between : 0) + widthOf(figure, size);

/**
 * Name and figure in lines that fit.
 * @param most lines of name and figure together; in one line the name is cut off
 * @param joined whether the figure stands behind a name of one line, where there is room
 */
export function linesOf(
  { name, figure }: Stop,
  room: number,
  most: number,
  { text }: Sizes,
  joined = true,
): readonly Line[] {
  if (most === 1) {
    const left = room - between - widthOf(figure, text);
    return [{ name: cut(name, left, text), figure }];
  }
  const lines: Line[] = wrapped(name, room, text, most - 1).map((line) => ({ name: line }));
  const last = lines.at(-1);
  if (joined && last && lines.length < 2 && roomOf({ ...last, figure }, text) <= room) return [{ ...last, figure }];
  return [...lines, ...(figure ? [{ figure }] : [])];
}

/** The part of a name before a colon, bracket or comma, where a column is too small for all of it. */
export const shortName = (name: string): string => name.split(/[:;,(]/, 1)[0]?.trim() ?? name;

interface Wanted extends Omit<Label, 'box' | 'baseline'> {
  /** Upper edge of the first line. */
  readonly top: number;
}
/** A label with the room it takes. */
export function labelAt({ top, ...label }: Wanted, { text, line }: Sizes): Label {
  const width = Math.max(0, ...label.lines.map((each) => roomOf(each, text)));
  const left = label.anchor === 'start' ? label.x : label.x - width;
  const height = label.lines.length * line;
  return { ...label, baseline: top + line - 4, box: { left, right: left + width, top, bottom: top + height } };
}

/** Labels that have found a place, and what they must not touch. */
export class Placed {
  readonly labels: Label[] = [];
  readonly #bars: readonly Box[];
  readonly #edges: readonly Edge[];

  constructor(bars: readonly Box[], edges: readonly Edge[]) {
    this.#bars = bars;
    this.#edges = edges;
  }
  #free({ box }: Label, width: number): boolean {
    return (
      box.left >= 0 &&
      box.right <= width &&
      box.top >= 0 &&
      !this.labels.some((other) => meet(other.box, box)) &&
      !this.#bars.some((bar) => meet(bar, box)) &&
      !this.#edges.some((edge) => crosses(edge, box))
    );
  }
  /** @returns whether one of these touches nothing; the first that does not is taken */
  add(candidates: readonly Label[], width: number): boolean {
    const found = candidates.find((label) => label.lines.length > 0 && this.#free(label, width));
    if (found) this.labels.push(found);
    return found !== undefined;
  }
}
