import type { IncomingMessage } from 'node:http';

/** The address that a client called this server by; behind a proxy that ends TLS, the one that it tells. */
export function baseOf({ headers }: IncomingMessage): string {
  const host = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(headers.host ?? '') ? headers.host : 'localhost';
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`;
}
