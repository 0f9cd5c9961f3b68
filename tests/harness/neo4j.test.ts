import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { fetchJars, provide, running, stopAll, whyNone, workerUri } from './neo4j.ts';

const before = { ...process.env };
const testLocally = before.NEO4J_URI || before.TEST_NEO4J_SKIPPED ? test.skip : test;
const testWithServer = workerUri() ? test : test.skip;
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'beleidsgraaf-harness-'));
});
afterEach(async () => {
  Object.assign(process.env, before);
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  await stopAll();
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function answerOf(uri: string): Promise<unknown> {
  const user = before.NEO4J_USER ?? 'neo4j';
  const auth = before.NEO4J_PASSWORD ? neo4j.auth.basic(user, before.NEO4J_PASSWORD) : undefined;
  const driver = neo4j.driver(uri, auth, {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
    disableLosslessIntegers: true,
  });
  try {
    const session = driver.session();
    return (await session.run('RETURN 1 AS one')).records[0]?.get('one');
  } finally {
    await driver.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A `mvn` that puts one jar into the folder asked for and notes each call; returns the file with the notes. */
async function fakeMaven(folder: string): Promise<string> {
  const notes = join(folder, 'calls');
  const script = `#!/bin/sh
echo "$*" >> '${notes}'
sleep 0.3
for option; do case "$option" in -DoutputDirectory=*) echo jar > "\${option#*=}/neo4j.jar";; esac; done
`;
  await writeFile(join(folder, 'mvn'), script, { mode: 0o755 });
  process.env.PATH = folder + delimiter + process.env.PATH;
  return notes;
}

const callsIn = async (notes: string) => (await readFile(notes, 'utf8')).trim().split('\n').length;

testWithServer('the server of this worker answers', async () => {
  expect(await answerOf(workerUri() ?? '')).toBe(1);
});

testLocally(
  'a started server answers; stopAll ends its process and removes its data',
  async () => {
    const [uri = ''] = await provide(1);
    expect(await answerOf(uri)).toBe(1);
    const [server] = running();
    const pid = server?.child.pid ?? 0;
    expect(isAlive(pid)).toBe(true);
    expect(existsSync(server?.folder ?? '')).toBe(true);
    await stopAll();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(server?.folder ?? '')).toBe(false);
    await expect(answerOf(uri)).rejects.toThrow();
  },
  60_000,
);

test('jars that are there are not fetched again', async () => {
  const folder = await mkdtemp(join(scratch, 'once-'));
  const notes = await fakeMaven(folder);
  const jars = await fetchJars('5.26.25', folder);
  expect(await readdir(jars)).toContain('neo4j.jar');
  expect(await callsIn(notes)).toBe(1);
  expect(await fetchJars('5.26.25', folder)).toBe(jars);
  expect(await callsIn(notes)).toBe(1);
});

test('a half-fetched folder is fetched again', async () => {
  const folder = await mkdtemp(join(scratch, 'half-'));
  const notes = await fakeMaven(folder);
  const jars = await fetchJars('5.26.25', folder);
  await rm(join(jars, 'complete'));
  await fetchJars('5.26.25', folder);
  expect(await callsIn(notes)).toBe(2);
});

test('two runs at once leave one whole folder', async () => {
  const folder = await mkdtemp(join(scratch, 'twice-'));
  await fakeMaven(folder);
  const both = await Promise.all([fetchJars('5.26.25', folder), fetchJars('5.26.25', folder)]);
  expect(new Set(both).size).toBe(1);
  expect(await readdir(join(folder, '5.26.25'))).toEqual(['lib']);
  expect((await readdir(both[0])).sort()).toEqual(['complete', 'neo4j.jar']);
});

test('NEO4J_URI is taken for all and starts nothing', async () => {
  process.env.NEO4J_URI = 'bolt://example.invalid:7687';
  expect(await provide(2)).toEqual(['bolt://example.invalid:7687', 'bolt://example.invalid:7687']);
  expect(running()).toEqual([]);
});

test('a machine without JDK or Maven gets no server and the reason; in CI that is an error', async () => {
  Object.assign(process.env, { NEO4J_URI: '', NEO4J_VERSION: '', PATH: scratch, JAVA_HOME: scratch, CI: '' });
  expect(await provide(1, scratch)).toEqual([]);
  expect(whyNone()).toMatch(/^No (JDK|Maven).* expected .*Install a JDK .* and Maven, or set NEO4J_URI/s);
  process.env.CI = 'true';
  await expect(provide(1, scratch)).rejects.toThrow(/^No (JDK|Maven)/);
});

test('a version that is none is refused with what was expected', async () => {
  Object.assign(process.env, { NEO4J_URI: '', NEO4J_VERSION: '../latest' });
  await expect(provide(1, scratch)).rejects.toThrow('NEO4J_VERSION: expected a version such as');
});
