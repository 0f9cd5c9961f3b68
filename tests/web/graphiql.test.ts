import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { parseExample } from '../../src/web/graphiql/parse-example.ts';
import { openBrowser } from '../harness/chromium.ts';
import { type Served, serveDataset } from '../harness/serve-dataset.ts';

const QUERIES = 'tests/queries';
const SHOTS = '.cache/screenshots';
const files = existsSync(QUERIES) ? readdirSync(QUERIES).filter((name) => name.endsWith('.graphql')) : [];
const examples = files.sort().map((name) => parseExample(name, readFileSync(`${QUERIES}/${name}`, 'utf8')));
const tabNames = examples.length > 0 ? examples.slice(0, 6).map((example) => example.operation) : ['Welcome'];

describe('the GraphiQL page', () => {
  let server: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let requests: string[];
  let complaints: string[];

  beforeAll(async () => {
    if (!existsSync('dist/web/graphiql/index.html')) throw new Error('the page is not built: run npx vite build');
    server = await serveDataset();
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((url) => !url.startsWith(`${server.url}/`) && !/^(data|blob):/.test(url))).toEqual([]);
  });

  /** Opens the page with empty storage; what it asks and complains of is kept from its first request on. */
  async function visit(path = '/graphiql/') {
    requests = [];
    complaints = [];
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(10_000);
    context.on('request', (request) => requests.push(request.url()));
    context.on('response', (response) => response.ok() || complaints.push(`${response.status()} ${response.url()}`));
    context.on('weberror', (webError) => complaints.push(String(webError.error())));
    context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page = await context.newPage();
    await page.goto(server.url + path);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  }

  const tabs = () => page.locator('[role=tab] > [aria-controls]').allTextContents();
  const open = (panel: string) => page.getByRole('button', { name: `Show ${panel}` }).click();
  const shoot = (name: string) => page.screenshot({ path: `${SHOTS}/graphiql-${name}.png` });

  /** Presses play and waits for the answer. */
  async function run(): Promise<string> {
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const lines = page.locator('.graphiql-response .view-lines');
    await lines.getByText(/"(data|errors)"/).waitFor();
    return (await lines.textContent()) ?? '';
  }

  it('opens with the first examples as named tabs', async () => {
    await visit();
    expect(await page.title()).toBe('beleidsgraaf – GraphiQL');
    expect(await tabs()).toEqual(tabNames);
    await shoot('tabs');
  });

  it('shows the answer to the first example', async () => {
    await visit();
    const answer = await run();
    await shoot('answer');
    expect(answer).toContain('"data"');
    expect(answer).not.toContain('"errors"');
    expect(answer).toContain('"ministry/szw"');
  });

  it('lists every example and opens the one that is chosen', async () => {
    await visit();
    const buttons = page.getByRole('region', { name: 'Examples' }).getByRole('button');
    expect(await buttons.count()).toBe(examples.length);
    for (const { operation } of examples.slice(-1)) {
      await page.locator(`button[title="Open ${operation}"]`).click();
      await page.getByRole('tab', { name: operation, selected: true }).waitFor();
      expect(await run()).not.toContain('"errors"');
    }
  });

  it('asks at once what the tab that was just chosen holds', async () => {
    await visit();
    for (const { operation } of examples.slice(1, 2)) {
      await page.locator('[role=tab] > [aria-controls]', { hasText: operation }).click();
      expect(await run()).not.toContain('"errors"');
    }
  });

  it('opens the query and the variables of the address as first tab', async () => {
    const query = encodeURIComponent('query Asked($no: Boolean!) { __typename left: __typename @skip(if: $no) }');
    await visit(`/graphiql/?query=${query}&variables=${encodeURIComponent('{"no": true}')}`);
    expect((await tabs())[0]).toBe('Asked');
    const answer = await run();
    expect(answer).toContain('"__typename"');
    expect(answer).not.toMatch(/left|errors/);
  });

  it('underlines what is wrong in a query and in its variables', async () => {
    const query = encodeURIComponent('query Wrong($no: Boolean!) { nothingLikeThis @skip(if: $no) }');
    await visit(`/graphiql/?query=${query}&variables=${encodeURIComponent('{"no": }')}`);
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    await page.locator('.graphiql-editor-tool .squiggly-error').first().waitFor();
    await shoot('faults');
  });

  it('opens the documentation and the explorer', async () => {
    await visit();
    await open('Documentation Explorer');
    await page.getByText('Root Types').waitFor();
    await shoot('documentation');
    await open('GraphiQL Explorer');
    await page
      .locator('.graphiql-explorer-root')
      .getByText(/^query/)
      .first()
      .waitFor();
    await page.locator('.graphiql-explorer-node').first().waitFor();
    await shoot('explorer');
  });

  it('shows the schema as pictures and lists, whose names open their documentation', async () => {
    await visit();
    await open('Schema');
    const panel = page.getByRole('region', { name: 'Schema' });
    await panel.locator('.preview svg').waitFor();
    await panel.getByLabel(/^Kaart/).selectOption({ label: 'Money / Geld' });
    expect(await panel.locator('li').count()).toBe(4);
    expect(await panel.locator('li').first().innerText()).toMatch(
      /^funds \/ funders\s+Actor → Actor, Project, Plan, Event, Study$/,
    );
    await shoot('schema');
    await panel.getByRole('button', { name: /Open large/ }).click();
    const large = page.getByRole('dialog', { name: /Money/ });
    const article = large.getByRole('link', { name: 'BudgetArticle' });
    await article.waitFor();
    await shoot('schema-large');
    await article.focus();
    await page.keyboard.press('Enter');
    await page.locator('.graphiql-doc-explorer-title', { hasText: 'BudgetArticle' }).waitFor();
    expect(await large.count()).toBe(0);
    await open('Schema');
    await panel.getByRole('button', { name: 'funders' }).first().click();
    await page.locator('.graphiql-doc-explorer-title', { hasText: 'funders' }).waitFor();
  });
});
