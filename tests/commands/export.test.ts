import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { program, tellError } from '../../src/commands/program.ts';
import { readSettings } from '../../src/settings.ts';
import { tableOf } from '../export/parse-csv.ts';
import { datasetFolder } from '../harness/dataset.ts';
import { scratchFolder } from '../harness/scratch.ts';

const folder = scratchFolder();

/** Runs the command; what it says, and its exit code. */
async function run(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  let code = 0;
  const console = {
    out: (line: string) => out.push(line),
    progress: () => undefined,
    err: (line: string) => err.push(line),
    exit: (given: number) => (code = given),
  };
  try {
    await program(() => readSettings({ STORE: 'memory:', ...environment }), console)
      .exitOverride()
      .parseAsync(['export', ...args], { from: 'user' });
  } catch (error) {
    tellError(error, console);
  }
  return { out, err, code };
}

describe('export', () => {
  it('writes the answer of a saved document to a file and says how much that is', async () => {
    const file = join(folder, 'answer.csv');
    const { out, err, code } = await run({}, 'who-funds-an-alliance', '--format', 'csv', '--out', file);
    expect([out, err, code]).toEqual([[`2 facts and 3 entities written to ${file}.`], [], 0]);
    expect(tableOf(readFileSync(file, 'utf8'))).toHaveLength(5);
    expect(existsSync(`${file}.part`)).toBe(false);
  });
  it('takes variables', async () => {
    const file = join(folder, 'movisie.json');
    const variables = '{"id":"organisation/movisie"}';
    await run({}, 'what-does-one-organisation-do', '--format', 'json', '--variables', variables, '--out', file);
    const told = JSON.parse(readFileSync(file, 'utf8'));
    expect(told.variables).toEqual({ id: 'organisation/movisie' });
    expect(told.entities.map(({ id }: { id: string }) => id)).toContain('organisation/movisie');
  });
  it('writes the whole graph, or a part of it, and loads it first', async () => {
    const text =
      'Topic:\n  a: { name: A, at: { section head: "a head" }, broader: topic/b }\n  b: { name: B, at: { section head: "a head" } }\n';
    const environment = { DATA: datasetFolder({ 'documents/d/x.yml': text }) };
    const file = join(folder, 'graph.csv');
    await run(
      environment,
      'graph',
      '--format',
      'csv',
      '--bom',
      '--kinds',
      'Topic',
      '--links',
      'BROADER',
      '--out',
      file,
    );
    const written = readFileSync(file, 'utf8');
    expect(written.startsWith('\ufeff')).toBe(true);
    expect(tableOf(written.slice(1)).map(({ id }) => id)).toEqual(['topic/a|BROADER|topic/b', 'topic/a', 'topic/b']);
  });
  it.each([
    ['an unknown document', ['who-funds'], 'There is no saved document "who-funds".'],
    ['an unknown format', ['graph', '--format', 'cvs'], 'There is no format "cvs"'],
    ['an unknown kind', ['graph', '--kinds', 'Aliance'], 'kinds: there is no kind "Aliance". Did you mean "Alliance"?'],
    ['variables that are no JSON', ['who-funds-an-alliance', '--variables', '{'], 'variables must be a JSON object'],
  ])('ends with 1 and one line for %s', async (_, [what = '', ...rest], message) => {
    const file = join(folder, 'none.csv');
    const format = rest.includes('--format') ? [] : ['--format', 'csv'];
    const { out, err, code } = await run({}, what, ...rest, ...format, '--out', file);
    expect([out, code, err.length]).toEqual([[], 1, 1]);
    expect(err[0]).toContain(message);
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false]);
  });
});
