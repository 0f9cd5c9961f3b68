import { isFactId } from '../model/ids.ts';
import type { EntityRow, FactRow, SourceRows } from './rows.ts';

/** What a source wrote last: a hash for each id, as its ledger in the store says. */
export interface Ledger {
  readonly id: string;
  readonly hash: string;
  readonly rows: ReadonlyMap<string, string>;
}

/** What must be written so that the store says what the source says. */
export interface Change {
  readonly source: string;
  /** Whether the store held nothing of this source. */
  readonly first: boolean;
  /** Null where the source is gone and its ledger goes with it. */
  readonly ledger: Ledger | null;
  readonly entities: readonly EntityRow[];
  readonly facts: readonly FactRow[];
  readonly removedEntities: readonly string[];
  readonly removedFacts: readonly string[];
}

/**
 * The changes between what the store holds and what the dataset says, one for each source that differs.
 * An entity that moved to another source is written there and not removed here.
 */
export function planChanges(rows: readonly SourceRows[], ledgers: readonly Ledger[]): readonly Change[] {
  const before = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
  const present = new Set(rows.flatMap(({ entities, facts }) => [...entities, ...facts].map(({ id }) => id)));
  const changes: Change[] = [];
  for (const { id, hash, entities, facts } of rows) {
    const old = before.get(id);
    before.delete(id);
    if (old?.hash === hash) continue;
    const differs = (row: EntityRow | FactRow) => old?.rows.get(row.id) !== row.hash;
    const gone = [...(old?.rows.keys() ?? [])].filter((each) => !present.has(each));
    changes.push({
      source: id,
      first: !old,
      ledger: { id, hash, rows: new Map([...entities, ...facts].map((row) => [row.id, row.hash])) },
      entities: entities.filter(differs),
      facts: facts.filter(differs),
      removedEntities: gone.filter((each) => !isFactId(each)),
      removedFacts: gone.filter(isFactId),
    });
  }
  for (const { id, rows: old } of before.values()) {
    const gone = [...old.keys()].filter((each) => !present.has(each));
    changes.push({
      source: id,
      first: false,
      ledger: null,
      entities: [],
      facts: [],
      removedEntities: gone.filter((each) => !isFactId(each)),
      removedFacts: gone.filter(isFactId),
    });
  }
  return changes;
}
