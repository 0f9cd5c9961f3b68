import { graphql } from 'graphql';
import { load } from '../../src/commands/load.ts';
import { Reads } from '../../src/graph/reads.ts';
import { schema } from '../../src/graph/schema.ts';
import { searchOf } from '../../src/search/search.ts';
import type { Engine } from '../../src/store/engine.ts';
import { dataFolder } from './paths.ts';

/** Puts the real dataset into a store. */
export async function loadDataset(engine: Engine): Promise<void> {
  for await (const _ of load(engine, { data: dataFolder })) {
    // Every event is a written source; nothing to tell in a test.
  }
}

/** The engine behind a counted one: making the search index, once for a process, is no part of what an operation reads. */
const indexed = new WeakMap<Engine, Engine>();

/** The same engine, writing down the name of each statement that reads. */
export function counted(engine: Engine): Engine & { readonly log: string[] } {
  const log: string[] = [];
  const counting: Engine & { readonly log: string[] } = {
    ...engine,
    log,
    read(statement, params) {
      log.push(statement.name);
      return engine.read(statement, params);
    },
  };
  indexed.set(counting, engine);
  return counting;
}

/** The answer of an operation as a client sees it. */
export async function ask(
  engine: Engine,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<{ data?: Record<string, unknown> | null; errors?: { message: string; extensions?: { code?: string } }[] }> {
  const answer = await graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: { reads: new Reads(engine), search: searchOf(indexed.get(engine) ?? engine) },
  });
  return JSON.parse(JSON.stringify(answer)) as never;
}
