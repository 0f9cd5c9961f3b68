import { rmSync } from 'node:fs';
import { stopAll } from './neo4j.ts';

/** Ends the servers that the global setup started, and removes what tests wrote. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export of its globalTeardown file
export default async function teardown(): Promise<void> {
  await stopAll();
  if (process.env.TEST_SCRATCH) rmSync(process.env.TEST_SCRATCH, { recursive: true, force: true });
}
