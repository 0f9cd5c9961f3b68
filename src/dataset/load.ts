import { readFactId } from '../model/ids.ts';
import type { AnyLink } from '../model/model.ts';
import { statementsFor, statementsOf } from '../store/catalogue.ts';
import type { Engine, Value, Write } from '../store/engine.ts';
import { statement } from '../store/statements.ts';
import { changeRows, loggedChanges } from './changes.ts';
import type { Change, Ledger } from './plan.ts';

const batchSize = 500;
const batches = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, i) => rows.slice(i * batchSize, (i + 1) * batchSize));

function grouped<T, K>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** What a load wrote: of nodes and links also those that were rewritten; removed ones are counted apart. */
export interface Written {
  readonly nodes: number;
  readonly links: number;
  readonly properties: number;
  readonly removed: number;
}

const size = (props: Readonly<Record<string, unknown>>) =>
  Object.values(props).filter((value) => value !== null).length;

function removals({ removedFacts, removedEntities }: Change): readonly Write[] {
  const byLink = grouped(removedFacts, (id) => readFactId(id)?.link);
  return [
    ...[...byLink].flatMap(([link, ids]) =>
      link ? batches(ids).map((some) => ({ statement: statementsFor(link).remove, params: { ids: some } })) : [],
    ),
    ...batches(removedEntities).map((ids) => ({ statement: statement('write/remove-entities'), params: { ids } })),
  ];
}

function additions({ entities, facts }: Change): readonly Write[] {
  return [
    ...[...grouped(entities, ({ kind }) => kind)].flatMap(([kind, rows]) =>
      batches(rows).map((some) => ({
        statement: statementsOf(kind).put,
        params: { rows: some.map(({ id, props }) => ({ id, props: props as Value })) },
        expect: some.length,
      })),
    ),
    ...[...grouped<(typeof facts)[number], AnyLink>(facts, ({ link }) => link)].flatMap(([link, rows]) =>
      batches(rows).map((some) => ({
        statement: statementsFor(link).put,
        params: {
          rows: some.map(({ id, subject, object, props }) => ({ id, subject, object, props: props as Value })),
        },
        expect: some.length,
      })),
    ),
  ];
}

function ledgerWrite({ source, ledger }: Change): Write {
  if (!ledger) return { statement: statement('write/remove-ledger'), params: { id: source } };
  const rows = [...ledger.rows];
  return {
    statement: statement('write/put-ledger'),
    params: { id: source, hash: ledger.hash, ids: rows.map(([id]) => id), hashes: rows.map(([, hash]) => hash) },
  };
}

/** What each source wrote last. */
export async function readLedgers(engine: Engine): Promise<readonly Ledger[]> {
  const rows = await engine.read(statement('read/ledgers'), {});
  return rows.map(([id, hash, ids, hashes]) => {
    const known = hashes as readonly string[];
    return {
      id: String(id),
      hash: String(hash),
      rows: new Map((ids as readonly string[]).map((each, i) => [each, known[i] ?? ''])),
    };
  });
}

/** Carries out one change in one transaction, with its ledger first. */
export async function writeChange(engine: Engine, change: Change): Promise<Written> {
  const log = await changeRows(engine, await loggedChanges(engine, change));
  const notes = batches(log).map((rows) => ({ statement: statement('write/put-changes'), params: { rows } }));
  await engine.write([ledgerWrite(change), ...removals(change), ...additions(change), ...notes]);
  const properties = [...change.entities, ...change.facts].reduce((sum, { props }) => sum + size(props), 0);
  return {
    nodes: change.entities.length,
    links: change.facts.length,
    properties,
    removed: change.removedEntities.length + change.removedFacts.length,
  };
}
