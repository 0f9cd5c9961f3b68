import { expect, it } from '@jest/globals';
import { graphVersion } from '../../src/export/version.ts';
import type { Engine } from '../../src/store/engine.ts';
import { ask, counted, loadDataset } from '../harness/graph.ts';
import { onBothStores } from '../harness/stores.ts';

const state = '{ coverage { version changedAt } }';
const stateOf = async (engine: Engine) =>
  (await ask(engine, state)).data?.coverage as { version: string; changedAt: string | null };

onBothStores('the state of the graph', (store) => {
  it('is told with its mark and the moment of its last change, in two statements', async () => {
    const engine = counted(await store.open());
    const empty = await stateOf(engine);
    expect(empty.changedAt).toBeNull();
    await loadDataset(engine);
    engine.log.length = 0;
    const loaded = await stateOf(engine);
    expect([...engine.log].sort()).toEqual(['read/latest-changes', 'read/ledger-hashes']);
    expect(loaded.version).not.toBe(empty.version);
    expect(loaded.version).toBe(await graphVersion(engine));
    expect(Math.abs(Date.now() - Date.parse(loaded.changedAt ?? ''))).toBeLessThan(600_000);
    await engine.close();
  }, 60_000);
});
