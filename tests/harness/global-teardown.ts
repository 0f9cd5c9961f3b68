import { stopAll } from './neo4j.ts';

/** Ends the servers that the global setup started. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export of its globalTeardown file
export default async function teardown(): Promise<void> {
  await stopAll();
}
