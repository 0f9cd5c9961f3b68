import { afterEach, expect, it } from '@jest/globals';
import { load } from '../../src/commands/load.ts';
import type { Engine } from '../../src/store/engine.ts';
import { datasetFolder, faultsOf } from '../harness/dataset.ts';
import { ask } from '../harness/graph.ts';
import { onBothStores } from '../harness/stores.ts';

const moved = `Organisation:
  new: { name: New, at: { section head: "a head" } }
Redirect:
  organisation/old: { target: organisation/new, reason: { en: Merged., nl: Samengegaan. } }
  organisation/older: { target: organisation/old-again }
  organisation/old-again: { target: organisation/new }
`;

onBothStores('ids that are gone', (store) => {
  let engine: Engine;
  afterEach(() => engine.close());

  it('answer with the entity that came in their place, and say so', async () => {
    engine = await store.open();
    const files = {
      'documents/d/x.yml': moved.replace('  organisation/older: { target: organisation/old-again }\n', ''),
    };
    for await (const _ of load(engine, { data: datasetFolder(files) })) {
      // Nothing to tell.
    }
    const { data } = await ask(
      engine,
      '{ organisation(id: "organisation/old") { id name } nodes(ids: ["organisation/old", "organisation/none", "organisation/new"]) { id } redirect(id: "redirect/organisation/old") { target { id } reason { nl } } }',
    );
    expect(data).toEqual({
      organisation: { id: 'organisation/new', name: 'New' },
      nodes: [{ id: 'organisation/new' }, null, { id: 'organisation/new' }],
      redirect: { target: { id: 'organisation/new' }, reason: { nl: 'Samengegaan.' } },
    });
  });
});

it('a redirect to nothing, or of an id in use, is a fault', () => {
  expect(faultsOf({ 'documents/d/x.yml': moved })).toEqual([
    expect.stringContaining('E_DANGLING redirect/organisation/older.target'),
  ]);
  const used = `${moved.replace('  organisation/older: { target: organisation/old-again }\n', '')}  organisation/new: { target: organisation/new }\n`;
  expect(faultsOf({ 'documents/d/x.yml': used })).toEqual([
    expect.stringContaining('E_DUP_ID redirect/organisation/new redirects an id that is in use'),
  ]);
});
