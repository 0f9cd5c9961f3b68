// Fixture policy: the real dataset in data/ is the fixture wherever its size does no harm; anything special is built
// inside the test that needs it. Nothing is mocked: both engines are real.
import { describe } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { embeddedEngine } from '../../src/store/embedded.ts';
import type { Engine } from '../../src/store/engine.ts';
import { neo4jEngine } from '../../src/store/neo4j.ts';
import { workerUri } from './neo4j.ts';

const access = { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD };

/** An empty Neo4j: this worker's server, without nodes, indexes and constraints. */
async function emptyNeo4j(): Promise<Engine> {
  const uri = workerUri();
  if (uri === undefined) throw new Error('This run has no Neo4j; see the line at its start.');
  const driver = neo4j.driver(uri, access.user ? neo4j.auth.basic(access.user, access.password ?? '') : undefined);
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  return neo4jEngine({ uri, ...access });
}

export interface Store {
  readonly name: string;
  /** A new and empty store. */
  readonly open: () => Promise<Engine>;
}
export const embedded: Store = { name: 'the embedded store', open: () => Promise.resolve(embeddedEngine()) };
export const server: Store = { name: 'Neo4j', open: emptyNeo4j };

export const hasNeo4j = workerUri() !== undefined;

/** The same tests on both stores; those on Neo4j are reported as skipped where there is none. */
export function onBothStores(what: string, tests: (store: Store) => void): void {
  describe(`${what} on ${embedded.name}`, () => tests(embedded));
  const onServer = hasNeo4j ? describe : describe.skip;
  onServer(`${what} on ${server.name}`, () => tests(server));
}
