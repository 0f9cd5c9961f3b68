import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from '../../src/commands/load.ts';
import { StoreError } from '../../src/errors.ts';
import { type Running, serve } from '../../src/server/server.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
import { datasetFolder } from '../harness/dataset.ts';

const engine = embeddedEngine();
const file = 'documents/d/x.yml';
const text = (name: string) =>
  `Organisation:\n  movisie: { name: "${name}", at: { section head: "a head" } }\n  other: { name: Other ${name.length}, at: { section head: "a head" } }\n`;
let running: Running;
let url: string;
beforeAll(async () => {
  const folder = datasetFolder({ [file]: text('Movisie') });
  for (const name of ['Movisie', 'Movisie & <co>']) {
    writeFileSync(join(folder, file), text(name));
    for await (const _ of load(engine, { data: folder })) {
      // Nothing to tell.
    }
  }
  running = await serve(engine, '127.0.0.1', 0);
  url = `http://127.0.0.1:${running.port}`;
});
afterAll(async () => {
  await running.close();
  await engine.close();
});

describe('the feed of a saved document', () => {
  it('tells in Atom what changed of its answer, the newest first', async () => {
    const response = await fetch(`${url}/feed/what-does-one-organisation-do.atom`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const atom = await response.text();
    expect([...atom.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
      'Wat doet één organisatie, overal?',
      'Gewijzigd: Movisie &amp; &lt;co&gt;',
      'Nieuwe bron: A document',
    ]);
    expect(atom).toContain(`<link href="${url}/organisation/movisie"/>`);
  });
  it('tells the same as JSON Feed, for other variables of other things', async () => {
    const response = await fetch(
      `${url}/feed/what-does-one-organisation-do.json?variables={"id":"organisation/other"}`,
    );
    const feed = (await response.json()) as { version: string; items: { title: string; date_published: string }[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ title }) => title)).toEqual(['Gewijzigd: Other 14', 'Nieuwe bron: A document']);
  });
  it.each([
    ['/feed/what-does-one-organisation-doo.atom', 404, 'Did you mean "what-does-one-organisation-do"?'],
    ['/feed/what-does-one-organisation-do.rss', 404, 'Feeds are at'],
    ['/feed/what-does-one-organisation-do.atom?variables=x', 400, 'variables'],
  ])('%s is refused with %i', async (path, status, message) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(status);
    expect(JSON.stringify(await response.json())).toContain(message.replaceAll('"', '\\"'));
  });
  it('tells addresses by the scheme of a proxy', async () => {
    const path = '/feed/what-does-one-organisation-do';
    const headers = { 'x-forwarded-proto': 'https' };
    const atom = await (await fetch(`${url}${path}.atom`, { headers })).text();
    expect(atom).toContain(`<id>${url.replace('http:', 'https:')}${path}.atom</id>`);
  });
  it('says when the store cannot be reached', async () => {
    const read = () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'not today'));
    const broken = await serve({ ...engine, read }, '127.0.0.1', 0);
    const response = await fetch(`http://127.0.0.1:${broken.port}/feed/what-does-one-organisation-do.atom`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    await broken.close();
  });
});
