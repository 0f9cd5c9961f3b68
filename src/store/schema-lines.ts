import { kinds, links } from '../model/model.ts';

// Indexes and constraints of each engine; printed to cypher/schema for review. The engines differ in DDL, see
// docs/decisions. Every one may be made again.

/** Neo4j: a constraint brings its own index, and refuses to be made where that index already stands. */
export const neo4jSchema = (): readonly string[] => [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE',
  ...kinds.map(({ name }) => `CREATE INDEX ${name.toLowerCase()}_sort IF NOT EXISTS FOR (n:${name}) ON (n._sort)`),
  ...links.map(
    ({ type }) =>
      `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  ),
];

/** The embedded engine: a constraint brings no index and scans without one; links can have neither. */
export const embeddedSchema = (): readonly string[] => [
  'CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  'CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX ledger_id IF NOT EXISTS FOR (n:Ledger) ON (n.id)',
  'CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id)',
];
