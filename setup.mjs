// Makes a fresh clone ready: installs from the lock file, builds the server with tsc and the pages with Vite.
// Says what it does, and does nothing where that is done already. Needs nothing but Node and npm.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const path = (...parts) => join(root, ...parts);

/** Changes with the name or a byte of any of the files and folders. */
function hashOf(names) {
  const hash = createHash('sha256').update(process.version);
  const add = (name) => {
    if (!existsSync(path(name))) return;
    try {
      hash.update(name).update(readFileSync(path(name)));
    } catch (error) {
      if (error.code !== 'EISDIR') throw error;
      for (const entry of readdirSync(path(name)).sort()) add(`${name}/${entry}`);
    }
  };
  for (const name of names) add(name);
  return hash.digest('hex');
}

const stampOf = (file) => (existsSync(path(file)) ? readFileSync(path(file), 'utf8') : '');

/** Runs a program of this project; its output is shown only when it fails. */
const run = (name, file, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path(file), ...args], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed:\n${output}`))));
  });

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Expected Node 20.19 or newer, found ${process.version}. Install a newer Node.`);
  process.exit(1);
}

const lock = hashOf(['package-lock.json']);
if (stampOf('node_modules/.setup') !== lock) {
  console.log('Installing the packages of package-lock.json …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(path('node_modules/.setup'), lock);
}

const targets = [
  {
    stamp: 'dist/.server',
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    build: () => run('tsc', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']),
  },
  {
    stamp: 'dist/.web',
    sources: ['src/web', 'tests/queries', 'docs/reference', 'vite.config.mjs', 'package-lock.json'],
    build: () => run('vite', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']),
  },
];
const due = targets
  .map((target) => ({ ...target, hash: hashOf(target.sources) }))
  .filter(({ stamp, hash }) => stampOf(stamp) !== hash);
if (due.length > 0) {
  console.log('Building …');
  mkdirSync(path('dist'), { recursive: true });
  try {
    await Promise.all(
      due.map(async ({ build, stamp, hash }) => {
        await build();
        writeFileSync(path(stamp), hash);
      }),
    );
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
