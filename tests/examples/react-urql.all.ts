import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../harness/scratch.ts';
import { folderOf, install, npm, npmIn, serveBuilt } from './example.ts';
import { Visitor } from './visitor.ts';

describe('the example with React and urql', () => {
  let visitor: Visitor;
  let built: Awaited<ReturnType<typeof serveBuilt>>;
  beforeAll(async () => {
    visitor = await Visitor.open();
    await install('react-urql');
    await npm('react-urql', ['run', 'build'], visitor.api);
    built = await serveBuilt('react-urql');
  }, 180_000);
  afterAll(async () => {
    await built?.close();
    await visitor?.close();
  });

  it('takes its schema from the server', () => {
    const schema = readFileSync(join(folderOf('react-urql'), 'schema.graphql'), 'utf8');
    expect(schema).toContain('type Query {');
  });
  it('suggests while one types, and shows the facts of what is chosen with their passages', async () => {
    const page = await visitor.visit(built.url);
    await page.getByLabel('Name, topic or words').pressSequentially('verandering van b');
    await page.getByRole('button', { name: /^Alliantie Verandering van Binnenuit 2\.0/ }).click();
    const fact = page.locator('.facts li', { hasText: 'FUNDS' }).first();
    expect(await fact.innerText()).toMatch(/Sociale Zaken[\s\S]*€400,000[\s\S]*Antwoord 18/);
    expect(await page.getByRole('list', { name: 'Suggestions' }).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });
  it('finds by words, page by page', async () => {
    const page = await visitor.visit(built.url);
    await page.getByLabel('Name, topic or words').fill('eergerelateerd');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: /^\d+ found$/ }).waitFor();
    expect(await page.locator('.results li').count()).toBe(10);
    await page.getByRole('button', { name: 'More' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.results li').length === 20);
    expect(visitor.complaints).toEqual([]);
  });
  it('tells what went wrong by its code, and asks again', async () => {
    const page = await visitor.visit(built.url);
    let broken = true;
    const errors = [{ message: 'The store took too long.', extensions: { code: 'DEADLINE_EXCEEDED' } }];
    await page.route('**/graphql', (route) =>
      broken ? route.fulfill({ json: { data: null, errors } }) : route.continue(),
    );
    await page.getByLabel('Name, topic or words').fill('eergerelateerd');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('alert').getByText('DEADLINE_EXCEEDED').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: /^\d+ found$/ }).waitFor();
  });
  it('does not build with a field that is not there', async () => {
    const copy = scratchFolder();
    for (const part of ['src', 'package.json', 'tsconfig.json', 'schema.graphql'])
      cpSync(join(folderOf('react-urql'), part), join(copy, part), { recursive: true });
    symlinkSync(join(folderOf('react-urql'), 'node_modules'), join(copy, 'node_modules'), 'junction');
    const file = join(copy, 'src/suggestions.tsx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('      name\n', '      nmae\n'));
    await expect(npmIn(copy, ['exec', 'tsc'])).rejects.toThrow("Property 'name' does not exist");
  }, 60_000);
});
