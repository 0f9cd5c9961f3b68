import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox', // root, as in a container, has no sandbox
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser: the one at `CHROME_PATH`, else an installed one, else the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  const folder = await unpackedFolder();
  const executablePath = join(folder, 'chromium');
  return chromium.launch({ executablePath, args: FLAGS, env: await environmentFor(executablePath, folder) });
}

/** The packed browser is unpacked once into the temporary folder; several processes may ask at the same time. */
async function unpackedFolder(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `found no browser for ${process.platform}-${process.arch}: set CHROME_PATH to a Chrome or Chromium`,
    );
  }
  const entry = require.resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(await readFile(join(entry, '../../../package.json'), 'utf8'));
  const version = (manifest as { version: string }).version; // every package has one
  const folder = join(tmpdir(), `beleidsgraaf-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(fresh, entry);
    await writeFile(join(fresh, 'fonts.conf'), fontsOf(folder));
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another process was first
  }
  return folder;
}

/** In a process of its own, because the package unpacks into TMPDIR and takes its libraries along only on a server it knows. */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['-e', 'require(process.argv[1]).executablePath()', entry], { env });
}

/** The letters of the system, and those that came along for a system without. */
function fontsOf(folder: string): string {
  const system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  return `<fontconfig>${system}<dir>${join(folder, 'fonts')}</dir></fontconfig>`;
}

/** Points to the libraries that came along (libnss3 and those it needs) where the system misses one. */
async function environmentFor(executablePath: string, folder: string): Promise<Record<string, string>> {
  const env = { ...(process.env as Record<string, string>), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const { stdout } = await run('ldd', [executablePath]);
  return stdout.includes('not found') ? { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : env;
}
