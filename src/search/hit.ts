/** One thing that was found. */
export interface Hit {
  readonly id: string;
  /** Only for the order within one answer. */
  readonly score: number;
}

/** Whether a hit comes before another one: by score, and at equal score by id. */
export const isBefore = (a: Hit, b: Hit): boolean => a.score > b.score || (a.score === b.score && a.id < b.id);

/** The first hits in their order that come after the cursor, without sorting all of them. */
export function first<T extends Hit>(hits: Iterable<T>, after: Hit | null, most: number): T[] {
  const best: T[] = [];
  for (const hit of hits) {
    if (after && !isBefore(after, hit)) continue;
    const last = best[most - 1];
    if (most === 0 || (last && !isBefore(hit, last))) continue;
    const at = best.findIndex((other) => isBefore(hit, other));
    best.splice(at === -1 ? best.length : at, 0, hit);
    if (best.length > most) best.pop();
  }
  return best;
}

/** A score as it is shown and compared, so that no last bit decides an order. */
export const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;
