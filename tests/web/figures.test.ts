import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer } from './explorer.ts';

const forced = 'id=series/veilig-thuis-huwelijksdwang';
const guessed = 'id=series/verwey-jonker-huwelijksdwang-schatting';
const pages = [
  { name: 'all', path: '/cijfers', width: 1280, theme: 'light' },
  { name: 'all', path: '/en/figures', width: 390, theme: 'dark' },
  { name: 'line', path: `/cijfers?${forced}&as=line`, width: 390, theme: 'light' },
  { name: 'bars', path: `/en/figures?${forced}`, width: 1280, theme: 'dark' },
  { name: 'bounds', path: `/cijfers?${guessed}`, width: 390, theme: 'dark' },
] as const;

describe('the pages of figures', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    expect(await explorer.leave()).toEqual({ complaints: [], elsewhere: [] });
  });
  const asked = () => explorer.requests.filter((url) => url.endsWith('/graphql')).length;

  it.each(pages)('have no fault that axe finds: $name, $width, $theme', async ({ name, path, ...look }) => {
    const page = await explorer.visit(path, look);
    expect(await explorer.faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await explorer.shoot(page, `figures-${name}-${look.width}-${look.theme}`);
  });

  it('say what a series comes to, draw it, and have the same as a table', async () => {
    const page = await explorer.visit(`/cijfers?${forced}`);
    expect(asked()).toBe(1);
    expect(await page.locator('main h1').innerText()).toBe(
      'Veilig Thuis, casussen huwelijksdwang: van 120 in 2019 naar 130 in 2021',
    );
    const drawn = page.locator('.drawn svg.chart[role="img"]');
    expect(await drawn.locator('text').allTextContents()).toEqual([
      ...['120', '145', '130', '70'],
      ...['2019', '2020', '2021', '2022', 'jan–jun'],
    ]);
    expect(await drawn.locator('.bar').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('class')))).toEqual([
      'bar count',
      'bar count',
      'bar count',
      'bar part',
    ]);
    const rows = page.locator('.figures-t tbody tr');
    expect(await rows.count()).toBe(4);
    expect((await rows.nth(2).innerText()).replaceAll(/\s+/g, ' ')).toContain('2021 130 −15 berekend −10,3% berekend');
    expect(await rows.nth(3).innerText()).not.toContain('berekend');
    expect(await page.locator('.figures-t tbody tr:not(:has(.src))').count()).toBe(0);
    expect(await page.locator('section[aria-labelledby="beside"]').innerText()).toContain('elk op een eigen schaal');
    await rows
      .first()
      .getByRole('button', { name: /^Toon de vindplaats/ })
      .click();
    await page.locator('.figures-t .opened').waitFor();
  });

  it('keep the way of drawing in the address, and save what is drawn', async () => {
    const page = await explorer.visit(`/cijfers?${forced}`);
    await page.getByRole('radio', { name: 'lijn' }).check();
    await page.waitForURL(/as=line$/);
    expect(await page.locator('.drawn [role="img"] .run').count()).toBe(1);
    expect(await page.locator('.drawn [role="img"] .dot.open').count()).toBe(1);
    for (const [button, name, holds] of [
      ['Bewaar de cijfers als CSV', 'veilig-thuis-huwelijksdwang.csv', '2021,130,,,EXACT,-15,-10.3'],
      ['Bewaar het beeld als SVG', 'veilig-thuis-huwelijksdwang.svg', 'van 120 in 2019 naar 130 in 2021'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(name);
      expect(await readFile(await file.path(), 'utf8')).toContain(holds);
    }
  });

  it('draw bounds apart from counts', async () => {
    const page = await explorer.visit(`/en/figures?${guessed}`);
    expect(await page.locator('main h1').innerText()).toBe(
      'Geschatte slachtoffers van huwelijksdwang: between 674 and 1,914 over 2011\u2060–\u20602012',
    );
    expect(await page.locator('.spans .track i').evaluateAll((bars) => bars.map((bar) => bar.className))).toEqual([
      'range',
      'loose',
      'loose',
    ]);
    expect(await page.locator('.drawn').count()).toBe(0);
  });

  it('list all series by who counts them, each leading to its page; an unknown one is said to be unknown', async () => {
    const page = await explorer.visit('/cijfers');
    expect(asked()).toBe(1);
    expect(await page.locator('main h1').innerText()).toMatch(/^48 reeksen met 76 cijfers, van 2011 tot en met 2024$/);
    await page.getByRole('link', { name: 'LEC EGG, zaken eergerelateerd geweld' }).click();
    await page.getByRole('heading', { level: 1, name: /van 546 in 2019 naar 628 in 2021$/ }).waitFor();
    await page.getByRole('link', { name: 'Alle reeksen' }).click();
    await page.getByRole('heading', { level: 1, name: /^48 reeksen/ }).waitFor();
    await page.goto(`${explorer.url}/series/lec-egg-zaken`);
    await page.getByRole('link', { name: 'Bekijk de cijfers' }).click();
    await page.getByRole('heading', { level: 1, name: /van 546 in 2019 naar 628 in 2021$/ }).waitFor();
    await page.goto(`${explorer.url}/cijfers?id=series/nergens`);
    await page.getByText('In de graaf staat geen reeks met het adres series/nergens.').waitFor();
  });

  it('are walked with the keyboard, each stop seen', async () => {
    const page = await explorer.visit(`/cijfers?${forced}`);
    await page.locator('main').focus();
    const seen: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => {
          const at = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(at);
          const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          return outlined
            ? (at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.innerText).trim()
            : `unseen ${at.outerHTML}`;
        }),
      );
    }
    expect(seen).toEqual([
      'Veilig Thuis, casussen huwelijksdwang',
      'Alle reeksen',
      'Veilig Thuis',
      'staven',
      'Het beeld',
      'Bewaar het beeld als SVG',
      'Bewaar het beeld als PNG',
      'Bewaar de cijfers als CSV',
      'De cijfers',
    ]);
  });
});
