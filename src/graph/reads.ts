import DataLoader from 'dataloader';
import { mustHold } from '../lib/must-hold.ts';
import { entityColumns, factPropsOf, propsOf, readRow } from '../model/columns.ts';
import { entityId, isFactId, kindOf, readFactId } from '../model/ids.ts';
import type { Kind } from '../model/kind.ts';
import { Redirect } from '../model/kinds/redirect.ts';
import { type Direction, hasPeriod, type Link } from '../model/link.ts';
import type { AnyKind, AnyLink } from '../model/model.ts';
import { farthest, statementsFor, statementsOf } from '../store/catalogue.ts';
import type { Engine, Params, Rows } from '../store/engine.ts';
import { type Statement, statement } from '../store/statements.ts';
import { Levels } from './levels.ts';
import type { EdgeRow, Entity, FactRow } from './rows.ts';

/** Between these days, both included; the whole of time when nobody asks. */
export interface During {
  readonly since: string;
  readonly until: string;
}
export interface ExpandArgs extends During {
  /** One more than the page, so that its reader sees whether there is a next one. */
  readonly first: number;
  readonly after: readonly [key: number, id: string] | null;
}
export interface PageArgs {
  readonly first: number;
  readonly after: readonly [key: string | number, id: string];
  readonly order: string;
  readonly filter: Params;
}

interface Expansion {
  readonly rows?: readonly EdgeRow[];
  readonly total?: number;
}
interface Wanted {
  rows: boolean;
  total: boolean;
}

const largestBatch = 1_000;

/** Everything that one operation reads, in batches. Made new for each operation: it keeps what it has read. */
export class Reads {
  readonly #engine: Engine;
  readonly #levels = new Levels();
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();
  readonly #wanted = new Map<string, Wanted>();
  /** Ids that were asked for and are gone, with those that answered. */
  readonly redirects = new Map<string, string>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Forgets what was read, for an operation that goes on: what it reads next may have changed. */
  forget(): void {
    this.#loaders.clear();
    this.#wanted.clear();
  }

