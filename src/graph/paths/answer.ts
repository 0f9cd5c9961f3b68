import { links } from '../../model/model.ts';
import { type PathRow, pathRow } from './path-row.ts';
import type { Found } from './search.ts';

/** Why there is no path. */
export type NoPath = 'UNKNOWN_START' | 'UNKNOWN_END' | 'SAME_ENTITY' | 'NO_PATH_WITHIN_HOPS' | 'NO_PATH';

/** How two entities are connected, or why nothing was found. */
export interface Answer {
  readonly linkTypes: readonly string[];
  readonly paths: readonly PathRow[];
  readonly reason: NoPath | null;
  readonly complete: boolean;
  readonly searched: number;
  readonly hubs: readonly string[];
}

/** No more hubs than this are told. */
export const shownHubs = 20;

/** The sorts of facts that a list of them stands for: an empty one for all. */
const spelledOut = (linkTypes: readonly string[]) => (linkTypes.length > 0 ? linkTypes : links.map(({ type }) => type));

/** The answer where no search is needed. */
export const nothing = (linkTypes: readonly string[], reason: NoPath): Answer => ({
  linkTypes: spelledOut(linkTypes),
  paths: [],
  reason,
  complete: true,
  searched: 0,
  hubs: [],
});

/** The answer that a search gives. */
export function answerOf(linkTypes: readonly string[], found: Found): Answer {
  const { paths, exhausted, complete, explored, hubs } = found;
  const none = exhausted ? 'NO_PATH' : 'NO_PATH_WITHIN_HOPS';
  return {
    linkTypes: spelledOut(linkTypes),
    paths: paths.map((path) => pathRow(path, (from, to) => explored.facts(from, to))),
    reason: paths.length > 0 ? null : none,
    complete,
    searched: explored.size,
    hubs: [...hubs].sort().slice(0, shownHubs),
  };
}
