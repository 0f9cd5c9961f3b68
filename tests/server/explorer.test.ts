import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kindStems } from '../../src/model/ids.ts';
import { isPage } from '../../src/server/explorer.ts';
import { type Running, serve } from '../../src/server/server.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
import type { Engine } from '../../src/store/engine.ts';
import { inLanguage, pagePaths } from '../../src/web/explorer/texts/addresses.ts';

describe('the addresses of the explorer', () => {
  it('are those of its pages, in both languages', () => {
    for (const { nl } of Object.values(pagePaths))
      for (const language of ['nl', 'en'] as const) expect([nl, isPage(inLanguage(nl, language))]).toEqual([nl, true]);
    expect([isPage('/'), isPage(inLanguage('/', 'en'))]).toEqual([true, true]);
  });
  it('are those of every kind and its entities', () => {
    for (const stem of kindStems)
      expect([isPage(`/${stem}`), isPage(`/${stem}/a-b-2.0`), isPage(`/en/${stem}/a/1`)]).toEqual([true, true, true]);
  });
  it.each(['/nothing', '/en/nothing', '/alliance/a/b/c/d', '/toezeggingen/x', '//', '/en/toezeggingen', '/explorer/'])(
    'are not %s',
    (path) => expect(isPage(path)).toBe(false),
  );
});

describe('the explorer as it is served', () => {
  let engine: Engine;
  let running: Running;
  const get = (path: string, accept: string) =>
    fetch(`http://127.0.0.1:${running.port}${path}`, { headers: { accept }, redirect: 'manual' });

  beforeAll(async () => {
    if (!existsSync('dist/web/explorer/index.html')) throw new Error('the pages are not built: run npx vite build');
    engine = embeddedEngine();
    running = await serve(engine, '127.0.0.1', 0);
  });
  afterAll(async () => {
    await running.close();
    await engine.close();
  });

  it.each([
    ['/', 'text/html', 200],
    ['/', '*/*', 200],
    ['/alliance/x', 'text/html,*/*;q=0.8', 200],
    ['/nothing', 'text/html,*/*;q=0.8', 404],
  ])('gives its page at %s for %s with %d', async (path, accept, status) => {
    const response = await get(path, accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('id="explorer"');
  });
  it.each([
    ['/nothing', '*/*'],
    ['/alliance/x', 'application/json'],
  ])('answers %s for %s as JSON', async (path, accept) => {
    const response = await get(path, accept);
    expect([response.status, await response.json()]).toEqual([404, { error: expect.stringContaining('/graphql') }]);
  });
  it('allows nothing that stands in the page itself, and nothing from elsewhere', async () => {
    const response = await get('/', 'text/html');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/);
  });
  it('stands in no frame but for its embeds, which may stand in any', async () => {
    const policyOf = async (path: string) =>
      (await get(path, 'text/html')).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/')).toContain("frame-ancestors 'none'");
    for (const path of ['/embed/facts', '/embed/network', '/embed/money?id=plan/x']) {
      const response = await get(path, 'text/html');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect([path, response.status, policy.includes('frame-ancestors * file:')]).toEqual([path, 200, true]);
      expect(policy.replace('frame-ancestors * file:', '')).not.toMatch(/unsafe|https?:|data:|\*/);
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/);
    }
  });
  it.each(['/embed', '/embed/', '/embed/index.html', '/embed/facts/', '/embed/nothing'])(
    'has no embed at %s',
    async (path) => {
      const response = await get(path, 'text/html');
      expect([response.status, response.headers.get('content-security-policy')]).toEqual([
        404,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
    },
  );
  it('lets files with a hash be kept for ever, and sends them compressed', async () => {
    const page = await (await get('/', 'text/html')).text();
    const files = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files.length).toBeGreaterThan(2);
    let scripts = 0;
    for (const path of files) {
      const response = await fetch(`http://127.0.0.1:${running.port}${path}`, {
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      if (!path.endsWith('.js')) continue;
      expect(response.headers.get('content-encoding')).toBe('gzip');
      scripts += Number(response.headers.get('content-length'));
    }
    // What a browser has to fetch before it can show anything.
    expect(scripts).toBeGreaterThan(10_000);
    expect(scripts).toBeLessThan(120_000);
  });
  it('leads from /graphiql and /explorer to where they are', async () => {
    const to = async (path: string) => (await get(path, 'text/html')).headers.get('location');
    expect([await to('/graphiql'), await to('/explorer'), await to('/explorer/')]).toEqual(['/graphiql/', '/', '/']);
  });
});
