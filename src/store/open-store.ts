import { join } from 'node:path';
import { SettingError } from '../errors.ts';
import { embeddedEngine } from './embedded.ts';
import type { Engine } from './engine.ts';
import { type Neo4jAddress, neo4jEngine } from './neo4j.ts';

/** Bumped when an older file of the embedded store cannot be read any more. */
const file = 'graph-1.grafeo';

/**
 * The engine that a STORE setting names: `memory:`, `embedded:FOLDER`, or the address of a Neo4j server.
 * @throws SettingError for anything else
 */
export function openStore(store: string, access: Omit<Neo4jAddress, 'uri'> = {}): Engine {
  if (store === 'memory:') return embeddedEngine();
  if (store.startsWith('embedded:')) return embeddedEngine(join(store.slice('embedded:'.length), file));
  if (/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(store)) return neo4jEngine({ uri: store, ...access });
  throw new SettingError(
    `STORE: expected memory:, embedded:FOLDER, bolt://HOST:PORT or neo4j://HOST:PORT, found ${JSON.stringify(store.replace(/\/\/.*@/, '//…@'))}.`,
  );
}
