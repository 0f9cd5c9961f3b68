import { readFactId } from '../../model/ids.ts';

/** A fact on a path: forward when the path goes from its subject to its object. */
export interface PathFactRow {
  readonly fact: string;
  readonly forward: boolean;
}
export interface PathStepRow {
  readonly from: string;
  readonly to: string;
  readonly facts: readonly PathFactRow[];
}
export interface PathRow {
  readonly entities: readonly string[];
  readonly steps: readonly PathStepRow[];
}

/** A path with all facts that join each two of its entities. */
export function pathRow(
  entities: readonly string[],
  factsOf: (from: string, to: string) => readonly string[],
): PathRow {
  const steps = entities.slice(1).map((to, i): PathStepRow => {
    const from = entities[i] ?? '';
    const facts = factsOf(from, to).map((fact) => ({ fact, forward: readFactId(fact)?.subject === from }));
    return { from, to, facts };
  });
  return { entities, steps };
}
