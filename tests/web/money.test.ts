import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Explorer } from './explorer.ts';

const plan = 'plan/meerjarenplan-zelfbeschikking';
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('the page about money', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    expect(await explorer.leave()).toEqual({ complaints: [], elsewhere: [] });
  });
  const title = async (page: Page) => plain(await page.locator('main h1').innerText());

  it('says what does not add up, and asks once', async () => {
    const page = await explorer.visit(`/geld?id=${plan}`);
    expect(await title(page)).toBe('Het plan verdeelt 39.000 euro meer dan er volgens de tekst is');
    expect(plain(await page.locator('.lead').innerText())).toBe(
      'De tekst noemt 1.350.000 euro voor 2022–2025. De vijf actielijnen komen samen op 1.389.000 euro.',
    );
    expect(explorer.requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    const ledgers = page.locator('.ledger');
    expect(plain((await ledgers.nth(0).innerText()).replaceAll('\t', ' '))).toMatch(/Som berekend 1\.350\.000/);
    expect(plain((await ledgers.nth(1).innerText()).replaceAll('\t', ' '))).toMatch(/Som berekend 1\.389\.000/);
    expect(await page.locator('.verdict .diff').innerText()).toBe('39.000');
    await explorer.shoot(page, 'money-nl');
  });

  it('shows the plan that most is told of where none is asked for', async () => {
    const page = await explorer.visit('/geld');
    expect(await page.locator('.kind .e').innerText()).toContain('Meerjarenplan Zelfbeschikking');
  });

  it('is the same in English, with English notation', async () => {
    const page = await explorer.visit(`/geld?id=${plan}&level=action-line`);
    await page.getByRole('radio', { name: '2023' }).check();
    await page.waitForURL(/year=2023/);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/money\?.*level=action-line.*year=2023/);
    await page.getByRole('radio', { name: 'all years' }).check();
    await page.getByRole('heading', { level: 1, name: 'The plan divides 39,000 euros more than' }).waitFor();
    const ours = await page
      .locator('main :is(h1, h2, h3, dt, legend, thead, .lead, .fig-s, .fig-f, .none, .calc)')
      .allInnerTexts();
    expect(ours.join(' ')).not.toMatch(/euro |bedrag|verdeel|genoemd|berekend|herkomst/i);
    await explorer.shoot(page, 'money-en');
  });

  it('has the figures of the question in the picture and in the table', async () => {
    const page = await explorer.visit(`/geld?id=${plan}`);
    const asked = await page.request.post(`${explorer.url}/graphql`, {
      data: { query: `{ moneyFlows(filter: { through: "${plan}" }) { sum links { source target amount } } }` },
    });
    const { data } = (await asked.json()) as {
      data: { moneyFlows: { sum: number; links: { source: string; target: string; amount: number }[] } };
    };
    const { sum, links } = data.moneyFlows;
    const written = (cents: number) => (cents / 100).toLocaleString('nl-NL');
    const bands = await page
      .locator('.it[role=button]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    const rows = (await page.locator('.sums').first().locator('tbody tr').allInnerTexts()).map((row) => plain(row));
    const below = links.filter(({ source }) => source === plan || source.startsWith('action-line/'));
    expect(below.length).toBeGreaterThan(8);
    for (const { amount } of below) {
      expect(bands.filter((label) => label.endsWith(`: ${written(amount)}`)).length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.split('\t').includes(written(amount))).length).toBeGreaterThan(0);
    }
    expect(await page.locator('.sums tfoot .num').first().innerText()).toBe(written(sum));
    // The plan takes in what is stated; the rest has no origin. Together they are what it divides.
    expect(bands).toContain('Begrotingsartikel 13 naar Meerjarenplan Zelfbeschikking 2022-2025: 1.350.000');
    expect(rows.some((row) => row.includes('Herkomst niet genoemd') && row.includes('39.000'))).toBe(true);
  });

  it('has no label on another, a bar or an edge, as it is drawn', async () => {
    for (const width of [1280, 390]) {
      const page = await explorer.visit(`/geld?id=${plan}`, { width });
      const touching = await page.evaluate(() => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll<SVGGraphicsElement>(selector)].map((each) => each.getBoundingClientRect());
        const [texts, bars] = [boxes('.sankey text'), boxes('.sankey .bar-f')];
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
        const pairs = texts.flatMap((a, i) => [...texts.slice(i + 1), ...bars].filter((b) => meet(a, b)));
        return { texts: texts.length, pairs: pairs.length, wide: document.documentElement.scrollWidth - innerWidth };
      });
      expect(touching).toMatchObject({ pairs: 0, wide: 0 });
      expect(touching.texts).toBeGreaterThan(10);
      await page.context().close();
    }
  });

  it('tells the facts and passages behind what is chosen, by key too', async () => {
    const page = await explorer.visit(`/geld?id=${plan}`);
    const items = page.locator('.it[role=button]');
    expect(await items.evaluateAll((all) => all.filter((each) => each.getAttribute('tabindex') === '0').length)).toBe(
      1,
    );
    await page.locator('.it[tabindex="0"]').focus();
    await page.keyboard.press('End');
    const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(last).toMatch(/: 70\.000$/);
    await page.keyboard.press('Enter');
    const facts = page.locator('.picked');
    expect(plain(await facts.locator('h2').innerText())).toMatch(/70\.000$/);
    await facts
      .getByRole('button', { name: /Toon de vindplaats: bijlage/ })
      .first()
      .click();
    await facts.getByText('Document', { exact: true }).first().waitFor();
    await page.keyboard.press('Home');
    await facts.getByRole('button', { name: 'Sluit' }).first().click();
    expect(await facts.count()).toBe(0);
    await page.locator('.sums .ref').first().click();
    await page.locator('.opened-r .opened').waitFor();
  });

  it('keeps its switches in the address, and never adds phases', async () => {
    const page = await explorer.visit(`/geld?id=${plan}&year=2024&phase=reserved`);
    expect(await title(page)).toBe('300.000 euro in 2024, en waar het heen gaat');
    await page.getByRole('radio', { name: 'meest genoemd' }).check();
    await page.waitForFunction(() => !location.search.includes('phase'));
    await page.getByRole('radio', { name: 'alle jaren' }).check();
    await page.getByRole('heading', { level: 1, name: 'Het plan verdeelt 39.000 euro meer' }).waitFor();
    await page.getByRole('radio', { name: 'alleen actielijnen' }).check();
    await page.waitForFunction(() => !document.querySelector('.sankey')?.textContent?.includes('Fonds op Naam'));
    expect(page.url()).toContain('level=action-line');
    await page.reload();
    await explorer.settled(page);
    expect(await page.getByRole('radio', { name: 'alleen actielijnen' }).isChecked()).toBe(true);
  });

  it('tells what the picture does not show', async () => {
    const page = await explorer.visit(`/geld?id=${plan}`);
    const missing = plain(await page.locator('section[aria-labelledby="niet"]').innerText());
    expect(missing).toContain('Ministerie van Onderwijs, Cultuur en Wetenschap');
    expect(missing).toContain('Bedrag niet genoemd');
    expect(missing).toContain('Dit is een bedrag per jaar. Voor hoeveel jaar staat er niet bij.');
  });

  it('is there for anything that money flows through, and says so where no amount is named', async () => {
    const page = await explorer.visit('/geld?id=ministry/szw');
    expect(await title(page)).toBe('1.389.000 euro, en waar het heen gaat');
    await page.goto(`${explorer.url}/geld?id=organisation/gemeenten`);
    await explorer.settled(page);
    expect(await title(page)).toBe('Bedragen staan er niet bij');
    expect(await page.locator('.sankey').count()).toBe(0);
    await page.goto(`${explorer.url}/geld?id=plan/nowhere`);
    await page.getByRole('heading', { level: 1, name: 'Deze bladzijde is er niet' }).waitFor();
  });

  it('draws many flows, and tells which lead in a circle', async () => {
    const page = await explorer.blank();
    await page.route('**/graphql', async (route) => {
      const answer = (await (await route.fetch()).json()) as {
        data: { moneyFlows: { nodes: object[]; links: { facts: object[] }[] }; reconcile: object[] };
      };
      const { moneyFlows } = answer.data;
      const facts = moneyFlows.links[0]?.facts ?? [];
      const id = (n: number) => `project/n${n}`;
      const parent = (n: number) => (n < 8 ? 0 : 1 + (n % 7));
      moneyFlows.nodes = Array.from({ length: 201 }, (_, n) => ({
        id: id(n),
        layer: n === 0 ? 0 : n < 8 ? 1 : 2,
        amount: 0,
        entity: { __typename: 'Project', id: id(n), name: `Project ${n}` },
      }));
      const link = (source: number, target: number, amount: number) => ({
        source: id(source),
        target: id(target),
        amount,
        counted: true,
        count: 1,
        facts,
      });
      moneyFlows.links = Array.from({ length: 200 }, (_, n) =>
        link(parent(n + 1), n + 1, (n < 7 ? 90_000 : 100) * (n + 9)),
      );
      moneyFlows.links.push(link(40, 0, 100));
      answer.data.reconcile = [];
      await route.fulfill({ json: answer });
    });
    await page.goto(`${explorer.url}/geld?id=${plan}`);
    await explorer.settled(page);
    // The smallest ends stand together in the picture, and one by one in the table.
    expect(await page.locator('.sankey').textContent()).toMatch(/\d+ andere/);
    expect(await page.locator('.sums').first().locator('tbody tr', { hasNotText: 'Niet verdeeld' }).count()).toBe(200);
    expect(plain(await page.locator('section[aria-labelledby="niet"]').innerText())).toContain(
      'Dit geld komt terug waar het vandaan kwam.',
    );
  });

  it('can be saved: the facts as CSV, the picture as SVG and PNG', async () => {
    const page = await explorer.visit(`/geld?id=${plan}`);
    for (const [name, ending] of [
      [/CSV$/, 'csv'],
      [/SVG/, 'svg'],
      [/PNG/, 'png'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.save').getByRole('button', { name }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`geld-plan-meerjarenplan-zelfbeschikking.${ending}`);
    }
  });

  it('breaks no rule of access in either theme at either width', async () => {
    const found: unknown[] = [];
    for (const width of [1280, 390]) {
      const page = await explorer.visit(`/geld?id=${plan}`, { width });
      await page.locator('.it[tabindex="0"]').focus();
      await page.keyboard.press('Enter');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        found.push(...(await explorer.faults(page)).map((fault) => ({ width, colorScheme, ...fault })));
        await explorer.shoot(page, `money-${width}-${colorScheme}`);
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});
