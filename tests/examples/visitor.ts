import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Running, serve } from '../../src/server/server.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openBrowser } from '../harness/chromium.ts';
import { loadDataset } from '../harness/graph.ts';

/** A browser beside the real server with the whole dataset, for the page of an example. */
export class Visitor {
  readonly api: string;
  readonly #browser: Browser;
  readonly #running: Running;
  readonly #engine: Engine;
  #context: BrowserContext | undefined;
  /** What the page complained of. */
  readonly complaints: string[] = [];

  private constructor(browser: Browser, running: Running, engine: Engine) {
    this.#browser = browser;
    this.#running = running;
    this.#engine = engine;
    this.api = `http://127.0.0.1:${running.port}/graphql`;
  }

  static async open(): Promise<Visitor> {
    const engine = embeddedEngine();
    await loadDataset(engine);
    return new Visitor(await openBrowser(), await serve(engine, '127.0.0.1', 0), engine);
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
    await this.#running.close();
    await this.#engine.close();
  }
}
