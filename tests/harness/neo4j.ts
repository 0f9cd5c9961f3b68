/** Real Neo4j servers for the tests: the jars are fetched once, each server is a process with a data folder of its own. */
import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A server started by `provide`. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly folder: string;
}

/** What a machine lacks to run a server: a reason to leave tests out, except in CI. */
class Lacking extends Error {}

const READY_MS = 120_000;
const STOP_MS = 20_000;
const FETCH_MS = 600_000;
/** Short-lived servers: the quick compiler and the plain collector halve both the start and the processor time. */
const JAVA_FLAGS = ['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const REMEDY =
  'Install a JDK (17 or later; 25 or later for NEO4J_VERSION=2025.x and up) and Maven, or set NEO4J_URI ' +
  '(with NEO4J_USER and NEO4J_PASSWORD) to a server that may be emptied.';

const sources = join(import.meta.dirname, 'neo4j');
const pom = join(sources, 'pom.xml');
const MAVEN_FLAGS = ['-q', '-B', '-Dstyle.color=never', '-f', pom];
const defaultCache = join(import.meta.dirname, '..', '..', '.cache', 'neo4j');
const run = promisify(execFile);

const servers: Running[] = [];
let lacking: string | undefined;

/**
 * Bolt URIs of `count` servers, ready to answer: NEO4J_URI for each when it is set, else servers started here.
 * Empty when this machine cannot run one, and `whyNone` says why; with CI=true or a version asked for by NEO4J_VERSION
 * that is an error. An error ends what was started.
 */
export async function provide(count: number, cache = defaultCache): Promise<string[]> {
  const given = process.env.NEO4J_URI;
  if (given) return Array.from({ length: count }, () => given);
  try {
    const version = await neo4jVersion();
    const java = await findJava(version);
    const jars = await fetchJars(version, cache);
    return await Promise.all(Array.from({ length: count }, () => start(java, jars)));
  } catch (error) {
    await stopAll();
    if (!(error instanceof Lacking) || process.env.CI === 'true' || process.env.NEO4J_VERSION) throw error;
    lacking = error.message;
    return [];
  }
}

/** Why the last `provide` returned no server. */
export function whyNone(): string | undefined {
  return lacking;
}

/** The servers that `provide` started and `stopAll` has not ended. */
export function running(): readonly Running[] {
  return servers;
}

/** Ends every server started here and removes its data. */
export async function stopAll(): Promise<void> {
  await Promise.all(servers.splice(0).map(stop));
}

/** The server of this jest worker, which it shares with no other worker; undefined when the run has none. */
export function workerUri(): string | undefined {
  const uris: string[] = JSON.parse(process.env.TEST_NEO4J_URIS ?? '[]');
  return uris[Number(process.env.JEST_WORKER_ID ?? '1') - 1];
}

/**
 * The folder with Neo4j's jars, fetched by Maven when it is not there yet. Two runs at once each fetch into a folder of
 * their own and the first to finish gives it the final name, so that a folder with that name is always whole.
 */
export async function fetchJars(version: string, cache = defaultCache): Promise<string> {
  const jars = join(cache, version, 'lib');
  const wanted = `${version}\n${await readFile(pom, 'utf8')}`;
  if (await isWhole(jars, wanted)) return jars;
  await mkdir(dirname(jars), { recursive: true });
  const own = await mkdtemp(`${jars}-`);
  try {
    await copyJars(version, own);
    await writeFile(join(own, 'complete'), wanted);
    await settle(own, jars, wanted);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return jars;
}

async function isWhole(jars: string, wanted: string): Promise<boolean> {
  return (await readFile(join(jars, 'complete'), 'utf8').catch(() => '')) === wanted;
}

async function settle(own: string, jars: string, wanted: string): Promise<void> {
  try {
    await rename(own, jars);
  } catch {
    if (await isWhole(jars, wanted)) return; // another run was first
    await rm(jars, { recursive: true, force: true });
    await rename(own, jars);
  }
}

async function copyJars(version: string, folder: string): Promise<void> {
  const wanted = [`-Dneo4j.version=${version}`, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  try {
    await run('mvn', [...MAVEN_FLAGS, ...wanted, 'dependency:copy-dependencies'], {
      env: process.env,
      timeout: FETCH_MS,
    });
  } catch (error) {
    const { code, stdout, stderr } = error as Partial<Record<'code' | 'stdout' | 'stderr', string>>; // of execFile
    if (code === 'ENOENT') throw new Lacking(`No Maven: expected mvn on PATH to fetch Neo4j ${version}. ${REMEDY}`);
    const cause = /\[ERROR\] (.+)/.exec(stdout ?? '')?.[1] ?? tail(`${stdout}${stderr}`);
    throw new Lacking(`Maven could not fetch Neo4j ${version}: ${cause}\nCheck the version and the network. ${REMEDY}`);
  }
}

async function neo4jVersion(): Promise<string> {
  const standard = /<neo4j\.version>(.+?)</.exec(await readFile(pom, 'utf8'))?.[1] ?? '';
  const version = process.env.NEO4J_VERSION || standard;
  if (/^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new Error(`NEO4J_VERSION: expected a version such as ${standard} or 2026.05.0, found "${version}".`);
}

/** The `java` of the first JDK that is new enough: JAVA_HOME, then PATH, then where Linux systems keep them. */
async function findJava(version: string): Promise<string> {
  const least = version.startsWith('5.') ? 17 : 25;
  const found: string[] = [];
  for (const folder of await javaFolders()) {
    const major = await jdkMajor(folder);
    if (major >= least) return join(folder, 'java');
    found.push(`${major} in ${folder}`);
  }
  const seen = found.length > 0 ? `found only ${found.join(', ')}` : 'found none';
  throw new Lacking(`No JDK for Neo4j ${version}: expected ${least} or later, ${seen}. ${REMEDY}`);
}

async function javaFolders(): Promise<string[]> {
  const home = process.env.JAVA_HOME;
  const installed = await readdir('/usr/lib/jvm').catch(() => []);
  const folders = [
    ...(home ? [join(home, 'bin')] : []),
    ...(process.env.PATH ?? '').split(delimiter),
    ...installed.sort().map((name) => join('/usr/lib/jvm', name, 'bin')),
  ];
  const compilers = folders.filter(Boolean).map((folder) => join(folder, 'javac'));
  const real = await Promise.all(compilers.filter((file) => existsSync(file)).map((file) => realpath(file)));
  return [...new Set(real.map((file) => dirname(file)))];
}

/** A JDK and not just a runtime, since the server is started from its source: asks the compiler. */
async function jdkMajor(folder: string): Promise<number> {
  const answer = await run(join(folder, 'javac'), ['-version']).catch(() => ({ stdout: '' }));
  return Number(/javac (\d+)/.exec(answer.stdout)?.[1] ?? 0);
}

async function start(java: string, jars: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beleidsgraaf-neo4j-'));
  const program = [join(sources, 'Neo4jServer.java'), folder, '0'];
  const child = spawn(java, [...JAVA_FLAGS, '-cp', join(jars, '*'), ...program], { env: process.env });
  servers.push({ child, folder });
  return `bolt://127.0.0.1:${await readyPort(child)}`;
}

function readyPort(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what: string) =>
      reject(new Error(`${child.spawnfile}: ${what}. It printed: ${tail(output)}\n${REMEDY}`));
    const timer = setTimeout(() => fail(`Neo4j was not ready within ${READY_MS / 1000} s`), READY_MS);
    const listen = (chunk: Buffer) => {
      output = (output + chunk).slice(-20_000);
      const port = /^ready (\d+)$/m.exec(output)?.[1];
      if (port) resolve(port);
      if (port) clearTimeout(timer);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => fail(error.message));
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      fail(`Neo4j ended before it was ready (${signal ?? `exit ${code}`})`);
    });
  });
}

async function stop({ child, folder }: Running): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.stdin.end();
    await ended;
    clearTimeout(timer);
  }
  await rm(folder, { recursive: true, force: true });
}

/** The last lines of an output, without the frames of Java's stack traces. */
function tail(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() && !/^\s+at /.test(line));
  return lines.slice(-15).join('\n') || 'nothing';
}
