import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from './harness/paths.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

// npm writes an empty entry for a platform's package that the registry at hand lacks; elsewhere "npm ci" then stops with
// "Invalid Version".
it('the lock file names the version of each package, of other platforms too', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const nameless = Object.entries(packages).filter(([, { version }]) => version === undefined);
  expect(nameless.map(([name]) => name)).toEqual([]);
});
