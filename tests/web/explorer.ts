import { existsSync, mkdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../harness/chromium.ts';
import { type Served, serveDataset } from '../harness/serve-dataset.ts';

const shots = '.cache/screenshots';

export interface Look {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}
export interface Fault {
  readonly id: string;
  readonly where: string;
}

/** The explorer in a real browser, served by the real server on the embedded store with the whole dataset. */
export class Explorer {
  /** What the pages of this test complained of; empty when all is well. */
  readonly complaints: string[] = [];
  readonly requests: string[] = [];
  #context: BrowserContext | undefined;

  readonly url: string;
  readonly #browser: Browser;
  readonly #stop: () => Promise<void>;

  private constructor({ url, close }: Served, browser: Browser) {
    this.url = url;
    this.#browser = browser;
    this.#stop = close;
  }

  static async open(): Promise<Explorer> {
    if (!existsSync('dist/web/explorer/index.html')) throw new Error('the pages are not built: run npx vite build');
    mkdirSync(shots, { recursive: true });
    return new Explorer(await serveDataset(), await openBrowser());
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#stop();
  }

  /** A page in a browser without history; what it asks and complains of is kept. */
  async visit(path: string, { width = 1280, theme = 'light' }: Look = {}): Promise<Page> {
    const page = await this.blank({ width, theme });
    await page.goto(this.url + path);
    await this.settled(page);
    return page;
  }

  async blank({ width = 1280, theme = 'light' }: Look = {}): Promise<Page> {
    this.#context = await this.#browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      locale: 'nl-NL',
    });
    this.#context.setDefaultTimeout(10_000);
    await this.#context.grantPermissions(['clipboard-read', 'clipboard-write']);
    this.#context.on('request', (request) => this.requests.push(request.url()));
    this.#context.on('weberror', (webError) => this.complaints.push(String(webError.error())));
    this.#context.on(
      'console',
      (message) => message.type() === 'error' && this.complaints.push(`${message.text()} at ${message.page()?.url()}`),
    );
    return await this.#context.newPage();
  }

  /** Waits until a title is there and nothing of the first screen is under way. */
  async settled(page: Page): Promise<void> {
    await page.locator('main h1').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('main [role="status"] .skel'));
  }

  /** Ends the browser of the test, and hands over what it complained of. */
  async leave(): Promise<{ complaints: string[]; elsewhere: string[] }> {
    await this.#context?.close();
    const complaints = this.complaints.splice(0);
    const elsewhere = this.requests.splice(0).filter((url) => !url.replace(/^blob:/, '').startsWith(`${this.url}/`));
    return { complaints, elsewhere };
  }

  async shoot(page: Page, name: string, fullPage = true): Promise<void> {
    await page.screenshot({ path: `${shots}/explorer-${name}.png`, fullPage });
  }

  /** What axe finds by the rules of WCAG 2.2 AA and good practice. */
  async faults(page: Page): Promise<Fault[]> {
    await page.evaluate(axe.source);
    return await page.evaluate(async () => {
      const { axe: loaded } = window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await loaded.run({ runOnly: { type: 'tag', values: tags } });
      return violations.map(({ id, nodes }) => ({
        id,
        where: nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' … '),
      }));
    });
  }
}
