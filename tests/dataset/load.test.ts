import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { isLoaded, type LoadEvent, load } from '../../src/commands/load.ts';
import type { Engine } from '../../src/store/engine.ts';
import { datasetFolder } from '../harness/dataset.ts';
import { ask } from '../harness/graph.ts';
import { dataFolder, documentsFolder, hasDocuments } from '../harness/paths.ts';
import { onBothStores } from '../harness/stores.ts';

async function written(engine: Engine, folder: string): Promise<LoadEvent[]> {
  const events: LoadEvent[] = [];
  for await (const event of load(engine, { data: folder })) events.push(event);
  return events;
}
const last = (events: readonly LoadEvent[]) => events.at(-1)?.written;
const organisations = async (engine: Engine) => {
  const { data } = await ask(engine, '{ organisations { totalCount nodes { id name memberOf { totalCount } } } }');
  return (
    data as {
      organisations: { totalCount: number; nodes: { id: string; name: string; memberOf: { totalCount: number } }[] };
    }
  ).organisations;
};
const two = (name: string, more = '') =>
  `Organisation:\n  a: { name: ${name}, at: { section head: "a head" } }\n  b: { name: b, at: { section head: "a head" } }\n${more}`;
const member = 'facts:\n  - MEMBER_OF: organisation/a -> organisation/b\n    at: { section head: "a head" }\n';

onBothStores('loading', (store) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await store.open();
  });
  afterEach(() => engine.close());

  it('writes one source a transaction, and nothing the second time', async () => {
    const events = await written(engine, dataFolder);
    expect(events.filter(({ type }) => type === 'source').length).toBeGreaterThan(1);
    expect(last(events)?.nodes).toBeGreaterThan(1_000);
    expect(await written(engine, dataFolder)).toEqual([
      { type: 'end', written: { nodes: 0, links: 0, properties: 0, removed: 0 } },
    ]);
    expect(await isLoaded(engine, { data: dataFolder })).toBe(true);
  }, 120_000);

  it('writes only what changed, and removes what is said no more', async () => {
    const folder = datasetFolder({ 'documents/d/x.yml': two('Old', member) });
    await written(engine, folder);
    expect((await organisations(engine)).nodes.map(({ memberOf }) => memberOf.totalCount)).toEqual([0, 1]);

    writeFileSync(join(folder, 'documents/d/x.yml'), two('New'));
    // The organisation, and the passage that no longer proves the membership; the membership goes.
    expect(last(await written(engine, folder))).toMatchObject({ nodes: 2, links: 0, removed: 1 });
    expect(await organisations(engine)).toMatchObject({
      totalCount: 2,
      nodes: [
        { name: 'b', memberOf: { totalCount: 0 } },
        { name: 'New', memberOf: { totalCount: 0 } },
      ],
    });

    writeFileSync(join(folder, 'documents/d/x.yml'), 'Organisation: {}\n');
    expect(last(await written(engine, folder))?.removed).toBe(2);
    expect((await organisations(engine)).totalCount).toBe(0);
  });

  it('keeps an entity that moves to another source', async () => {
    const folder = datasetFolder({
      'documents/d/x.yml': two('Old', member),
      'registers/r.yml': 'Source: { r: { title: R } }\n',
    });
    await written(engine, folder);
    writeFileSync(
      join(folder, 'documents/d/x.yml'),
      `Organisation:\n  a: { name: Old, at: { section head: "a head" } }\n${member}`,
    );
    writeFileSync(join(folder, 'registers/r.yml'), 'Source: { r: { title: R } }\nOrganisation: { b: { name: b } }\n');
    await written(engine, folder);
    expect((await organisations(engine)).nodes.map(({ memberOf }) => memberOf.totalCount)).toEqual([0, 1]);
  });

  const withDocuments = hasDocuments ? it : it.skip;
  withDocuments(
    'takes the text of parts and the sentences of passages where the documents are',
    async () => {
      const folders = { data: dataFolder, documents: documentsFolder };
      for await (const _ of load(engine, folders)) {
        // Nothing to tell.
      }
      const { data } = await ask(
        engine,
        '{ answer(id: "answer/lijst-van-vragen-35341-17/14") { text passages { phrase text } } passages(first: 100) { nodes { phrase text } } }',
      );
      const { answer, passages } = data as {
        answer: { text: string };
        passages: { nodes: { phrase: string; text: string }[] };
      };
      expect(answer.text).toBe('Zie het antwoord op vraag 9.');
      expect(passages.nodes).toHaveLength(100);
      expect(passages.nodes.filter(({ phrase, text }) => !text.includes(phrase))).toEqual([]);
      expect(await isLoaded(engine, folders)).toBe(true);
      expect(await isLoaded(engine, { data: dataFolder })).toBe(false);
    },
    120_000,
  );

  it('writes nothing when anything is wrong', async () => {
    const folder = datasetFolder({ 'documents/d/x.yml': two('Old'), 'documents/d/y.yml': 'Aliance: {}' });
    await expect(written(engine, folder)).rejects.toThrow('1 fault in the dataset; nothing was written.');
    await engine.prepare();
    expect((await organisations(engine)).totalCount).toBe(0);
  });

  it('notices that a file changed since it was loaded', async () => {
    const folder = datasetFolder({ 'documents/d/x.yml': two('Old') });
    await written(engine, folder);
    expect(await isLoaded(engine, { data: folder })).toBe(true);
    writeFileSync(join(folder, 'documents/d/x.yml'), two('New'));
    expect(await isLoaded(engine, { data: folder })).toBe(false);
  });
});
