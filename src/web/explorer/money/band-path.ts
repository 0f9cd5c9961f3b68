import type { Edge } from './boxes.ts';
import type { Band } from './layout.ts';

const round = (value: number) => Math.round(value * 10) / 10;
const forth = ({ x0, x1, y0, y1 }: Edge, down: number) => {
  const middle = round((x0 + x1) / 2);
  return `C${middle} ${round(y0 + down)} ${middle} ${round(y1 + down)} ${round(x1)} ${round(y1 + down)}`;
};
const back = ({ x0, x1, y0, y1 }: Edge, down: number) => forth({ x0: x1, x1: x0, y0: y1, y1: y0 }, down);

/** An edge of a band, as far below its upper edge. */
export function edgePath(pieces: readonly Edge[], down: number): string {
  const [first] = pieces;
  return first
    ? `M${round(first.x0)} ${round(first.y0 + down)}${pieces.map((each) => forth(each, down)).join('')}`
    : '';
}
/** A whole band, to be filled. */
export function bandPath({ pieces, thick }: Band): string {
  const last = pieces.at(-1);
  if (!last) return '';
  const under = [...pieces].reverse().map((each) => back(each, thick));
  return `${edgePath(pieces, 0)}V${round(last.y1 + thick)}${under.join('')}Z`;
}