  #read(statement: Statement, params: Params): Promise<Rows> {
    return this.#levels.reading(() => this.#engine.read(statement, params));
  }

  #loader<V>(key: string, load: (ids: readonly string[]) => Promise<readonly V[]>): DataLoader<string, V> {
    const found = this.#loaders.get(key) as DataLoader<string, V> | undefined;
    if (found) return found;
    const made = new DataLoader<string, V>(load, {
      maxBatchSize: largestBatch,
      batchScheduleFn: (send) => this.#levels.send(send),
    });
    this.#loaders.set(key, made as DataLoader<string, unknown>);
    return made;
  }

  #entities(kind: AnyKind): DataLoader<string, Entity | null> {
    return this.#loader(kind.name, async (ids) => {
      const rows = await this.#read(statementsOf(kind).byIds, { ids });
      const found = new Map(rows.map((row) => [row[0], entityOf(kind, row)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** The entity with that id, or the one that answers to it since the id is gone, or null. */
  async entity(id: string): Promise<Entity | null> {
    const kind = kindOf(id);
    if (!kind) return null;
    return (await this.#entities(kind).load(id)) ?? (await this.#redirected(id));
  }

  async #redirected(id: string): Promise<Entity | null> {
    if (kindOf(id) === Redirect) return null;
    const redirect = await this.#entities(Redirect).load(entityId(Redirect, id));
    if (redirect?.kind !== 'Redirect') return null;
    this.redirects.set(id, redirect.target);
    return this.entity(redirect.target);
  }

  /** The entities with those ids, in that order; unknown ones are left out. */
  async entities(ids: readonly string[]): Promise<readonly Entity[]> {
    const found = await Promise.all(ids.map((id) => this.entity(id)));
    return found.filter((entity) => entity !== null);
  }

  /** The fact with that id, or null. */
  async fact(id: string): Promise<FactRow | null> {
    const link = readFactId(id)?.link;
    if (!link) return null;
    return await this.#loader(link.type, async (ids) => {
      const rows = await this.#read(statementsFor(link).byIds, { ids });
      const found = new Map(rows.map((row) => [row[2], factOf(link, row)]));
      return ids.map((each) => found.get(each) ?? null);
    }).load(id);
  }

  /** The entity or fact with that id, or null. */
  node(id: string): Promise<Entity | FactRow | null> {
    return isFactId(id) ? this.fact(id) : this.entity(id);
  }

  #expansion(link: AnyLink, direction: Direction, args: ExpandArgs) {
    const key = `${link.type} ${direction} ${JSON.stringify(args)}`;
    const wanted = this.#wanted.get(key) ?? { rows: false, total: false };
    this.#wanted.set(key, wanted);
    const loader = this.#loader<Expansion>(key, async (ids) => {
      // Who wants rows and who wants a total has been said by now: the batch waits for its whole level.
      const { rows, total } = wanted;
      const statements = statementsFor(link);
      const statement = rows ? (total ? statements.expandTotal : statements.expand) : statements.total;
      const during = hasPeriod(link.props) ? { since: args.since, until: args.until } : {};
      const [afterKey, afterId] = args.after ?? [farthest, ''];
      const found = await this.#read(statement[direction], {
        ids,
        ...during,
        ...(rows ? { first: args.first, afterKey, afterId } : {}),
      });
      const byParent = new Map(found.map((row) => [row[0], row]));
      return ids.map((id): Expansion => {
        const row = byParent.get(id);
        const count = { total: Number(row?.[rows ? 2 : 1] ?? 0) };
        if (!rows) return count;
        const edges = ((row?.[1] ?? []) as Rows).map((each) => edgeOf(link, direction, id, each));
        return { rows: edges, ...(total ? count : {}) };
      });
    });
    return { loader, wanted };
  }

  /** One page of the facts of an entity, one row more than asked for where there are more. */
  async rows(link: AnyLink, direction: Direction, id: string, args: ExpandArgs): Promise<readonly EdgeRow[]> {
    const { loader, wanted } = this.#expansion(link, direction, args);
    wanted.rows = true;
    const found = (await loader.load(id)).rows ?? (await loader.clear(id).load(id)).rows;
    return found ?? [];
  }

  /** The number of facts of an entity; comes with the page where both are asked for. */
  async total(link: AnyLink, direction: Direction, id: string, args: ExpandArgs): Promise<number> {
    const { loader, wanted } = this.#expansion(link, direction, args);
    wanted.total = true;
    return (await loader.load(id)).total ?? (await loader.clear(id).load(id)).total ?? 0;
  }

  /** One page of all entities of a kind, each with the key that it is ordered by. */
  page(
    kind: AnyKind,
    { first, after, order, filter }: PageArgs,
  ): Promise<readonly { entity: Entity; key: string | number }[]> {
    const pageStatement = statementsOf(kind).pages.get(order);
    mustHold(pageStatement, 'G0003', `${kind.name} has no order ${order}.`);
    const params = { ...filter, first, afterKey: after[0], afterId: after[1] };
    // One key only: the loader is here for its memory, so that the same page is read once in an operation.
    return this.#loader(`${pageStatement.name} ${JSON.stringify(params)}`, async () => {
      const rows = await this.#read(pageStatement, params);
      const at = entityColumns(kind).length;
      const found = rows.map((row) => ({ entity: entityOf(kind, row), key: row[at] as string | number }));
      for (const { entity } of found) this.#entities(kind).prime(entity.id, entity);
      return [found];
    }).load('');
  }

  /** Rows of a statement written by hand, read once in an operation for the same parameters. */
  query(name: string, params: Params): Promise<Rows> {
    return this.#loader(`${name} ${JSON.stringify(params)}`, async () => [
      await this.#read(statement(name), params),
    ]).load('');
  }

  /** What a statement written by hand counts for an entity, asked once for all of a level; 0 where it has no row. */
  count(name: string, id: string): Promise<number> {
    return this.#loader(`${name} count`, async (ids) => {
      const found = new Map((await this.#read(statement(name), { ids })) as readonly (readonly [string, number])[]);
      return ids.map((each) => Number(found.get(each) ?? 0));
    }).load(id);
  }

  /** The number of entities of a kind that pass the filter. */
  pageTotal(kind: AnyKind, filter: Params): Promise<number> {
    const { pageTotal } = statementsOf(kind);
    return this.#loader(`${pageTotal.name} ${JSON.stringify(filter)}`, async () => {
      const [row] = await this.#read(pageTotal, filter);
      return [Number(row?.[0] ?? 0)];
    }).load('');
  }
}

// The places where rows from the store are believed: they were checked before they were written.

const entityOf = (kind: Kind, row: readonly unknown[]) =>
  ({ kind: kind.name, ...readRow(propsOf(kind), row, 0) }) as Entity;

const factOf = (link: Link, row: readonly unknown[]) =>
  ({
    type: link.type,
    subject: row[0],
    object: row[1],
    key: 0,
    ...readRow(factPropsOf(link), row, 2),
  }) as FactRow;

function edgeOf(link: Link, direction: Direction, id: string, row: readonly unknown[]): EdgeRow {
  const other = row[0];
  const ends = direction === 'out' ? { subject: id, object: other } : { subject: other, object: id };
  return { type: link.type, other, key: row[1], ...ends, ...readRow(factPropsOf(link), row, 2) } as EdgeRow;
}
