import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { folderOf, npm } from './example.ts';
import { Visitor } from './visitor.ts';

const folder = folderOf('html');

describe('the example in plain HTML', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await Visitor.open();
  }, 60_000);
  afterAll(() => visitor?.close());

  async function hasTheFacts(page: Page): Promise<void> {
    await page.getByText('3 facts.').waitFor();
    const row = page.locator('tbody tr', { hasText: 'Sociale Zaken' });
    const text = await row.innerText();
    expect(text).toContain('€400,000');
    expect(text).toContain('steunt samen met het ministerie van Sociale Zaken Antwoord 18');
    expect(await row.locator('.funder a').getAttribute('href')).toBe(new URL('/ministry/szw', visitor.api).href);
    expect(visitor.complaints).toEqual([]);
  }

  it('is served by one command', async () => {
    const server = spawn(process.execPath, ['serve.mjs'], {
      cwd: folder,
      env: { ...process.env, API_URL: visitor.api, PORT: '0' },
    });
    try {
      const line = await new Promise<string>((resolve, reject) => {
        server.stdout.once('data', (data) => resolve(String(data)));
        server.once('exit', (code) => reject(new Error(`serve.mjs ended with ${code}`)));
      });
      expect(line).toContain(`asks ${visitor.api}`);
      await hasTheFacts(await visitor.visit(line.split(' ')[0] ?? ''));
    } finally {
      server.kill();
    }
  });
  it('works opened from disk, given an address or built with one', async () => {
    await hasTheFacts(await visitor.visit(`file://${folder}/index.html?api=${visitor.api}`));
    await npm('html', ['run', 'build'], visitor.api);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain(visitor.api);
    await hasTheFacts(await visitor.visit(`file://${folder}/dist/index.html`));
  });
  it('says that nobody answers', async () => {
    const page = await visitor.visit(`file://${folder}/index.html?api=http://127.0.0.1:1/graphql`);
    await page.getByText(/The graph did not answer/).waitFor();
  });
});
