export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A rectangle by its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes are nearer to each other than a gap. */
export const meet = (a: Box, b: Box, gap = 0): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * gap && Math.abs(a.y - b.y) * 2 < a.height + b.height + 2 * gap;

/** Whether a straight line comes nearer to a box than a gap. */
export function crosses(from: Point, to: Point, box: Box, gap = 0): boolean {
  // Asked very often: worked out without making anything.
  const right = box.width / 2 + gap;
  const down = box.height / 2 + gap;
  const x = from.x - box.x;
  const y = from.y - box.y;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if ((x >= right && x + dx >= right) || (x <= -right && x + dx <= -right)) return false;
  if ((y >= down && y + dy >= down) || (y <= -down && y + dy <= -down)) return false;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    const a = (-right - x) / dx;
    const b = (right - x) / dx;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  if (dy !== 0) {
    const a = (-down - y) / dy;
    const b = (down - y) / dy;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave - 1e-9;
}

/** The smallest box around others. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
