import { mustHold } from '../../../src/lib/must-hold.ts';
import { storedEntity, storedFact, type Values } from '../../../src/model/columns.ts';
import { kindOf, readFactId } from '../../../src/model/ids.ts';
import { statementsFor, statementsOf } from '../../../src/store/catalogue.ts';
import type { Engine, Write } from '../../../src/store/engine.ts';

/** A fact by its id, with what it says. */
export type Fact = readonly [id: string, values?: Values];

/** Makes a store ready and writes these facts with the entities at their ends, and entities without any. */
export async function writeGraph(engine: Engine, facts: readonly Fact[], alone: readonly string[] = []): Promise<void> {
  await engine.prepare();
  const ends = facts.flatMap(([id]) => {
    const found = readFactId(id);
    return found ? [found.subject, found.object] : [];
  });
  const entities = [...new Set([...ends, ...alone])].map((id) => entityWrite(id));
  await engine.write([...batched(entities), ...batched(facts.map(([id, values = {}]) => factWrite(id, values)))]);
}

type Row = Readonly<Record<string, unknown>>;
type One = readonly [Write['statement'], Row];

function entityWrite(id: string): One {
  const kind = kindOf(id);
  mustHold(kind, 'T0401', `${id} names no kind.`);
  return [statementsOf(kind).put, { id, props: storedEntity(kind, id, { name: id, sources: ['source/test'] }) }];
}

function factWrite(id: string, values: Values): One {
  const found = readFactId(id);
  mustHold(found, 'T0402', `${id} names no fact.`);
  const { subject, object, link } = found;
  return [
    statementsFor(link).put,
    { id, subject, object, props: storedFact(link, id, { sources: ['source/test'], ...values }) },
  ];
}

/** One statement for all rows of a kind or link. */
function batched(writes: readonly One[]): readonly Write[] {
  const byStatement = new Map<Write['statement'], Row[]>();
  for (const [statement, row] of writes) {
    const rows = byStatement.get(statement) ?? [];
    rows.push(row);
    byStatement.set(statement, rows);
  }
  return [...byStatement].map(([statement, rows]) => ({
    statement,
    // Props come from the model as values that a store can hold.
    params: { rows } as unknown as Write['params'],
    expect: rows.length,
  }));
}
