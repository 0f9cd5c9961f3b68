import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for what a test writes; all of them go when the run ends. */
export const scratchFolder = (): string => mkdtempSync(join(process.env.TEST_SCRATCH ?? tmpdir(), 'beleidsgraaf-'));
