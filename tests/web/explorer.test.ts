import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer } from './explorer.ts';

const alliance = '/alliance/verandering-van-binnenuit-2.0';
const reader = '/document/lijst-van-vragen-35341-17';

describe('the explorer', () => {
  let explorer: Explorer;
  let expected: string[] = [];
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    const { complaints, elsewhere } = await explorer.leave();
    expect(complaints.filter((text) => !expected.some((each) => text.includes(each)))).toEqual([]);
    expect(elsewhere).toEqual([]);
    expected = [];
  });
  const asked = () => explorer.requests.filter((url) => url.endsWith('/graphql')).length;

  it('answers its four questions on the start page from the graph, in one request', async () => {
    const page = await explorer.visit('/');
    const asks = page.locator('.asks > li');
    expect(await asks.count()).toBe(4);
    const texts = (await asks.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '));
    expect(texts[0]).toMatch(/Van zeven allianties is bij twee genoemd wie betaalt[\s\S]*€ 400\.000/);
    expect(texts[1]).toMatch(/Van vier amendementen leggen twee geld bij[\s\S]*€ 300\.000 per jaar/);
    expect(texts[2]).toMatch(/Hoe zijn Becker en Movisie verbonden\?\s+In vijf stappen, drie met een bedrag erbij/);
    expect(texts[3]).toMatch(/Van 32 termijnen zijn er \d+ voorbij/);
    expect(await asks.nth(2).locator('svg g').count()).toBe(6);
    expect(await page.locator('.kinds h3').allInnerTexts()).toEqual(['Wie', 'Beleid', 'Parlement', 'Geld', 'Kennis']);
    expect(asked()).toBe(1);
  });

  it('leads from each of its four questions to the answer, by clicking alone', async () => {
    const page = await explorer.visit('/');
    const heading = page.locator('main h1');
    for (const [question, address, says] of [
      ['Wie betaalt welke alliantie?', /\/netwerk\?id=alliance\/.*link=FUNDS/, /Twee ministeries[\s\S]*€.400\.000/],
      ['Welk amendement betaalt wat?', /\/geld\?id=plan\//, /Amendement van lid Becker[\s\S]*300\.000/],
      ['Hoe zijn Becker en Movisie verbonden?', /\/pad\?from=person\/becker/, /Vijf stappen van Becker naar Movisie/],
      ['Wat is toegezegd, en wat had er al moeten zijn?', /\/toezeggingen$/, /Verstreken, niet bekend als nagekomen/],
    ] as const) {
      await page.getByRole('link', { name: question }).click();
      await page.waitForURL(address);
      await heading.waitFor();
      await page.waitForFunction(
        ([source = '', flags]) => new RegExp(source, flags).test(document.querySelector('main')?.innerText ?? ''),
        [says.source, says.flags],
      );
      await page.goBack();
      await page.locator('.asks').waitFor();
    }
  });

  it('shows its first content within a second, and nothing jumps', async () => {
    for (const path of ['/', alliance]) {
      const page = await explorer.visit(path);
      const { paint, moved } = await page.evaluate(
        () =>
          new Promise<{ paint: number; moved: number }>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            const [first] = performance.getEntriesByName('first-contentful-paint');
            setTimeout(() => resolve({ paint: first?.startTime ?? Number.POSITIVE_INFINITY, moved: sum }), 300);
          }),
      );
      expect(paint).toBeLessThan(3_000);
      expect({ path, still: moved < 0.1, moved }).toMatchObject({ path, still: true });
      await page.context().close();
    }
  });

  it('suggests while one types, and opens what the arrows chose', async () => {
    const page = await explorer.visit('/');
    const field = page.getByRole('combobox');
    await field.fill('alliantie ver');
    await page.getByRole('option').first().waitFor();
    await explorer.shoot(page, 'suggestions', false);
    await field.press('ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    expect(await chosen.innerText()).toContain('Verandering van Binnenuit');
    await field.press('Enter');
    await page.waitForURL(/\/alliance\//);
    await page.getByRole('heading', { level: 1, name: /Verandering van Binnenuit/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  });

  it('finds by words, and says so when there is nothing', async () => {
    const page = await explorer.visit('/');
    await page.getByRole('combobox').fill('huwelijksdwang');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.getByRole('heading', { name: 'Gevonden voor ‘huwelijksdwang’' }).waitFor();
    await page.goto(`${explorer.url}/zoeken?q=qqqqqqqq`);
    await page.getByText('Niets gevonden voor ‘qqqqqqqq’.').waitFor();
  });

  it('asks once for the page of an entity, and opens that question in GraphiQL', async () => {
    const page = await explorer.visit(alliance);
    expect(asked()).toBe(1);
    expect(await page.title()).toBe('Alliantie Verandering van Binnenuit 2.0 – beleidsgraaf');
    const sections = await page.locator('.sec h2').allInnerTexts();
    expect(sections).toEqual(expect.arrayContaining(['Waarvoor', 'Met wie', 'Met welk geld', 'Waar het staat']));
    await page.getByText('De vraag achter deze bladzijde').click();
    const link = page.getByRole('link', { name: 'Open de vraag in GraphiQL' });
    const address = new URL((await link.getAttribute('href')) ?? '', explorer.url);
    const response = await page.request.post(`${explorer.url}/graphql`, {
      data: {
        query: address.searchParams.get('query'),
        variables: JSON.parse(address.searchParams.get('variables') ?? '') as object,
      },
    });
    const answer = (await response.json()) as { data: { alliance: { name: string } }; errors?: unknown };
    expect([answer.errors, answer.data.alliance.name]).toEqual([undefined, 'Alliantie Verandering van Binnenuit 2.0']);
    const served = await page.request.get(address.href);
    expect(served.status()).toBe(200);
  });

  it('says what is paid, and where that stands', async () => {
    const page = await explorer.visit(alliance);
    const row = page.locator('.row', { hasText: 'Ministerie van Sociale Zaken en Werkgelegenheid' }).first();
    expect((await row.innerText()).replaceAll('\u00a0', ' ')).toContain('€ 400.000');
    await row.getByRole('button', { name: 'Toon de vindplaats: antwoord 18' }).first().click();
    const panel = row.locator('.opened');
    await panel.getByText('Gevraagd (18)').waitFor();
    await panel.getByRole('button', { name: 'Kopieer als verwijzing' }).click();
    await panel.getByText('Gekopieerd').waitFor();
    await explorer.shoot(page, 'passage', false);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“steunt samen met[^”]*”, Antwoord 18, Lijst van vragen.*\/document\/lijst-van-vragen-35341-17#answer-18$/,
    );
    await panel.getByRole('link', { name: 'Open in het document' }).click();
    await page.waitForURL(/#answer-18$/);
    await page.locator('#answer-18 h2').waitFor();
    await page.waitForFunction(() => {
      const top = document.getElementById('answer-18')?.getBoundingClientRect().top ?? -1;
      return top > -5 && top < 200;
    });
  });

  it('leads from a disputed fact to both sides', async () => {
    const page = await explorer.visit('/plan/meerjarenplan-zelfbeschikking');
    await page.locator('a.neq').first().click();
    await page.waitForURL(/\/tegenspraak#/);
    const block = page.locator('article.conflict', { hasText: 'Totaalbedrag' });
    const text = (await block.innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain('€ 1.350.000');
    expect(text).toContain('€ 1.389.000');
    expect(text).toContain('Verschil 39.000 euro');
  });

  it('brings the facts that did not fit on the first page', async () => {
    const page = await explorer.blank();
    // No entity of the dataset has more facts of one sort than a page asks for: here a page asks for three.
    await page.route('**/graphql', (route) => {
      const sent = route.request().postDataJSON() as { query: string };
      return route.continue({
        postData: JSON.stringify({ ...sent, query: sent.query.replaceAll('first: 60', 'first: 3') }),
      });
    });
    await page.goto(`${explorer.url}/plan/meerjarenplan-zelfbeschikking`);
    await explorer.settled(page);
    const statements = page.locator('section[aria-labelledby="knowledge"]');
    expect(await statements.locator('.names li').count()).toBe(3);
    await statements
      .getByRole('button', { name: /^Toon de andere \d+$/ })
      .first()
      .click();
    await page.waitForFunction(() => document.querySelectorAll('[aria-labelledby="knowledge"] .names li').length > 5);
  });

  it('lists every entity of a kind, a hundred at a time', async () => {
    const page = await explorer.visit('/statement');
    expect(await page.locator('.all li').count()).toBe(100);
    await page.getByRole('button', { name: /^Toon de andere \d+$/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('.all li').length === 200);
  });

  it('is the same page in the other language', async () => {
    const page = await explorer.visit(alliance);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**/en${alliance}`);
    await page.getByRole('heading', { name: 'With what money' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    const ours = await page.locator('main dt, main h2, .sec-h p, .strip, .refs-l, .kind, summary').allInnerTexts();
    expect(ours.join(' ')).not.toMatch(/gefinancierd|bekostigd|vindplaats|antw\.|feiten|hoort bij|heeft|ook:/i);
    await page.goto(`${explorer.url}/en/conflict/totaal-meerjarenplan`);
    await page.getByRole('heading', { level: 1, name: 'Total amount of the plan for 2022-2025' }).waitFor();
    await page.goto(`${explorer.url}/toezeggingen`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'What was promised' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/promises');
  });

  it('keeps the colours that were chosen', async () => {
    const page = await explorer.visit('/dekking');
    await page.getByRole('radio', { name: 'donker' }).check();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(18, 21, 24)');
    await page.reload();
    await explorer.settled(page);
    expect(await paper()).toBe('rgb(18, 21, 24)');
  });

  it('goes back to where one was', async () => {
    const page = await explorer.visit('/toezeggingen');
    await page.evaluate(() => window.scrollTo(0, 1800));
    await page.waitForTimeout(250);
    const at = await page.evaluate(() => window.scrollY);
    await page.locator('.row .e').nth(6).click();
    await page.waitForURL(/\/commitment\/|\/office\//);
    await explorer.settled(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await page.waitForFunction((top) => Math.abs(window.scrollY - top) < 3, at);
  });

  it('says what failed, keeps what is known, and tries again', async () => {
    expected = ['Failed to load resource'];
    const page = await explorer.blank();
    let broken = true;
    await page.route('**/graphql', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue()));
    await page.goto(`${explorer.url}/tegenspraak`);
    await page.getByText('De graaf antwoordt niet.').waitFor();
    await explorer.shoot(page, 'fault');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Waar het document zichzelf tegenspreekt');
    broken = false;
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.locator('article.conflict').first().waitFor();
  });

  it('says that a page or an entity is not there', async () => {
    expected = ['status of 404'];
    const page = await explorer.visit('/nothing/here');
    await page.getByRole('heading', { name: 'Deze bladzijde is er niet' }).waitFor();
    await page.goto(`${explorer.url}/alliance/nergens`);
    await page.getByText('In de graaf staat niets met het adres alliance/nergens.').waitFor();
  });

  it('can be walked with the keyboard, each stop seen', async () => {
    const page = await explorer.visit(alliance);
    const seen: string[] = [];
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => {
          const { activeElement: at } = document;
          const { outlineStyle, outlineWidth } = getComputedStyle(at ?? document.body);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
            ? (at?.textContent ?? '').trim()
            : `unseen: ${at?.outerHTML.slice(0, 80)}`;
        }),
      );
    }
    expect(seen.filter((text) => text.startsWith('unseen'))).toEqual([]);
    expect(seen.slice(0, 6)).toEqual(['Naar de inhoud', 'beleidsgraaf', 'Geld', 'Netwerk', 'Pad', 'Toezeggingen']);
  });

  it('has targets of 24 by 24, apart from links in running text', async () => {
    for (const path of [alliance, reader, '/toezeggingen']) {
      const page = await explorer.visit(path, { width: 390 });
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, summary, .nums a, .years a, .ref, .nav a, input')]
          .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(({ element, box }) => `${element.outerHTML.slice(0, 60)} ${box.width}×${box.height}`),
      );
      expect({ path, small: small.slice(0, 5) }).toEqual({ path, small: [] });
      await page.context().close();
    }
  });
});
