import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { type Running, serve } from '../../src/server/server.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
import type { Engine } from '../../src/store/engine.ts';
import { root } from '../harness/paths.ts';

describe('the schema as a file', () => {
  let engine: Engine;
  let running: Running;
  const get = (init: RequestInit = {}) => fetch(`http://127.0.0.1:${running.port}/schema.graphql`, init);
  beforeAll(async () => {
    engine = embeddedEngine();
    running = await serve(engine, '127.0.0.1', 0);
  });
  afterAll(async () => {
    await running.close();
    await engine.close();
  });

  it('is the printed one without its note, and stands as a schema', async () => {
    const response = await get();
    const text = await response.text();
    const printed = readFileSync(join(root, 'schema/schema.graphql'), 'utf8');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text.trim()).toBe(printed.replace(/^#.*\n\n/, '').trim());
    expect(buildSchema(text).getQueryType()?.name).toBe('Query');
  });
  it('may be read by any page, and is asked for again cheaply', async () => {
    const response = await get();
    const etag = response.headers.get('etag') ?? '';
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toBe('etag');
    const again = await get({ headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
  it('comes packed or as it is, and with HEAD without a body', async () => {
    const packed = await get({ headers: { 'accept-encoding': 'gzip' } });
    const plain = await get({ headers: { 'accept-encoding': 'identity' } });
    expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null]);
    expect(await packed.text()).toBe(await plain.text());
    const head = await get({ method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
  it('is only read', async () => {
    const response = await get({ method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
