import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Explorer } from './explorer.ts';

const kezban = 'from=person/becker&to=organisation/kezban';
const money = 'from=person/becker&to=organisation/movisie&over=money,actor,parliament';
/** Each picture of the page, in one language; all themes and widths are there. */
const pages = [
  { name: 'money', path: `/pad?${money}`, width: 1280, theme: 'light' },
  { name: 'money', path: `/pad?${money}`, width: 390, theme: 'dark' },
  { name: 'hubs', path: `/en/path?${kezban}&hubs=all`, width: 1280, theme: 'dark' },
  { name: 'begin', path: '/en/path', width: 390, theme: 'light' },
  { name: 'none', path: `/pad?${kezban}&steps=2&without=plan/emancipatienota`, width: 390, theme: 'light' },
] as const;

describe('the page of paths', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    expect(await explorer.leave()).toEqual({ complaints: [], elsewhere: [] });
  });
  const title = (page: Page) => page.locator('main h1').innerText();
  const asked = () => explorer.requests.filter((url) => url.endsWith('/graphql')).length;

  it.each(pages)('has no fault that axe finds: $name, $width, $theme', async ({ name, path, ...look }) => {
    const page = await explorer.visit(path, look);
    expect(await explorer.faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await explorer.shoot(page, `path-${name}-${look.width}-${look.theme}`);
  });

  it('tells a path step by step, each step with its proof, and asks once', async () => {
    const page = await explorer.visit(`/pad?${money}`);
    expect(asked()).toBe(1);
    expect(await title(page)).toBe('Vijf stappen van Becker naar Movisie, drie met een bedrag erbij');
    expect(await page.locator('.stop .e').allInnerTexts()).toEqual([
      'Becker',
      'Amendement van lid Becker (begrotingsbehandeling van 2022)',
      'Meerjarenplan Zelfbeschikking 2022-2025',
      'Integratie en maatschappelijke samenhang',
      'Alliantie Verandering van Binnenuit 2.0',
      'Movisie',
    ]);
    const steps = page.locator('.step:has(.hop)');
    expect(await steps.count()).toBe(5);
    expect(await page.locator('.step:has(.hop):not(:has(.proof .src))').count()).toBe(0);
    // Against the fact the words are those of the other end, and both amounts stand there.
    const disputed = await steps.nth(2).innerText();
    expect(disputed).toContain('bekostigd uit');
    expect(disputed).toMatch(/1\.350\.000[\s\S]*1\.389\.000/);
    const notes = await page.locator('section[aria-labelledby="let-op"]').innerText();
    expect(notes).toContain('Bij stap 2, 3 en 4 staat een bedrag. Daarna niet meer: wat Movisie krijgt');
    expect(notes).toContain('Bij stap 3 loopt het geld tegen het pad in');
    expect(await page.locator('.paths li').count()).toBe(5);
    const sentences = await page.locator('.paths li a > :nth-child(3)').allInnerTexts();
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('tells another path when it is chosen, and keeps it in the address of the other language', async () => {
    const page = await explorer.visit(`/pad?${money}`);
    await page.locator('.paths li a').nth(1).click();
    await page.waitForURL(/path=2#stappen$/);
    expect(await title(page)).toMatch(/twee met een bedrag erbij$/);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/path\?.*path=2/);
    await page
      .getByRole('heading', { level: 1, name: 'Five steps from Becker to Movisie, two with an amount' })
      .waitFor();
    expect(asked()).toBe(1);
  });

  it('goes around what one leaves out, names it, and brings it back', async () => {
    const page = await explorer.visit(`/pad?${kezban}&hubs=all`);
    expect(await title(page)).toMatch(/^Vier stappen/);
    await page.getByRole('link', { name: 'Zoek paden zonder Meerjarenplan Zelfbeschikking 2022-2025' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vijf stappen/ }).waitFor();
    expect(await page.locator('.around').innerText()).toContain('Meerjarenplan Zelfbeschikking 2022-2025');
    await page.getByRole('link', { name: 'Zet Meerjarenplan Zelfbeschikking 2022-2025 terug' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vier stappen/ }).waitFor();
    await page.getByRole('link', { name: 'Sla ze over' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vijf stappen/ }).waitFor();
    expect(await page.locator('.around').innerText()).toMatch(/Overgeslagen\s+Meerjarenplan/);
  });

  it('says that there is no path so short, and what to try', async () => {
    const page = await explorer.visit(`/pad?${kezban}&steps=3`);
    expect(await title(page)).toBe('Geen pad van Becker naar Stichting Kezban binnen drie stappen');
    await page.getByRole('link', { name: 'Zoek tot tien stappen' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vijf stappen/ }).waitFor();
    await page.goto(`${explorer.url}/pad?from=person/nobody&to=organisation/kezban`);
    await page
      .getByRole('heading', { level: 1, name: 'In de graaf staat niets met het adres person/nobody' })
      .waitFor();
    await page.goto(`${explorer.url}/en/path?from=person/becker&to=person/becker`);
    await page.getByRole('heading', { level: 1, name: 'From and to are the same' }).waitFor();
  });

  it('says that a search costs too much, and offers a smaller one', async () => {
    const page = await explorer.blank();
    const end = (id: string, name: string) => ({ __typename: 'Organisation', id, name, shortName: null });
    const refused = {
      data: { from: end('organisation/a', 'A'), to: end('organisation/b', 'B'), left: [], path: null },
      errors: [{ message: 'too much', path: ['path'], extensions: { code: 'QUERY_TOO_COMPLEX' } }],
    };
    await page.route('**/graphql', (route) => route.fulfill({ json: refused }));
    await page.goto(`${explorer.url}/pad?from=organisation/a&to=organisation/b&hubs=all`);
    await page.getByRole('heading', { level: 1, name: 'Dit is te veel om te doorzoeken' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Naar' }).inputValue()).toBe('B');
    const smaller = page.getByRole('link', { name: 'Zoek tot vier stappen, dat kost minder' });
    expect(await smaller.getAttribute('href')).toBe('/pad?from=organisation/a&to=organisation/b&steps=4');
  });

  it('is asked with the keyboard alone: both ends, the ways, and the day', async () => {
    const page = await explorer.visit('/pad');
    await page.getByRole('combobox', { name: 'Van' }).focus();
    await page.keyboard.type('becker');
    await page.getByRole('option', { name: /^Becker/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=person\/becker$/);
    await page.getByText('Kies ook het andere einde.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('from');
    await page.getByRole('combobox', { name: 'Naar' }).fill('kezban');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Vijf stappen van Becker naar Stichting Kezban/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('to');
    expect(await page.getByRole('combobox', { name: 'Van' }).inputValue()).toBe('Becker');
    await page.getByLabel('kennis').focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/over=money,actor,policy,parliament$/);
    await page.getByRole('button', { name: 'Wissel van en naar' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Vijf stappen van Stichting Kezban naar Becker/ }).waitFor();
    await page.getByLabel('Geldig op').fill('1999-01-01');
    await page.waitForURL(/on=1999-01-01/);
    const order = await page.evaluate(() => {
      const stops = [...document.querySelectorAll<HTMLElement>('main input, main button, main select, main a')];
      return stops.slice(0, 6).map((stop) => stop.getAttribute('name') ?? stop.textContent?.trim());
    });
    expect(order.slice(2)).toEqual(['from', '', 'to', 'Zoek pad']);
  });

  it('begins with pairs that the graph connects', async () => {
    const page = await explorer.visit('/pad');
    expect(await page.locator('.paths li').count()).toBe(3);
    await page.locator('.paths li a').first().click();
    await page.getByRole('heading', { level: 1, name: /^Vijf stappen van Becker naar Movisie/ }).waitFor();
  });

  it('has targets of 24 by 24', async () => {
    const page = await explorer.visit(`/pad?${money}`, { width: 390 });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main button, main summary, main input, main select, .quiet')]
        .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ element }) => element.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  });
});
