import type { PictureData } from './picture-data.ts';

// How the arrow keys go through a picture: from mark to mark, from a mark onto its lines, along a line to its other end.

/** Where one stands: at a mark, or on one of its lines. */
export interface Spot {
  readonly node: string;
  readonly line: string | null;
}
export interface Ways {
  readonly order: readonly string[];
  readonly linesOf: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, readonly [string, string]>;
}

/** The ways through a picture, worked out once. */
export function waysThrough({ nodes, lines }: PictureData): Ways {
  const linesOf = new Map(nodes.map(({ id }): [string, string[]] => [id, []]));
  for (const { id, from, to } of lines) for (const end of [from, to]) linesOf.get(end)?.push(id);
  return {
    order: nodes.map(({ id }) => id),
    linesOf,
    ends: new Map(lines.map(({ id, from, to }) => [id, [from, to]])),
  };
}

const inTurn = (list: readonly string[], id: string, step: number): string =>
  list[(list.indexOf(id) + step + list.length) % list.length] ?? id;

/** Where a key leads; null for a key that means nothing here. */
export function stepBy(key: string, { node, line }: Spot, { order, linesOf, ends }: Ways): Spot | null {
  const own = linesOf.get(node) ?? [];
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const step = key === 'ArrowDown' ? 1 : -1;
      return line ? { node, line: inTurn(own, line, step) } : { node: inTurn(order, node, step), line: null };
    }
    case 'ArrowRight': {
      if (!line) return own[0] ? { node, line: own[0] } : null;
      const other = (ends.get(line) ?? []).find((end) => end !== node);
      return other ? { node: other, line: null } : null;
    }
    case 'ArrowLeft':
    case 'Escape':
      return line ? { node, line: null } : null;
    case 'Home':
      return order[0] ? { node: order[0], line: null } : null;
    default:
      return null;
  }
}
