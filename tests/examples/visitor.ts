import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../harness/chromium.ts';
import { type Served, serveDataset } from '../harness/serve-dataset.ts';

/** A browser beside the real server with the whole dataset, for the page of an example. */
export class Visitor {
  readonly api: string;
  readonly #browser: Browser;
  readonly #served: Served;
  #context: BrowserContext | undefined;
  /** What the page complained of. */
  readonly complaints: string[] = [];

  private constructor(browser: Browser, served: Served) {
    this.#browser = browser;
    this.#served = served;
    this.api = `${served.url}/graphql`;
  }

  static async open(): Promise<Visitor> {
    return new Visitor(await openBrowser(), await serveDataset());
  }

  async visit(url: string): Promise<Page> {
    await this.#context?.close();
    this.complaints.length = 0;
    this.#context = await this.#browser.newContext({ viewport: { width: 1000, height: 800 } });
    this.#context.setDefaultTimeout(15_000);
    this.#context.on('weberror', (webError) => this.complaints.push(String(webError.error())));
    this.#context.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    const page = await this.#context.newPage();
    await page.goto(url);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#served.close();
  }
}
