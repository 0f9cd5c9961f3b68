import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sha256 } from '../../src/lib/sha256.ts';
import { root } from '../harness/paths.ts';

const run = promisify(execFile);
const windows = process.platform === 'win32';

export type ExampleName = 'html' | 'react-urql' | 'vue-apollo';
export const folderOf = (name: ExampleName): string => join(root, 'examples', name);

/** Runs npm in a folder. Its output is the message of the error when it fails. */
export async function npmIn(
  cwd: string,
  args: readonly string[],
  api = 'http://localhost:4000/graphql',
): Promise<string> {
  const env = { ...process.env, API_URL: api, NODE_ENV: '', FORCE_COLOR: '0', NO_COLOR: '1' };
  try {
    const { stdout } = await run(windows ? 'npm.cmd' : 'npm', args, { cwd, env, shell: windows });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(' ')} in ${cwd} failed:\n${stdout}\n${stderr}`);
  }
}

/** Runs npm in the folder of an example. */
export const npm = (name: ExampleName, args: readonly string[], api?: string): Promise<string> =>
  npmIn(folderOf(name), args, api);

/** Installs from the lock file of an example, where that was not done for this very lock file and Node. */
export async function install(name: ExampleName): Promise<void> {
  const lock = sha256(`${process.version} ${readFileSync(join(folderOf(name), 'package-lock.json'), 'utf8')}`);
  const stamp = join(folderOf(name), 'node_modules/.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  await npm(name, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Serves what an example built, at the root of an address of its own. */
export async function serveBuilt(name: ExampleName): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = join(folderOf(name), 'dist');
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, url === '/' ? 'index.html' : url);
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
