import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import { Explorer } from './explorer.ts';
import { randomPicture } from './network/random-picture.ts';

const alliance = '/netwerk?id=alliance/verandering-van-binnenuit-2.0';
const plan = 'plan/meerjarenplan-zelfbeschikking';

describe('the network page', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    expect(await explorer.leave()).toEqual({ complaints: [], elsewhere: [] });
  });
  const picked = (page: Page) => new URL(page.url()).searchParams.get('pick');
  const saved = async (page: Page, button: string): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download') as Promise<Download>,
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'latin1') };
  };

  it('states what surrounds an entity, in one question, with the same relations as a table', async () => {
    const page = await explorer.visit(alliance);
    expect(explorer.requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    expect(await page.locator('h1').innerText()).toMatch(
      /^Twee ministeries, twee\s+allianties en twee\s+organisaties$/,
    );
    expect(await page.locator('.net .node').count()).toBe(32);
    const facts = await page.locator('.more tbody tr').count();
    expect(await page.locator('.more summary').first().innerText()).toContain(`${facts} feiten`);
    const lines = await page.locator('.net .way').count();
    expect([facts >= lines, lines > 30]).toEqual([true, true]);
    await page.goto(`${explorer.url}/en/network?id=alliance/verandering-van-binnenuit-2.0`);
    await explorer.settled(page);
    expect(await page.locator('h1').innerText()).toMatch(/^Two ministries/);
    const ours = await page
      .locator('main legend, main label, .legend, .fig-f, thead, .panel dt, .panel h3')
      .allInnerTexts();
    expect(ours.join(' ')).not.toMatch(/\b(en|de|het|van|toon|stappen|bedrag|relatie|staat)\b/i);
  });

  it('shows the evidence of a line that is clicked, and keeps it in the address', async () => {
    const page = await explorer.visit(alliance);
    const line = page.locator('.net .way[data-id^="ministry/szw|FUNDS"]');
    expect(await line.getAttribute('aria-label')).toMatch(
      /^Ministerie van Sociale Zaken en Werkgelegenheid €\s400.000/,
    );
    // Where the line is seen: its middle may lie under a mark.
    const at = await line.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const path = element.querySelector('path.link') as SVGPathElement;
      const place = (share: number) =>
        path.getPointAtLength(path.getTotalLength() * share).matrixTransform(path.getScreenCTM() ?? undefined);
      const shares = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
      const { x, y } = place(
        shares.find((share) => element.contains(document.elementFromPoint(place(share).x, place(share).y))) ?? 0,
      );
      return { x, y };
    });
    await page.mouse.move(at.x, at.y);
    await page.locator('.net .link.hot').first().waitFor();
    await page.mouse.click(at.x, at.y);
    await page.locator('.panel dd', { hasText: '400.000' }).waitFor();
    expect(picked(page)).toMatch(/^ministry\/szw\|FUNDS\|alliance/);
    expect(await page.locator('.panel .passage').count()).toBeGreaterThan(0);
    expect(await page.locator('.net .way[aria-current] .halo').count()).toBe(1);
    await page.reload();
    await explorer.settled(page);
    expect(await page.locator('.panel h2').innerText()).toContain('Ministerie van Sociale Zaken');
    await explorer.shoot(page, 'network-relation', false);
  });

  it('is walked with the arrow keys, and opens with Enter', async () => {
    const page = await explorer.visit(alliance);
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);
    expect(await page.locator('.net [tabindex="0"]').count()).toBe(1);
    await page.locator('.net [tabindex="0"]').focus();
    expect(await here()).toBe('alliance/verandering-van-binnenuit-2.0');
    await page.keyboard.press('ArrowDown');
    const first = await here();
    expect(first).toBe(plan);
    await page.keyboard.press('ArrowRight');
    expect(await here()).toContain('|');
    const seen = await page.evaluate(() => {
      const near = document.activeElement?.querySelector('.near');
      return near ? getComputedStyle(near).stroke : '';
    });
    expect(seen).not.toMatch(/transparent|rgba\(0, 0, 0, 0\)/);
    await page.keyboard.press('ArrowRight');
    expect(await here()).not.toBe(first);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('pick') === plan);
    expect(await page.locator('.panel h2').innerText()).toContain('Meerjarenplan');
    // The tab key goes on after the picture, and comes back to where one was.
    await page.keyboard.press('Tab');
    expect(await here()).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await here()).toBe(plan);
  });

  it('opens a folded entity, filters, goes one step, and says so in the address', async () => {
    const page = await explorer.visit(`${alliance}&pick=${plan}`);
    expect(await page.locator(`.net .node[data-id="${plan}"] .more`).textContent()).toMatch(/^en nog \d+$/);
    await page.getByRole('link', { name: /^Toon de andere \d+$/ }).click();
    await page.waitForURL(/open=plan/);
    await page.waitForFunction(() => document.querySelectorAll('.net .node').length > 40);
    expect(await page.locator('.net .node').count()).toBeLessThanOrEqual(60);
    expect(await page.getByRole('link', { name: 'Vouw weer in' }).count()).toBe(1);
    await page.getByRole('checkbox', { name: /^beleid/ }).uncheck();
    await page.waitForURL(/hide=policy/);
    await page.waitForFunction(() => document.querySelectorAll('.net .node.policy').length === 0);
    await page.getByRole('radio', { name: '1' }).check();
    await page.waitForURL(/steps=1/);
    await page.getByLabel('Relatie', { exact: true }).selectOption({ label: 'financiert' });
    await page.waitForURL(/link=FUNDS/);
    await page.waitForFunction(() => document.querySelectorAll('.net .node').length === 3);
    await page.getByLabel('Geldig op').fill('2010-01-01');
    await page.waitForURL(/on=2010-01-01/);
    await page.getByText('Met deze keuzes is er geen relatie om te tonen.').waitFor();
    expect(await page.locator('h1').innerText()).toMatch(/staat op\s+zichzelf$/);
  });

  it('saves the picture as SVG and PNG, and exactly its facts as GraphML', async () => {
    const page = await explorer.visit(alliance);
    const svg = await saved(page, 'Bewaar het beeld als SVG');
    expect(svg.name).toBe('netwerk-alliance-verandering-van-binnenuit-2.0.svg');
    expect(svg.text).toMatch(/Bron: beleidsgraaf, http/);
    const shape = await page.evaluate(
      (text) => {
        const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
        const styled = [...documentElement.querySelectorAll('path')].every((path) => path.hasAttribute('stroke'));
        return { root: documentElement.tagName, paths: documentElement.querySelectorAll('path').length, styled };
        // The policy of the page allows no style in a text that it reads.
      },
      svg.text.replace(/<style>.*?<\/style>/s, ''),
    );
    expect(shape).toMatchObject({ root: 'svg', styled: true });
    expect(shape.paths).toBeGreaterThan(60);
    const png = await saved(page, 'Bewaar het beeld als PNG');
    expect(png.text.slice(1, 4)).toBe('PNG');
    const graphml = await saved(page, 'Bewaar het beeld als GraphML');
    const rows = await page.locator('.more tbody tr').count();
    const counted = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return { nodes: parsed.querySelectorAll('node').length, edges: parsed.querySelectorAll('edge').length };
    }, graphml.text);
    expect(counted).toEqual({ nodes: 32, edges: rows });
  });

  it('draws names within the room that the layout keeps for them', async () => {
    const page = await explorer.visit(alliance);
    await page.evaluate(() => document.fonts.ready);
    const over = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.net .node')].flatMap((node) =>
        [...node.querySelectorAll('text')].map((text) => ({
          of: node,
          name: text.textContent,
          box: text.getBoundingClientRect(),
        })),
      );
      return boxes.flatMap((one, at) =>
        boxes.slice(at + 1).flatMap((other) => {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          return one.of !== other.of && across > 1 && down > 1 ? [`${one.name} on ${other.name}`] : [];
        }),
      );
    });
    expect(over).toEqual([]);
  });

  it('draws 300 entities', async () => {
    const { nodes, lines } = randomPicture(5, 300, 300);
    const named = ({ id, kind, name }: (typeof nodes)[number]) => ({
      __typename: kind,
      id: `${kind.toLowerCase()}/${id}`,
      name,
    });
    const byId = new Map(nodes.map((node) => [node.id, named(node)]));
    const network = {
      complete: true,
      nodes: nodes.map((node) => ({
        distance: node.distance,
        degree: 3,
        leftOut: 0,
        folded: false,
        entity: named(node),
      })),
      facts: lines.map(({ id, from, to }) => ({
        id,
        type: 'MEMBER_OF',
        subject: byId.get(from),
        object: byId.get(to),
        evidence: [],
        disputedBy: [],
      })),
    };
    const page = await explorer.blank();
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: { network } } }));
    await page.addInitScript(() => {
      const seen = window as unknown as { answered: number; drawn: number };
      const original = window.fetch;
      window.fetch = async (...given) => {
        const response = await original(...given);
        const text = await response.text();
        seen.answered = performance.now();
        return new Response(text, response);
      };
      new MutationObserver((_, observer) => {
        if (document.querySelectorAll('.net .node').length < 300) return;
        observer.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => {
            seen.drawn = performance.now();
          }),
        );
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${explorer.url}/netwerk?id=ministry/n0`);
    await page.waitForFunction(() => (window as unknown as { drawn?: number }).drawn);
    const took = await page.evaluate(() => {
      const { answered, drawn } = window as unknown as { answered: number; drawn: number };
      return Math.round(drawn - answered);
    });
    process.stdout.write(
      `300 entities and ${lines.length} lines: ${took} ms from the answer to a picture that takes the hand.\n`,
    );
    await page.locator('.net .node').nth(40).focus();
    expect(took).toBeLessThan(10_000);
    await explorer.shoot(page, 'network-300', false);
  });
});

describe('the whole graph', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    expect(await explorer.leave()).toEqual({ complaints: [], elsewhere: [] });
  });

  it('is drawn, and a mark that is clicked leads to its network', async () => {
    const page = await explorer.visit('/netwerk');
    expect(await page.locator('h1').innerText()).toMatch(
      /^Meerjarenplan Zelfbeschikking 2022-2025 is\s+met \d+ anderen verbonden/,
    );
    await page.locator('.whole[data-ready="true"] canvas').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(200);
    await explorer.shoot(page, 'whole-drawn', false);
    const box = await page.locator('.whole').boundingBox();
    if (!box) throw new Error('there is no picture');
    // Marks fill a disc: on the way from its edge to its middle one is met.
    for (let share = 0.1; share < 0.6 && !/id=/.test(page.url()); share += 0.012) {
      await page.mouse.move(box.x + box.width / 2, box.y + box.height * share);
      if (await page.locator('.whole.over').count())
        await page.mouse.click(box.x + box.width / 2, box.y + box.height * share);
    }
    await page.waitForURL(/netwerk\?id=/);
    await page.locator('.net .plate').waitFor();
  });

  it('has the same as lists, hides families, and shows the parts of documents when asked', async () => {
    const page = await explorer.visit('/netwerk');
    const list = page.locator('.joined > div', { hasText: 'beleid' }).first();
    expect(await list.locator('a').first().innerText()).toContain('Meerjarenplan');
    expect(await list.locator('a').first().getAttribute('href')).toBe(`/netwerk?id=${plan}`);
    await page.getByRole('checkbox', { name: /^kennis/ }).uncheck();
    await page.waitForURL(/hide=knowledge/);
    const before = await page.locator('.fig-f').first().innerText();
    await page.getByRole('checkbox', { name: /^ook delen/ }).check();
    await page.waitForURL(/parts=all/);
    await page.waitForFunction((text) => document.querySelector('.fig-f')?.textContent !== text, before);
    await page.getByRole('combobox', { name: 'Zoek een naam en open het netwerk' }).fill('movisie');
    await page.getByRole('option').first().click();
    await page.waitForURL(/netwerk\?id=organisation\/movisie/);
  });

  it('says so where the browser cannot draw it', async () => {
    const page = await explorer.blank();
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(`${explorer.url}/en/network`);
    await page.getByText('This browser cannot draw the picture').waitFor();
    expect(await page.locator('.whole').count()).toBe(0);
    expect(await page.locator('.joined a').count()).toBeGreaterThan(30);
  });

  it('draws 3,000 entities without holding up the page', async () => {
    const size = 3_000;
    const kinds = ['Ministry', 'Plan', 'Motion', 'Study', 'BudgetArticle'];
    const entities = Array.from({ length: size }, (_, at) => ({
      id: `plan/n${at}`,
      kind: kinds[at % 5],
      name: `Naam ${at}`,
      degree: Math.ceil(900 / (at + 1)),
    }));
    const links = Array.from({ length: size * 2 }, (_, at) => ({
      from: at % size,
      to: (at * 7919 + at * at) % (1 + (at % size)),
      type: 'PART_OF',
      count: 1,
    }));
    const overview = { entityCount: size, factCount: links.length, complete: true, entities, links };
    const page = await explorer.blank();
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: { overview } } }));
    await page.addInitScript(() => {
      const seen = window as unknown as { began: number; ready: number; longest: number };
      seen.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask', buffered: true });
      new MutationObserver((_, observer) => {
        const whole = document.querySelector('.whole[data-ready]');
        if (whole) seen.began ||= performance.now();
        if (whole?.getAttribute('data-ready') !== 'true') return;
        observer.disconnect();
        seen.ready = performance.now();
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await page.goto(`${explorer.url}/netwerk`);
    await page.waitForFunction(() => (window as unknown as { ready?: number }).ready, undefined, { timeout: 30_000 });
    const { took, longest } = await page.evaluate(() => {
      const { began, ready, longest: most } = window as unknown as { began: number; ready: number; longest: number };
      return { took: Math.round(ready - began), longest: Math.round(most) };
    });
    process.stdout.write(`3,000 entities: ${took} ms until they are drawn, at most ${longest} ms at once.\n`);
    await page.waitForTimeout(300);
    await explorer.shoot(page, 'whole-3000', false);
  }, 60_000);
});
