/** A rectangle: left, top, right, bottom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The edge of a band between two columns. */
export interface Edge {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
const steps = 24;
/** A point of the curve that a band is drawn with, for t from 0 to 1. */
function point({ x0, x1, y0, y1 }: Edge, t: number): readonly [number, number] {
  const middle = (x0 + x1) / 2;
  const s = 1 - t;
  const x = s ** 3 * x0 + 3 * s * t * middle + t ** 3 * x1;
  return [x, y0 + (y1 - y0) * (3 * t * t - 2 * t ** 3)];
}

/** Whether the edge of a band runs through a box. */
export function crosses(edge: Edge, box: Box): boolean {
  const [top, bottom] = [Math.min(edge.y0, edge.y1), Math.max(edge.y0, edge.y1)];
  if (edge.x0 >= box.right || edge.x1 <= box.left || top >= box.bottom || bottom <= box.top) return false;
  let [px, py] = point(edge, 0);
  for (let step = 1; step <= steps; step += 1) {
    const [x, y] = point(edge, step / steps);
    if (meet({ left: px, right: x, top: Math.min(py, y), bottom: Math.max(py, y) }, box)) return true;
    [px, py] = [x, y];
  }
  return false;
}
