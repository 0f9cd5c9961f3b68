import type { Point } from './geometry.ts';
import type { PictureData } from './picture-data.ts';

// Where entities stand before their names are placed: around the middle, each near what it is joined to. Nothing is
// left to chance, so that the same graph gives the same picture.

/** Neighbours of each entity by place in the list of nodes. */
export function neighboursOf({ nodes, lines }: PictureData): readonly (readonly number[])[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const found = nodes.map((): number[] => []);
  for (const { from, to } of lines) {
    const a = places.get(from);
    const b = places.get(to);
    if (a === undefined || b === undefined || a === b) continue;
    if (!found[a]?.includes(b)) found[a]?.push(b);
    if (!found[b]?.includes(a)) found[b]?.push(a);
  }
  return found;
}

interface Tree {
  readonly children: readonly (readonly number[])[];
  readonly weights: readonly number[];
}

/** Each entity hangs below the neighbour nearer to the middle that has the fewest others to carry. */
function treeOf({ nodes }: PictureData, neighbours: readonly (readonly number[])[]): Tree {
  const children = nodes.map((): number[] => []);
  nodes.forEach(({ distance }, place) => {
    if (place === 0) return;
    const nearer = (neighbours[place] ?? []).filter((other) => (nodes[other]?.distance ?? 0) < distance);
    const load = (other: number) => (neighbours[other]?.length ?? 0) + 2 * (children[other]?.length ?? 0);
    const [parent = 0] = nearer.sort((a, b) => load(a) - load(b) || a - b);
    children[parent]?.push(place);
  });
  const weights = nodes.map(() => 1);
  for (let place = nodes.length - 1; place >= 0; place -= 1)
    weights[place] = 1 + (children[place] ?? []).reduce((sum, child) => sum + (weights[child] ?? 1), 0);
  return { children, weights };
}

/** Those that are joined stand beside each other: an order in which each follows the one that it has most in common with. */
function ordered(
  places: readonly number[],
  neighbours: readonly (readonly number[])[],
  below: Tree,
): readonly number[] {
  const inBranch = (place: number): ReadonlySet<number> =>
    new Set([place, ...(below.children[place] ?? []).flatMap((child) => [...inBranch(child)])]);
  const branches = new Map(places.map((place) => [place, inBranch(place)]));
  const common = (a: number, b: number) => {
    let sum = 0;
    for (const one of branches.get(a) ?? [])
      for (const other of neighbours[one] ?? []) if (branches.get(b)?.has(other)) sum += 1;
    return sum;
  };
  const left = [...places];
  const found: number[] = [];
  while (left.length > 0) {
    const last = found.at(-1);
    const [next] = left
      .map((place, at) => ({
        at,
        shared: last === undefined ? (below.weights[place] ?? 0) : common(last, place),
        place,
      }))
      .sort((a, b) => b.shared - a.shared || a.place - b.place);
    found.push(...left.splice(next?.at ?? 0, 1));
  }
  return found;
}

/** Rings around the middle, wider than high: names are written from left to right. */
const ring = (distance: number, size: number) => ({
  x: distance * (100 + 6 * Math.sqrt(size)),
  y: distance * (66 + 5 * Math.sqrt(size)),
});

function rings(data: PictureData, neighbours: readonly (readonly number[])[]): Point[] {
  const tree = treeOf(data, neighbours);
  const size = data.nodes.length;
  const points: Point[] = data.nodes.map(() => ({ x: 0, y: 0 }));
  const place = (at: number, depth: number, from: number, to: number) => {
    const angle = (from + to) / 2;
    const radius = ring(depth, size);
    points[at] = { x: radius.x * Math.cos(angle), y: radius.y * Math.sin(angle) };
    spread(at, depth, from, to);
  };
  const spread = (at: number, depth: number, from: number, to: number) => {
    const own = tree.children[at] ?? [];
    const all = own.reduce((sum, child) => sum + (tree.weights[child] ?? 1), 0);
    let start = from;
    for (const child of depth === 0 ? ordered(own, neighbours, tree) : own) {
      const end = start + ((to - from) * (tree.weights[child] ?? 1)) / all;
      place(child, depth + 1, start, end);
      start = end;
    }
  };
  spread(0, 0, -Math.PI / 2, (3 * Math.PI) / 2);
  return points;
}

const rounds = 90;

/** Pulls together what is joined and pushes apart what is not; the middle stays. */
function settle(points: Point[], neighbours: readonly (readonly number[])[]): readonly Point[] {
  const count = points.length;
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y / 0.72);
  const wanted = 90 + 4 * Math.sqrt(count);
  for (let round = 0; round < rounds; round += 1) {
    const heat = (wanted / 4) * (1 - round / rounds);
    const moveX = new Float64Array(count);
    const moveY = new Float64Array(count);
    for (let a = 0; a < count; a += 1)
      for (let b = a + 1; b < count; b += 1) {
        const dx = (xs[a] ?? 0) - (xs[b] ?? 0) || 0.01 * (a - b);
        const dy = (ys[a] ?? 0) - (ys[b] ?? 0) || 0.01 * (b - a);
        const push = (wanted * wanted) / Math.max(100, dx * dx + dy * dy);
        moveX[a] = (moveX[a] ?? 0) + dx * push;
        moveY[a] = (moveY[a] ?? 0) + dy * push;
        moveX[b] = (moveX[b] ?? 0) - dx * push;
        moveY[b] = (moveY[b] ?? 0) - dy * push;
      }
    neighbours.forEach((others, a) => {
      for (const b of others) {
        const dx = (xs[b] ?? 0) - (xs[a] ?? 0);
        const dy = (ys[b] ?? 0) - (ys[a] ?? 0);
        const pull = Math.hypot(dx, dy) / wanted / Math.sqrt(others.length);
        moveX[a] = (moveX[a] ?? 0) + dx * pull;
        moveY[a] = (moveY[a] ?? 0) + dy * pull;
      }
    });
    for (let a = 1; a < count; a += 1) {
      const length = Math.hypot(moveX[a] ?? 0, moveY[a] ?? 0) || 1;
      const step = Math.min(length, heat) / length;
      xs[a] = (xs[a] ?? 0) + (moveX[a] ?? 0) * step;
      ys[a] = (ys[a] ?? 0) + (moveY[a] ?? 0) * step;
    }
  }
  return points.map((_, at) => ({ x: xs[at] ?? 0, y: (ys[at] ?? 0) * 0.72 }));
}

/** A place for each entity, the first one in the middle at 0, 0. */
export function spread(data: PictureData): readonly Point[] {
  const neighbours = neighboursOf(data);
  return settle(rings(data, neighbours), neighbours);
}
