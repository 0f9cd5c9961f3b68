import { isFactId } from '../model/ids.ts';
import { type Compact, prefixes } from './vocabulary.ts';

const prefixOf = (compact: string) => compact.slice(0, compact.indexOf(':')) as keyof typeof prefixes;

/** The whole IRI of a short name of the vocabulary. */
export const iri = (compact: Compact): string => {
  const prefix = prefixOf(compact);
  return prefixes[prefix] + compact.slice(prefix.length + 1);
};

/** Half a surrogate pair, which no encoding can hold. */
const half = /\p{Surrogate}/gu;
/** Text as a part of a URN; slashes stay, so that an id can be read in it. */
const encoded = (text: string) => encodeURIComponent(text.replace(half, '\ufffd')).replaceAll('%2F', '/');

/** A name of the project's own: `urn:beleidsgraaf:<prefix>:<text>`. */
export const own = (prefix: keyof typeof prefixes, text: string): string => prefixes[prefix] + encoded(text);

/** The IRI of an entity or fact. */
export const nodeIri = (id: string): string => own(isFactId(id) ? 'fact' : 'entity', id);

/** An address on the web without the characters that no IRI can hold. */
export const webIri = (url: string): string => url.replace(/[\s<>"{}|^`\\]/g, encodeURIComponent);

// Longest first: no prefix may hide a longer one that also fits.
const namespaces = Object.entries(prefixes).sort(([, a], [, b]) => b.length - a.length);

/** `prefix:rest` where a prefix fits, else the IRI as it is. */
export function compacted(full: string): string {
  const found = namespaces.find(([, namespace]) => full.startsWith(namespace));
  // In JSON-LD what follows a colon may not begin with two slashes.
  return found && !full.startsWith('//', found[1].length) ? `${found[0]}:${full.slice(found[1].length)}` : full;
}
