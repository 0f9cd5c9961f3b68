import { versionOf } from '../graph/version.ts';
import type { Engine } from '../store/engine.ts';
import { statement } from '../store/statements.ts';

/** Changes whenever a source of the store is written, also in the middle of a load. */
export const graphVersion = async (engine: Engine): Promise<string> =>
  versionOf(await engine.read(statement('read/ledger-hashes'), {}));
