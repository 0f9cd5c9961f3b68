import { entityColumns, factColumns, factPropsOf, propsOf } from '../model/columns.ts';
import { isFactId, kindOf, readFactId } from '../model/ids.ts';
import type { Props, Stored } from '../model/values/word.ts';
import { statementsFor, statementsOf } from '../store/catalogue.ts';
import type { Engine, Value } from '../store/engine.ts';
import { statement } from '../store/statements.ts';
import type { Change } from './plan.ts';

/** What happened to an entity, a fact or a whole source. */
export type ChangeSort = 'ADDED' | 'CHANGED' | 'REMOVED' | 'SOURCE_ADDED' | 'SOURCE_REMOVED';

/** One entry of the log of changes; before and after are the props that people write, as JSON. */
export interface LoggedChange {
  readonly source: string;
  readonly sort: ChangeSort;
  readonly about: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Told = Readonly<Record<string, Stored>>;
const batchSize = 500;

const isThere = (value: unknown) =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** What is filled in at load changes with other entities; it is no change of this one. */
const told = (props: Props, values: Readonly<Record<string, unknown>>): Told =>
  Object.fromEntries(
    Object.entries(props)
      .filter(([name, { derived }]) => !derived && isThere(values[name]))
      .map(([name]) => [name, values[name] as Stored]),
  );

const named = (columns: readonly string[], row: readonly unknown[], offset: number) =>
  Object.fromEntries(columns.map((column, i) => [column, row[offset + i]]));

/** What the store holds of some entities and facts, by id. */
async function stored(engine: Engine, ids: readonly string[]): Promise<ReadonlyMap<string, Told>> {
  const groups = new Map<string, { ids: string[]; read: (ids: readonly string[]) => Promise<[string, Told][]> }>();
  const put = (key: string, id: string, read: (ids: readonly string[]) => Promise<[string, Told][]>) => {
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { ids: [id], read });
  };
  for (const id of ids) {
    const kind = isFactId(id) ? undefined : kindOf(id);
    const link = readFactId(id)?.link;
    if (kind)
      put(kind.name, id, async (some) =>
        (await engine.read(statementsOf(kind).byIds, { ids: some })).map((row) => [
          String(row[0]),
          told(propsOf(kind), named(entityColumns(kind), row, 0)),
        ]),
      );
    else if (link)
      put(link.type, id, async (some) =>
        (await engine.read(statementsFor(link).byIds, { ids: some })).map((row) => [
          String(row[2]),
          told(factPropsOf(link), named(factColumns(link), row, 2)),
        ]),
      );
  }
  const found = new Map<string, Told>();
  for (const { ids: own, read } of groups.values())
    for (let at = 0; at < own.length; at += batchSize)
      for (const [id, values] of await read(own.slice(at, at + batchSize))) found.set(id, values);
  return found;
}

/**
 * What a change does, for the log. A source that is new is one entry, not one for each row: everything in it is new.
 * Must run before the change is written.
 */
export async function loggedChanges(engine: Engine, change: Change): Promise<readonly LoggedChange[]> {
  const { source, first, ledger, entities, facts, removedEntities, removedFacts } = change;
  const entry = (sort: ChangeSort, about: string, before: Told | null, after: Told | null): LoggedChange => ({
    source: `source/${source}`,
    sort,
    about,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  });
  if (first)
    return [entry('SOURCE_ADDED', `source/${source}`, null, { entities: entities.length, facts: facts.length })];
  const removed = [...removedEntities, ...removedFacts];
  const old = await stored(engine, [...entities, ...facts].map(({ id }) => id).concat(removed));
  const now = [
    ...entities.map(({ id, kind, props }) => ({ id, after: told(propsOf(kind), props) })),
    ...facts.map(({ id, link, props }) => ({ id, after: told(factPropsOf(link), props) })),
  ];
  return [
    ...(ledger ? [] : [entry('SOURCE_REMOVED', `source/${source}`, null, null)]),
    ...now.flatMap(({ id, after }) => {
      const before = old.get(id) ?? null;
      if (before && JSON.stringify(before) === JSON.stringify(after)) return [];
      return [entry(before ? 'CHANGED' : 'ADDED', id, before, after)];
    }),
    ...removed.map((id) => entry('REMOVED', id, old.get(id) ?? null, null)),
  ];
}

const digits = 6;
/** A time that is after that of the newest change, so that ids only grow. */
async function nextTime(engine: Engine): Promise<string> {
  const [[last] = []] = await engine.read(statement('read/last-change'), {});
  const now = Date.now();
  const newest = typeof last === 'string' ? Date.parse(last.slice(0, 24)) : 0;
  return new Date(Math.max(now, newest + 1)).toISOString();
}

/** The rows that note changes; ids begin with their time and grow, so that one serves as a cursor. */
export async function changeRows(engine: Engine, logged: readonly LoggedChange[]): Promise<readonly Value[]> {
  if (logged.length === 0) return [];
  const at = await nextTime(engine);
  return logged.map((change, i) => {
    const id = `${at}-${String(i).padStart(digits, '0')}`;
    return { id, props: { id, at, ...change } };
  });
}
