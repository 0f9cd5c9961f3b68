import { sha256 } from '../lib/sha256.ts';
import type { Engine } from '../store/engine.ts';
import { statement } from '../store/statements.ts';

/** Changes whenever a source of the store is written, also in the middle of a load. */
export async function graphVersion(engine: Engine): Promise<string> {
  const rows = await engine.read(statement('read/ledger-hashes'), {});
  return sha256(JSON.stringify(rows)).slice(0, 16);
}
