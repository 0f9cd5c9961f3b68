import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provide, whyNone } from './neo4j.ts';

/** Makes the folder for what tests write (TEST_SCRATCH). Starts one Neo4j per worker (two at most) and tells the workers where: TEST_NEO4J_URIS, or TEST_NEO4J_SKIPPED with the reason. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export of its globalSetup file
export default async function setup(jest: { readonly maxWorkers: number }): Promise<void> {
  process.env.TEST_SCRATCH = mkdtempSync(join(tmpdir(), 'beleidsgraaf-tests-'));
  const uris = await provide(Math.min(2, jest.maxWorkers));
  if (uris.length > 0) {
    process.env.TEST_NEO4J_URIS = JSON.stringify(uris);
    return;
  }
  process.env.TEST_NEO4J_SKIPPED = whyNone() ?? '';
  process.stderr.write(`Tests that need Neo4j are left out. ${whyNone()}\n`);
}
