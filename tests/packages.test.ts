import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './harness/paths.ts';

interface Package {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}

const examples = ['html', 'react-urql', 'vue-apollo'].map((name) => `examples/${name}/package-lock.json`);

// npm writes an empty entry, or none, for a platform's package that the registry at hand lacks; elsewhere "npm ci" then stops with
// "Invalid Version".
describe.each(['package-lock.json', ...examples])('%s', (file) => {
  const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Lock;
  const own = Object.entries(packages).filter(([name]) => name !== '');
  it('names the version of each package, of other platforms too', () => {
    expect(own.filter(([, { version }]) => version === undefined).map(([name]) => name)).toEqual([]);
  });
  it('has an entry for each package that another one may bring', () => {
    const missing = own.flatMap(([name, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (wanted) => !packages[`node_modules/${wanted}`] && !packages[`${name}/node_modules/${wanted}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
