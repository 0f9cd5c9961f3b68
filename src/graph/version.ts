import { sha256 } from '../lib/sha256.ts';
import type { Rows } from '../store/engine.ts';

/** The mark of a state of the graph, from the rows of `read/ledger-hashes`: the same mark, the same graph. */
export const versionOf = (rows: Rows): string => sha256(JSON.stringify(rows)).slice(0, 16);
