import { storedEntity, storedFact } from '../../../src/model/columns.ts';
import { factId, kindOf, linkOf } from '../../../src/model/ids.ts';
import { statementsFor, statementsOf } from '../../../src/store/catalogue.ts';
import type { Engine, Value } from '../../../src/store/engine.ts';

/** A fact as it is written here; `as` tells it from others between the same ends. */
export interface Written {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly as?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}
const largest = 5_000;
const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / largest) }, (_, i) => all.slice(i * largest, (i + 1) * largest));
const by = <T>(all: readonly T[], keyOf: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), group);
    group.push(one);
  }
  return [...groups.values()];
};

/** Writes entities that have their id for a name, where `valuesOf` gives no other. */
export async function putEntities(
  engine: Engine,
  ids: readonly string[],
  valuesOf: (id: string) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<void> {
  for (const some of by(ids, (id) => id.split('/')[0] ?? '').flatMap(batches)) {
    const kind = kindOf(some[0] ?? '');
    if (!kind) throw new Error(`${some[0]} is of no kind.`);
    const rows = some.map((id) => ({ id, props: storedEntity(kind, id, { name: id, ...valuesOf(id) }) as Value }));
    await engine.write([{ statement: statementsOf(kind).put, params: { rows }, expect: rows.length }]);
  }
}
/** Writes facts between entities that are there. */
export async function putFacts(engine: Engine, all: readonly Written[]): Promise<void> {
  for (const some of by(all, ({ type }) => type).flatMap(batches)) {
    const link = linkOf(some[0]?.type ?? '');
    if (!link) throw new Error(`${some[0]?.type} is no link.`);
    const rows = some.map(({ subject, object, as = '', values = {} }) => {
      const id = factId(link, subject, object, as);
      return { id, subject, object, props: storedFact(link, id, values) as Value };
    });
    await engine.write([{ statement: statementsFor(link).put, params: { rows }, expect: rows.length }]);
  }
}
