import { xml } from '../../lib/xml.ts';
import type { Feed } from './feed.ts';

/** Where an entity stands in the explorer; a fact stands with its subject. */
const page = (base: string, about: string) => `${base}/${encodeURI(about.split('|')[0] ?? '')}`;
/** A feed without entries has been the same since before anybody read it. */
const never = '1970-01-01T00:00:00.000Z';

/** RFC 4287. @param self the address of the feed, @param base that of the server */
export function toAtom({ title, updated, entries }: Feed, self: string, base: string): string {
  const items = entries.map(
    (entry) => `  <entry>
    <id>urn:beleidsgraaf:change:${xml(entry.id)}</id>
    <title>${xml(entry.title)}</title>
    <updated>${entry.at}</updated>
    <link href="${xml(page(base, entry.about))}"/>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${xml(self)}</id>
  <title>${xml(title)}</title>
  <updated>${updated ?? never}</updated>
  <author><name>beleidsgraaf</name></author>
  <link rel="self" href="${xml(self)}"/>
${items.join('\n')}${items.length > 0 ? '\n' : ''}</feed>
`;
}

/** JSON Feed 1.1. @param self the address of the feed, @param base that of the server */
export function toJsonFeed({ title, entries }: Feed, self: string, base: string): string {
  const items = entries.map(({ id, at, title: what, about }) => ({
    id: `urn:beleidsgraaf:change:${id}`,
    url: page(base, about),
    title: what,
    content_text: what,
    date_published: at,
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: 'nl',
    home_page_url: base,
    feed_url: self,
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
