import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { kindStems } from '../model/ids.ts';

/** Addresses of the explorer that are not about one entity, in Dutch and in English. */
const ownPages = new Set([
  '/',
  '/toezeggingen',
  '/tegenspraak',
  '/dekking',
  '/zoeken',
  '/en',
  '/en/promises',
  '/en/contradictions',
  '/en/coverage',
  '/en/search',
]);
const entityPage = new RegExp(`^(?:/en)?/(?:${kindStems.join('|')})(?:/[^/]+){0,3}$`);

/** Everything comes from here: no script or style stands in the page itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // A picture that is saved as PNG is drawn by way of an address of the page's own making.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Whether the explorer has a page at an address; whether the graph holds what it is about is told by the page itself. */
export const isPage = (path: string): boolean => ownPages.has(path) || entityPage.test(path);

/**
 * Gives the one page of the explorer at every address: with 200 where it has a page, else, to a browser, with 404.
 * @returns false when this is no request of a browser for a page, or the explorer is not built
 */
export function explorerIn(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => boolean {
  let page: string | undefined;
  try {
    page = readFileSync(join(folder, 'explorer/index.html'), 'utf8');
  } catch {
    // Not built: everything else is served without it.
  }
  return ({ method, headers }, response, path) => {
    if (page === undefined || (method !== 'GET' && method !== 'HEAD')) return false;
    const known = isPage(path);
    const wanted = known ? /text\/html|\*\/\*/ : /text\/html/;
    if (!wanted.test(headers.accept ?? '*/*')) return false;
    response.writeHead(known ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
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
