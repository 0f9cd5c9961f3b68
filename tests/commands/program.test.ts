import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { stalePrints } from '../../src/commands/print.ts';
import { program, tellError } from '../../src/commands/program.ts';
import { readSettings } from '../../src/settings.ts';
import { datasetFolder } from '../harness/dataset.ts';
import { documentsFolder, hasDocuments, root } from '../harness/paths.ts';
import { scratchFolder } from '../harness/scratch.ts';

/** Runs a command as main.ts does; what it says, and its exit code. */
async function run(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  let code = 0;
  const console = {
    out: (line: string) => out.push(line),
    progress: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    exit: (given: number) => (code = given),
  };
  try {
    await program(() => readSettings(environment), console)
      .exitOverride()
      .parseAsync(args, { from: 'user' });
  } catch (error) {
    tellError(error, console);
  }
  return { out, err, code };
}

describe('check', () => {
  it('finds no fault in the dataset of the project', async () => {
    const { out, err, code } = await run({}, 'check');
    expect([err, code]).toEqual([[], 0]);
    expect(out.join()).toMatch(/^\d+ entities and \d+ facts, no fault\.$/);
  });
  it('ends with 2 and every fault', async () => {
    const { err, code } = await run({ DATA: datasetFolder({ 'documents/d/x.yml': 'Aliance: {}\nTopc: {}' }) }, 'check');
    expect(code).toBe(2);
    expect(err.slice(0, 2).every((line) => /x\.yml:\d:1: E_KIND/.test(line))).toBe(true);
    expect(err.at(-1)).toBe('2 faults.');
  });
});

describe('load', () => {
  it('says what it writes, and the second time that it writes nothing', async () => {
    const environment = {
      STORE: `embedded:${scratchFolder()}`,
      DATA: datasetFolder({}),
    };
    const first = await run(environment, 'load');
    expect(first.out).toEqual([
      expect.stringMatching(/^d: \d+ nodes, \d+ links, \d+ properties written \(1 of 1\)$/),
      expect.stringMatching(/^Loaded: /),
    ]);
    const second = await run(environment, 'load');
    expect([second.out, second.code]).toEqual([['Loaded: 0 nodes, 0 links, 0 properties written.'], 0]);
  });
  it('ends with 2 and writes nothing when the dataset has faults', async () => {
    const { err, code } = await run(
      { STORE: 'memory:', DATA: datasetFolder({ 'documents/d/x.yml': 'Aliance: {}' }) },
      'load',
    );
    expect([err.at(-1), code]).toEqual(['1 fault in the dataset; nothing was written.', 2]);
  });
  it('ends with 3 when the store cannot be reached', async () => {
    const { err, code } = await run({ STORE: 'bolt://127.0.0.1:1', DATA: datasetFolder({}) }, 'load');
    expect(code).toBe(3);
    expect(err.join()).toMatch(/cannot be reached .* Check STORE, NEO4J_USER and NEO4J_PASSWORD/);
  });
});

describe('settings', () => {
  it.each([
    [
      { BELEIDSGRAAF_PRT: '1' },
      'BELEIDSGRAAF_PRT: there is no such setting; there are PORT, HOST, PUBLIC_NAMES, STORE, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, DOCUMENTS, DATA. Did you mean "PORT"?',
    ],
    [{ PORT: '99999' }, 'PORT: expected a port from 1 to 65535, found "99999".'],
    [
      { STORE: 'http://user:secret@x' },
      'STORE: expected memory:, embedded:FOLDER or the address of a Neo4j server, found "http://…@x".',
    ],
  ])('%j ends with 78', async (environment, message) => {
    const { err, code } = await run(environment as Record<string, string>, 'check');
    expect([err, code]).toEqual([[message], 78]);
  });
});

const withDocuments = hasDocuments ? describe : describe.skip;
withDocuments('verify', () => {
  it('finds every passage of the dataset in the documents', async () => {
    const { out, err, code } = await run({}, 'verify', documentsFolder);
    expect([err, code]).toEqual([[], 0]);
    expect(out.join()).toMatch(/\d{4} passages verified in 156 parts/);
  });
  it('fails on a passage that is not there', async () => {
    const text =
      'Source: { lijst-van-vragen-35341-17: { title: L } }\nDocument: { lijst-van-vragen-35341-17: { name: L, at: { answer 1: "these words stand nowhere" } } }\nAnswer: { 1: { numbers: [], at: { answer 1: "these words stand nowhere" } } }';
    const folder = datasetFolder({ 'documents/lijst-van-vragen-35341-17/x.yml': text });
    const { err, code } = await run({ DATA: folder }, 'verify', documentsFolder);
    expect(code).toBe(2);
    expect(err.join('\n')).toMatch(
      /E_PHRASE "these words stand nowhere" does not stand in answer\/lijst-van-vragen-35341-17\/1\. The nearest there is/,
    );
  });
});

describe('print', () => {
  it('has nothing to print anew', async () => {
    expect(await stalePrints()).toEqual([]);
  });
  it('tells which file differs and what to run', async () => {
    const path = join(root, 'docs/reference/links.md');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `${text}x`);
    try {
      const { err, code } = await run({}, 'print', '--check');
      expect([err, code]).toEqual([['docs/reference/links.md: differs from the model. Run npm run print.'], 2]);
    } finally {
      writeFileSync(path, text);
    }
  });
});

describe('start', () => {
  it('prints three lines and answers, then ends on SIGTERM', async () => {
    if (!existsSync(join(root, 'dist/main.js'))) throw new Error('The server is not built: run node setup.mjs.');
    const folder = scratchFolder();
    const child = spawn(process.execPath, [join(root, 'dist/main.js')], {
      env: { ...process.env, STORE: `embedded:${folder}`, PORT: '4800', DATA: datasetFolder({}) },
    });
    let output = '';
    const ready = new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        output += chunk;
        if (output.includes('Try ')) resolve();
      });
      child.on('exit', () => reject(new Error(output)));
    });
    await ready;
    const lines = output.trim().split('\n').slice(-3);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(lines[0] ?? '')?.[0];
    expect(lines[1]).toMatch(/^Port +\d+/);
    const response = await fetch(`${address}/graphql?query={__typename}`);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    const ended = new Promise((resolve) => child.removeAllListeners('exit').on('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
