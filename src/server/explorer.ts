import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { kindStems } from '../model/ids.ts';

/** Addresses of the explorer that are not about one entity, in Dutch and in English. */
const ownPages = new Set([
  '/',
  '/geld',
  '/netwerk',
  '/pad',
  '/cijfers',
  '/toezeggingen',
  '/tegenspraak',
  '/dekking',
  '/zoeken',
  '/en',
  '/en/money',
  '/en/network',
  '/en/path',
  '/en/figures',
  '/en/promises',
  '/en/contradictions',
  '/en/coverage',
  '/en/search',
]);
const entityPage = new RegExp(`^(?:/en)?/(?:${kindStems.join('|')})(?:/[^/]+){0,3}$`);

/** Pages that are made to stand in a page of somebody else. */
const embeds = new Set(['/embed/facts', '/embed/network', '/embed/money']);

/** Everything comes from here: no script or style stands in the page itself. */
const policyIn = (frames: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    // A picture that is saved as PNG is drawn by way of an address of the page's own making.
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...frames,
  ].join('; ');
/** The explorer stands in no frame, and shows its own embeds in one. */
const policy = policyIn(["frame-src 'self'", "frame-ancestors 'none'"]);
/** An embed may stand anywhere, in a page opened from disk too. */
const embedPolicy = policyIn(['frame-ancestors * file:']);

/** Whether the explorer has a page at an address; whether the graph holds what it is about is told by the page itself. */
export const isPage = (path: string): boolean => ownPages.has(path) || entityPage.test(path);

function pageIn(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name, 'index.html'), 'utf8');
  } catch {
    // Not built: everything else is served without it.
    return undefined;
  }
}

/**
 * Gives the one page of the explorer at every address, and that of the embeds at theirs: with 200 where there is a page,
 * else, to a browser, with 404.
 * @returns false when this is no request of a browser for a page, or the pages are not built
 */
export function explorerIn(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => boolean {
  const [own, embed] = [pageIn(folder, 'explorer'), pageIn(folder, 'embed')];
  return ({ method, headers }, response, path) => {
    const framed = embeds.has(path);
    const page = framed ? embed : own;
    if (page === undefined || (method !== 'GET' && method !== 'HEAD')) return false;
    const known = framed || isPage(path);
    const wanted = known ? /text\/html|\*\/\*/ : /text\/html/;
    if (!wanted.test(headers.accept ?? '*/*')) return false;
    response.writeHead(known ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': framed ? embedPolicy : policy,
      'referrer-policy': 'same-origin',
      'cache-control': 'no-cache',
      vary: 'accept',
    });
    response.end(method === 'HEAD' ? undefined : page);
    return true;
  };
}

/** Files with a hash in their name never change; pages are asked for again. */
export function keepAssets(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}
