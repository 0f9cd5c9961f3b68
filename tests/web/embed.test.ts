import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readAddress } from '../../src/web/embed/read-address.ts';
import { scratchFolder } from '../harness/scratch.ts';
import { Explorer } from './explorer.ts';

const alliance = 'alliance/verandering-van-binnenuit-2.0';

describe('the address of an embed', () => {
  const read = (path: string) => readAddress(new URL(path, 'http://localhost'));
  it('says what is shown, and how', () => {
    expect(read('/embed/facts?id=plan/x&lang=en&theme=dark&only=money')).toEqual({
      view: 'facts',
      id: 'plan/x',
      language: 'en',
      theme: 'dark',
      only: 'money',
    });
  });
  it('takes what it does not know as left out', () => {
    expect(read('/embed/facts?lang=fr&theme=pink&only=all')).toEqual({
      view: 'facts',
      id: null,
      language: 'nl',
      theme: 'system',
      only: null,
    });
  });
});

describe('an embed', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    const { complaints, elsewhere } = await explorer.leave();
    expect(complaints).toEqual([]);
    expect(elsewhere.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  });
  const ready = (page: Page) => page.locator('[data-part="source"]').waitFor();
  async function visit(path: string, look: { width?: number; theme?: 'light' | 'dark' } = {}): Promise<Page> {
    const page = await explorer.blank(look);
    await page.goto(explorer.url + path);
    await ready(page);
    return page;
  }

  it('shows the facts of an entity from one question, with their words and their source', async () => {
    const page = await visit(`/embed/facts?id=${alliance}`);
    expect(explorer.requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    const row = page.locator('tr', { hasText: 'Ministerie van Sociale Zaken en Werkgelegenheid' }).first();
    const text = (await row.innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain('gefinancierd door');
    expect(text).toContain('€ 400.000');
    expect(await row.locator('a.ref').first().getAttribute('href')).toMatch(/^\/document\/lijst-van-vragen-35341-17#/);
    const source = (await page.locator('.source').innerText()).replaceAll('\u00a0', ' ');
    expect(source).toMatch(
      /^Bron: Lijst van vragen.*Via beleidsgraaf, stand van \d+ \w+ \d{4} \(versie [0-9a-f]{8}\)\./s,
    );
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.title()).toBe('Alliantie Verandering van Binnenuit 2.0 – beleidsgraaf');
  });

  it('is in English, dark and about one section where its address says so', async () => {
    const page = await visit('/embed/facts?id=plan/meerjarenplan-zelfbeschikking&lang=en&theme=dark&only=money');
    expect(await page.locator('tr.group').count()).toBe(0);
    const text = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain('€1,389,000');
    expect(text).toContain('Total amount of the plan');
    expect(text).not.toMatch(/bekostigd|Bron:|antw\./);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 21, 24)');
    expect(await page.locator('.to-page').getAttribute('href')).toBe('/en/plan/meerjarenplan-zelfbeschikking');
  });

  it('shows the money of an entity as it is chosen on its page, from one question, and can be frozen', async () => {
    const page = await explorer.visit('/geld?id=plan/meerjarenplan-zelfbeschikking&year=2023');
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByText('Delen of insluiten').click();
    const address = (await page.locator('.shared iframe').getAttribute('src')) ?? '';
    expect(address).toBe(`${explorer.url}/embed/money?id=plan/meerjarenplan-zelfbeschikking&year=2023`);
    const preview = page.frameLocator('.shared iframe');
    await preview.locator('[data-part="source"]').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download als HTML' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('<svg class="sankey"');
    expect(text).toContain('class="ref"');
    expect(/<script|<button|url\((?!"data:|#)/.exec(text)?.[0]).toBeUndefined();
    await page.context().close();
    explorer.requests.splice(0);
    const alone = await visit(address.replace(explorer.url, ''));
    expect(explorer.requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    expect(await alone.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(await alone.locator('.source').innerText()).toMatch(/^Bron: Lijst van vragen/);
    expect(await explorer.faults(alone)).toEqual([]);
    await explorer.shoot(alone, 'embed-money', false);
  }, 60_000);

  it('shows what surrounds an entity, each mark and line a link to its page, and can be frozen', async () => {
    const page = await explorer.visit(`/netwerk?id=${alliance}&hide=parliament`);
    await page.getByText('Delen of insluiten').click();
    const address = (await page.locator('.shared iframe').getAttribute('src')) ?? '';
    expect(address).toBe(`${explorer.url}/embed/network?id=${alliance}&hide=parliament`);
    await page.frameLocator('.shared iframe').locator('[data-part="source"]').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download als HTML' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(/<script|<button|url\((?!"data:|#)/.exec(text)?.[0]).toBeUndefined();
    expect(text).toMatch(new RegExp(`<a href="${explorer.url}/netwerk[^"]*pick=`));
    await page.context().close();
    explorer.requests.splice(0);
    const alone = await visit(address.replace(explorer.url, ''));
    expect(explorer.requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    expect(await alone.locator('figure svg .parliament').count()).toBe(0);
    expect((await alone.locator('.legend li svg').first().boundingBox())?.height).toBeLessThan(12);
    expect(await explorer.faults(alone)).toEqual([]);
    const [opened] = await Promise.all([
      alone.context().waitForEvent('page'),
      alone.locator('figure a[data-id^="ministry/"]').first().click(),
    ]);
    await opened.waitForURL(/\/netwerk\?.*pick=ministry/);
    await explorer.shoot(alone, 'embed-network', false);
  }, 60_000);

  it.each([
    ['/embed/facts?id=alliance/nergens', 'In de graaf staat niets met het adres alliance/nergens.'],
    ['/embed/facts?id=nothing', 'In de graaf staat niets met het adres nothing.'],
    ['/embed/facts', 'In het adres ontbreekt waar het over gaat.'],
  ])('says at %s what is missing', async (path, words) => {
    const page = await explorer.blank();
    await page.goto(explorer.url + path);
    await page.getByText(words).waitFor();
  });

  it('has no fault that axe finds, in both themes and widths', async () => {
    for (const [width, theme] of [
      [800, 'light'],
      [390, 'dark'],
    ] as const) {
      const page = await visit(`/embed/facts?id=${alliance}&theme=${theme}`, { width, theme });
      expect({ width, faults: await explorer.faults(page) }).toEqual({ width, faults: [] });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(width);
      await explorer.shoot(page, `embed-facts-${width}-${theme}`, false);
      await page.context().close();
    }
  }, 60_000);

  it('stands in a page opened from disk, tells it how high it is, and opens its links beside it', async () => {
    const file = join(scratchFolder(), 'article.html');
    const height = readFileSync('docs/frontends.md', 'utf8').match(/<script>[\s\S]*?<\/script>/)?.[0] ?? '';
    expect(height).toContain('beleidsgraaf');
    const frame = `<iframe src="${explorer.url}/embed/facts?id=${alliance}&only=money" title="x" width="700" height="150"></iframe>`;
    writeFileSync(file, `<!doctype html><title>x</title>${frame}${height}`);
    const page = await explorer.blank();
    await page.goto(`file://${file}`);
    const inside = page.frameLocator('iframe');
    await inside.locator('[data-part="source"]').waitFor();
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 200);
    const scrolls = await inside
      .locator('.view')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(scrolls).toBeLessThanOrEqual(1);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), inside.locator('.to-page').click()]);
    await opened.waitForURL(`${explorer.url}/${alliance}`);
  });

  it('is handed out on the page of an entity as code and as a file that needs nothing', async () => {
    const page = await explorer.visit(`/${alliance}`);
    await page.getByText('Delen of insluiten').click();
    const preview = page.frameLocator('.shared iframe');
    await preview.locator('[data-part="source"]').waitFor();
    await page.getByLabel('Welke feiten').selectOption({ label: 'Met welk geld' });
    await page.locator('.shared').getByLabel('donker').check();
    await preview.getByText('Met welk geld, 3 feiten').waitFor();
    await page.getByRole('button', { name: 'Kopieer de code' }).click();
    await page.locator('.shared').getByText('Gekopieerd').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `<iframe src="${explorer.url}/embed/facts?id=${alliance}&amp;theme=dark&amp;only=money" title="Alliantie Verandering van Binnenuit 2.0" width="100%" height="420" style="border:0" loading="lazy"></iframe>`,
    );
    expect(await explorer.faults(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download als HTML' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^alliance-verandering-van-binnenuit-2\.0-\d{4}-\d\d-\d\d\.html$/);
    const file = await download.path();
    const text = readFileSync(file, 'utf8');
    expect(/<script|<link|\son\w+=|url\((?!"data:)/.exec(text)?.[0]).toBeUndefined();
    const frozen = `${file}.html`;
    writeFileSync(frozen, text);
    const offline = await explorer.blank();
    await offline.context().setOffline(true);
    await offline.goto(`file://${frozen}`);
    await offline.getByText(/Zo stond het in de graaf op/).waitFor();
    expect((await offline.locator('body').innerText()).replaceAll('\u00a0', ' ')).toMatch(
      /€ 400\.000[\s\S]*versie [0-9a-f]{8}/,
    );
    expect(await offline.locator('.to-page').getAttribute('href')).toBe(`${explorer.url}/${alliance}`);
    expect(await offline.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 21, 24)');
    expect(await offline.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded']);
    await explorer.shoot(offline, 'embed-frozen');
  }, 60_000);
});
