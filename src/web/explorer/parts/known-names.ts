import type { Named } from '../graph/fragments.ts';

// What was followed to get to a page: its name stands there at once, before any answer has come.

const names = new Map<string, Named>();
const most = 200;

/** Keeps the name of an entity whose page is being opened. */
export function remember(of: Named): void {
  if (names.size >= most) names.clear();
  names.set(of.id, of);
}

/** The name of an entity as it was written where it was opened. */
export const remembered = (id: string): Named | undefined => names.get(id);
