import type { Feed } from './feed.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
/** Where an entity stands in the explorer; a fact stands with its subject. */
const page = (base: string, about: string) => `${base}/${encodeURI(about.split('|')[0] ?? '')}`;
/** A feed without entries has been the same since before anybody read it. */
const never = '1970-01-01T00:00:00.000Z';

/** RFC 4287. @param self the address of the feed, @param base that of the server */
export function toAtom({ title, updated, entries }: Feed, self: string, base: string): string {
  const items = entries.map(
    (entry) => `  <entry>
    <id>urn:beleidsgraaf:change:${escaped(entry.id)}</id>
    <title>${escaped(entry.title)}</title>
    <updated>${entry.at}</updated>
    <link href="${escaped(page(base, entry.about))}"/>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${escaped(self)}</id>
  <title>${escaped(title)}</title>
  <updated>${updated ?? never}</updated>
  <author><name>beleidsgraaf</name></author>
  <link rel="self" href="${escaped(self)}"/>
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
