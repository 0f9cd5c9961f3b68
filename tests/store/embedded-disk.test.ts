import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/errors.ts';
import { storedEntity } from '../../src/model/columns.ts';
import { Ministry } from '../../src/model/kinds/ministry.ts';
import { statementsOf } from '../../src/store/catalogue.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
import type { Engine, Value } from '../../src/store/engine.ts';

const scratch = mkdtempSync(join(tmpdir(), 'beleidsgraaf-disk-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let path = '';
beforeEach(() => {
  path = join(mkdtempSync(join(scratch, 'store-')), 'new', 'graph.grafeo');
});

const { put, byIds } = statementsOf(Ministry);
const ministry = (id: string, name: string) => ({ id, props: storedEntity(Ministry, id, { name }) as Value });
const all = async (engine: Engine, text: string) => await engine.read({ name: 'all', text }, {});
const opened = (): unknown => {
  try {
    return embeddedEngine(path);
  } catch (error) {
    return error;
  }
};

/** Lets a child run the TypeScript of this project as it stands, on every version of Node. */
const hooks = `
  import { readFileSync } from 'node:fs';
  import { createRequire } from 'node:module';
  const { transformSync } = createRequire(${JSON.stringify(import.meta.url)})('@swc/core');
  const options = { swcrc: false, jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } };
  export const load = (url, context, next) => url.endsWith('.ts')
    ? { format: 'module', shortCircuit: true, source: transformSync(readFileSync(new URL(url), 'utf8'), options).code }
    : next(url, context);`;
const dataUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const loader = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(dataUrl(hooks))});`);
const program = join(import.meta.dirname, 'write-until-killed.ts');

/** Starts the program on the store, kills it so many milliseconds after its first transaction; the last that it told. */
function killed(from: number, delay: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', '--import', loader, program, path, String(from)]);
    let told = '';
    let fault = '';
    child.stderr.on('data', (chunk) => {
      fault += chunk;
    });
    child.stdout.on('data', (chunk) => {
      if (told === '') setTimeout(() => child.kill('SIGKILL'), delay);
      told += chunk;
    });
    child.once('close', (_, signal) => {
      const lines = told.split('\n').slice(0, -1);
      if (signal === 'SIGKILL') resolve(Number(lines.at(-1)));
      else reject(new Error(`The program ended by itself: ${fault}`));
    });
  });
}

describe('the embedded store on disk', () => {
  it('makes its folder, and holds after close and open what was written before', async () => {
    const first = embeddedEngine(path);
    await first.prepare();
    await first.write([{ statement: put, params: { rows: [ministry('ministry/a', 'é\n"')] }, expect: 1 }]);
    await first.close();
    const second = embeddedEngine(path);
    await second.prepare();
    const [row] = await second.read(byIds, { ids: ['ministry/a'] });
    expect(row?.slice(0, 2)).toEqual(['ministry/a', 'é\n"']);
    await second.close();
  });

  it('holds every acknowledged transaction, and none by half, after kill -9 in the middle of writing', async () => {
    let from = 0;
    for (let kill = 1; kill <= 10; kill += 1) {
      const last = await killed(from, kill * 7);
      const engine = embeddedEngine(path);
      const pairs = await all(engine, 'MATCH (a:Organisation)-[:BROADER]->(b:Organisation) RETURN a.id, b.id');
      const entities = await all(engine, 'MATCH (n:Organisation) RETURN count(n)');
      await engine.close();
      const found = new Set(pairs.map(([a, b]) => `${a} ${b}`));
      const lost = Array.from({ length: last + 1 }, (_, i) => i).filter(
        (i) => !found.has(`organisation/${i}-a organisation/${i}-b`),
      );
      expect({ kill, lost, entities }).toEqual({ kill, lost: [], entities: [[found.size * 2]] });
      expect(found.size).toBeGreaterThan(from);
      from = found.size;
    }
  }, 60_000);

  it('refuses a file that is open already, and leaves it be', async () => {
    const first = embeddedEngine(path);
    const error = opened();
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(String(error)).toContain(`${path}: expected a store of this program that no other process has open, found `);
    expect(String(error)).toMatch(/locked.* Stop the other process, or remove the file: .* can be loaded again\.$/);
    await first.prepare();
    await first.close();
  });

  it.each([
    ['is empty', ''],
    ['is text', 'this is no store\n'.repeat(1_000)],
    ['is cut off after its first bytes', 'half'],
  ])('refuses a file that %s, and leaves it as it is', async (what, content) => {
    await embeddedEngine(path).close();
    const half = readFileSync(path).subarray(0, 100);
    writeFileSync(path, what.includes('cut') ? half : content);
    const before = readFileSync(path);
    const error = opened();
    expect(error).toMatchObject({ name: 'StoreError', code: 'STORE_UNAVAILABLE' });
    expect(String(error)).toContain(`${path}: expected a store of this program`);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a path that leads through a file', () => {
    writeFileSync(dirname(path), '');
    expect(opened()).toMatchObject({ name: 'StoreError', code: 'STORE_UNAVAILABLE' });
  });

  it('writes nothing outside its folder', async () => {
    const engine = embeddedEngine(path);
    await engine.prepare();
    expect(readdirSync(dirname(dirname(path)))).toEqual(['new']);
    await engine.close();
  });
});
