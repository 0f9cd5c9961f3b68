import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer } from './explorer.ts';

const reader = '/document/lijst-van-vragen-35341-17';

describe('the reader', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    expect(await explorer.leave()).toEqual({ complaints: [], elsewhere: [] });
  });

  it('opens where the document contradicts itself, and what an address leads to', async () => {
    const page = await explorer.visit(reader);
    expect(await page.locator('.nums a').count()).toBe(69);
    expect(await page.locator('.nums a.in').allInnerTexts()).toEqual(
      await page.locator('.nums a.in.neqn').allInnerTexts(),
    );
    await page.getByText('De volledige tekst staat nog niet in deze graaf.').waitFor();
    expect(await page.getByRole('radio', { name: /volledige tekst/ }).isDisabled()).toBe(true);
    expect(await page.locator('#answer-10').count()).toBe(0);
    await page.locator('.nums a', { hasText: /^10/ }).click();
    const shared = page.locator('#answer-10');
    expect(await shared.locator('h2').allInnerTexts()).toEqual([
      expect.stringMatching(/^Vraag 10/),
      expect.stringMatching(/^Vraag 11/),
    ]);
    expect(await page.locator('#question-11').count()).toBe(1);
    await page.getByRole('button', { name: 'Open alle vragen' }).click();
    await page
      .locator('#answer-14')
      .getByRole('link', { name: /zie antwoord 8/ })
      .click();
    await page.waitForURL(/#answer-8$/);
    await page.getByRole('button', { name: 'Klap alle vragen in' }).click();
    expect(await page.locator('.gap-row.closed').count()).toBe(1);
  });

  it('leads from words to the facts that rest on them', async () => {
    const page = await explorer.visit(`${reader}#answer-16`);
    const entry = page.locator('#answer-16');
    await entry.locator('.facts li').first().waitFor();
    await entry.locator('.src a').first().click();
    const marked = entry.locator('.facts li.on').first();
    await marked.waitFor();
    expect(await marked.locator('.fl').innerText()).toMatch(/\ba\b/);
    expect(await page.evaluate(() => document.activeElement?.closest('.facts li.on') !== null)).toBe(true);
  });

  it('comes back to what was open, and to where one was', async () => {
    const page = await explorer.visit(reader);
    await page
      .getByRole('button', { name: /^Open 2/ })
      .first()
      .click();
    const open = await page.locator('.nums a.in').count();
    await page.evaluate(() => window.scrollTo(0, 2400));
    await page.waitForTimeout(250);
    await page.locator('.facts a.e[href^="/plan/"]:visible').first().click();
    await page.waitForFunction(() => !location.pathname.startsWith('/document/'));
    await explorer.settled(page);
    await page.goBack();
    await page.waitForFunction((count) => document.querySelectorAll('.nums a.in').length === count, open);
    await page.waitForFunction(() => window.scrollY > 1000);
  });

  it('brings the parts that did not fit on the first page', async () => {
    const page = await explorer.blank();
    await page.route('**/graphql', (route) => {
      const sent = route.request().postDataJSON() as { query: string };
      const query = sent.query.replaceAll('first: 100', 'first: 25');
      return route.continue({ postData: JSON.stringify({ ...sent, query }) });
    });
    await page.goto(explorer.url + reader);
    await page.waitForFunction(() => document.querySelectorAll('.nums a').length === 69);
    await page.getByRole('button', { name: 'Open alle vragen' }).click();
    expect(await page.locator('#answer-69').count()).toBe(1);
    expect(await page.getByText('Bij deze vraag staat geen antwoord.').count()).toBe(0);
  });
});
