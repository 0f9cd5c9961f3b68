import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer } from './explorer.ts';

const alliance = '/alliance/verandering-van-binnenuit-2.0';
const plain = (text: string) => text.replace(/[\u00a0\u2060]/g, (sign) => (sign === '\u00a0' ? ' ' : ''));

describe('the page of an entity', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    expect(await explorer.leave()).toEqual({ complaints: [], elsewhere: [] });
  });

  it('leads to its money, its network, a path and its passages', async () => {
    const page = await explorer.visit(`/en${alliance}`);
    const links = page.locator('.head .links a');
    expect(await links.allInnerTexts()).toEqual([
      'Follow the money',
      'Show the network',
      'Find a path to here',
      expect.stringMatching(/^Read the \d+ passages$/),
    ]);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      `/en/money?id=${alliance.slice(1)}`,
      `/en/network?id=${alliance.slice(1)}`,
      `/en/path?to=${alliance.slice(1)}`,
      '#places',
    ]);
    expect(await page.locator('.ego-l').getAttribute('href')).toBe(`/en/network?id=${alliance.slice(1)}`);
    expect(await page.locator('.ego text').allTextContents()).toEqual(expect.arrayContaining(['SZW', 'OCW', 'IOT']));
    await links.last().click();
    await page.waitForFunction(() => {
      const top = document.getElementById('places')?.getBoundingClientRect().top ?? -1;
      return top > -5 && top < 300;
    });
  });

  it('has the key facts that its kind declares, from the one answer', async () => {
    const page = await explorer.visit(alliance);
    const items = (await page.locator('.strip > div').allInnerTexts()).map(plain);
    expect(items).toEqual([
      'Looptijd\njanuari 2023 – december 2027',
      'Bijdrage SZW\n€ 400.000\n2022–2025',
      'Strategisch partnerschap\nOCW\nbedrag niet genoemd',
      'Heeft als lid\n4\nen 11 onder 2 ervan',
      expect.stringMatching(/^Vindplaatsen\n\d+\n13 antwoorden, 1 bijlage, 1 vraag$/),
    ]);
    expect(explorer.requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
  });

  it('shows members on two levels, shares, a time line with what stands out, and the places', async () => {
    const page = await explorer.visit(alliance);
    const tree = page.locator('.tree');
    expect(await tree.locator('> li').count()).toBe(4);
    expect(await tree.locator('li', { hasText: 'Consortium' }).locator('ul .e').allInnerTexts()).toContain(
      'Stichting Kezban',
    );
    expect(plain(await page.locator('.sharebar-l').innerText())).toMatch(/€ 400\.000, 47%[\s\S]*Fonds op Naam/);
    const when = page.locator('section[aria-labelledby="when"]');
    expect(await when.locator('li.self').innerText()).toContain('Alliantie Verandering van Binnenuit 2.0');
    expect(plain(await when.innerText())).toContain(
      'Bijdrage van SZW: tot en met 2025. Alliantie Verandering van Binnenuit 2.0 loopt 2 jaar langer door.',
    );
    const places = page.locator('section[aria-labelledby="places"]');
    expect(await places.locator('.where i').count()).toBe(70);
    await places.getByRole('link', { name: 'antwoord 16', exact: true }).click();
    await page.waitForURL(/\/document\/lijst-van-vragen-35341-17#answer-16$/);
  });

  it('shows what a rule suggests apart from the facts, and lets nobody judge it', async () => {
    const page = await explorer.blank({ width: 390 });
    const suggestion = {
      __typename: 'Suggestion',
      id: 'suggestion/a',
      rule: 'opsomming',
      confidence: 0.71,
      linkType: 'MEMBER_OF',
      subject: { __typename: 'Organisation', id: 'organisation/verscheurd', name: 'Verscheurd' },
      object: { __typename: 'Alliance', id: 'alliance/lcc-plus', name: 'LCC+' },
      evidence: [
        {
          id: 'passage/a',
          phrase: 'Verscheurd en',
          part: { __typename: 'Answer', id: 'answer/lijst/16', numbers: [16] },
        },
      ],
    };
    const other = { ...suggestion, id: 'suggestion/b', linkType: 'FUNDS', confidence: 0.4 };
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: Record<string, unknown> };
      answer.data.assubject = { __typename: 'SuggestionConnection', nodes: [other, suggestion] };
      await route.fulfill({ response, json: answer });
    });
    await page.goto(explorer.url + alliance);
    await explorer.settled(page);
    const boxes = page.locator('.sug');
    expect(await boxes.count()).toBe(2);
    const beside = page.locator('.row', { has: page.locator('.tree') }).locator('.sug');
    expect(plain(await beside.innerText())).toMatch(
      /Voorstel, regel ‘opsomming’\s+zekerheid 0,71\s+Verscheurd is lid van LCC\+/,
    );
    expect(await page.locator('section[aria-labelledby="suggestions"] .sug').innerText()).toContain('telt nergens mee');
    expect(await boxes.getByRole('button', { name: /overnemen|afwijzen/i }).count()).toBe(0);
    expect(await explorer.faults(page)).toEqual([]);
  });

  it('names the document at each reference where there is more than one', async () => {
    const page = await explorer.blank();
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = await response.text();
      const other = answer.replace('answer/lijst-van-vragen-35341-17/53', 'answer/brief-over-iets/3');
      await route.fulfill({ response, body: other });
    });
    await page.goto(explorer.url + alliance);
    await explorer.settled(page);
    const places = page.locator('section[aria-labelledby="places"]');
    expect(await places.locator('.sec-h p').innerText()).toMatch(/ in 2 documenten$/);
    expect(await places.locator('.where').count()).toBe(2);
    const row = page.locator('.row', { hasText: 'Ministerie van Sociale Zaken en Werkgelegenheid' }).first();
    expect(await row.locator('.refs-l').first().innerText()).toBe('Lijst van vragen en…');
    await row
      .getByRole('button', { name: /antwoord 18, Lijst van vragen en antwoorden over/ })
      .first()
      .waitFor();
    await places.getByRole('link', { name: 'een ander document' }).waitFor();
  });

  it('shows the name while its answer is under way, and when it fails with a way to try again', async () => {
    const page = await explorer.visit('/plan');
    let mode: 'wait' | 'fail' | 'answer' = 'wait';
    let go = () => {};
    const waited = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (mode === 'wait') await waited;
      await (mode === 'answer' ? route.continue() : route.abort());
    });
    await page.getByRole('link', { name: 'Meerjarenplan Zelfbeschikking 2022-2025' }).click();
    const title = page.getByRole('heading', { level: 1, name: 'Meerjarenplan Zelfbeschikking 2022-2025' });
    await title.waitFor();
    await page.locator('main [role="status"] .skel').waitFor();
    mode = 'fail';
    go();
    await page.getByText('De graaf antwoordt niet.').waitFor();
    expect(await title.count()).toBe(1);
    mode = 'answer';
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.locator('.strip').waitFor();
    explorer.complaints.splice(0);
  });
});
