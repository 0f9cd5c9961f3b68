import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { install, npm, serveBuilt } from './example.ts';
import { Visitor } from './visitor.ts';

describe('the example with Vue and Apollo Client', () => {
  let visitor: Visitor;
  let built: Awaited<ReturnType<typeof serveBuilt>>;
  beforeAll(async () => {
    visitor = await Visitor.open();
    await install('vue-apollo');
    await npm('vue-apollo', ['run', 'build'], visitor.api);
    built = await serveBuilt('vue-apollo');
  }, 180_000);
  afterAll(async () => {
    await built?.close();
    await visitor?.close();
  });

  it('shows the money of each action line as bars, and the same as a table', async () => {
    const page = await visitor.visit(built.url);
    await page.locator('table').waitFor();
    const amounts = await page.locator('tbody td:nth-child(2)').allInnerTexts();
    expect(amounts).toEqual(['€850,000', '€250,000', '€125,000', '€94,000', '€70,000', 'not named']);
    expect(await page.locator('svg .amount').allTextContents()).toEqual(amounts);
    const lengths = await page
      .locator('svg rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
    expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(250 / 850, 3);
    expect(await page.locator('tfoot').innerText()).toContain('€1,389,000');
    expect(visitor.complaints).toEqual([]);
  });
  it('asks again for one year', async () => {
    const page = await visitor.visit(built.url);
    await page.getByLabel('Year').selectOption('2023');
    await page.getByRole('cell', { name: '€450,000' }).first().waitFor();
    expect(await page.locator('option').count()).toBeGreaterThan(4);
    expect(visitor.complaints).toEqual([]);
  });
  it('lists what stays out of the sums, page by page', async () => {
    const page = await visitor.visit(built.url);
    const facts = page.locator('section li');
    await facts.first().waitFor();
    const first = await facts.count();
    await page.getByRole('button', { name: /^\d+ more$/ }).click();
    await page.waitForFunction((known) => document.querySelectorAll('section li').length > known, first);
    expect(new Set(await facts.allInnerTexts()).size).toBe(await facts.count());
    expect(visitor.complaints).toEqual([]);
  });
  it('tells what went wrong by its code, keeps the rest, and asks again', async () => {
    const page = await visitor.visit('about:blank');
    let broken = true;
    const errors = [{ message: 'The store took too long.', extensions: { code: 'DEADLINE_EXCEEDED' } }];
    await page.route('**/graphql', (route) =>
      broken ? route.fulfill({ json: { data: { moneyFlows: null }, errors } }) : route.continue(),
    );
    await page.goto(built.url);
    await page.getByRole('alert').getByText('DEADLINE_EXCEEDED').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('table').waitFor();
  });
});
