import type { Reference } from '../reference.ts';
import { sites } from './sites.ts';

/** What an address names: a reference, or why it names none. */
export type AddressOutcome =
  | { readonly sort: 'reference'; readonly reference: Reference }
  | { readonly sort: 'unknown page'; readonly host: string }
  | { readonly sort: 'unknown site'; readonly host: string }
  | { readonly sort: 'no address' };

const parsed = (written: string): URL | undefined => {
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  return URL.canParse(address) ? new URL(address) : undefined;
};

/** Reads the address of a page, with or without `https://`; never fetches anything. */
export function readAddress(written: string): AddressOutcome {
  const url = parsed(written);
  if (!url) return { sort: 'no address' };
  const host = url.hostname.replace(/^www\./, '');
  const read = Object.hasOwn(sites, host) ? sites[host] : undefined;
  if (!read) return { sort: 'unknown site', host };
  const reference = read(url);
  return reference ? { sort: 'reference', reference } : { sort: 'unknown page', host };
}
