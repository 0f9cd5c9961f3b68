import { readLedgers, type Written, writeChange } from '../dataset/load.ts';
import { mustBeSound, openDataset } from '../dataset/open-dataset.ts';
import { planChanges } from '../dataset/plan.ts';
import { datasetHash } from '../dataset/source-files.ts';
import { sha256 } from '../lib/sha256.ts';
import { catalogue } from '../store/catalogue.ts';
import type { Engine } from '../store/engine.ts';
import { statement } from '../store/statements.ts';
import { textsIn } from './texts.ts';

/** Where the dataset is and, if they are at hand, the documents themselves. */
export interface Folders {
  readonly data: string;
  readonly documents?: string | undefined;
}

/** Ledger of the dataset as a whole: tells at start, without reading a file, that there is nothing to load. */
const whole = '*';

/** Changes with a byte of the dataset or the documents, and with how they are stored. */
function wholeHash({ data, documents }: Folders): string {
  const texts = documents === undefined ? '' : datasetHash(documents);
  return sha256([datasetHash(data), texts, ...catalogue().map(({ statement: { text } }) => text)].join(' '));
}

/** Whether the store already says what the dataset folder says. */
export async function isLoaded(engine: Engine, folders: Folders): Promise<boolean> {
  const rows = await engine.read(statement('read/ledger-hashes'), {});
  return rows.some(([id, hash]) => id === whole && hash === wholeHash(folders));
}

/** What a load tells as it goes. */
export type LoadEvent =
  | {
      readonly type: 'source';
      readonly source: string;
      readonly written: Written;
      readonly done: number;
      readonly of: number;
    }
  | { readonly type: 'end'; readonly written: Written };

const sum = (a: Written, b: Written): Written => ({
  nodes: a.nodes + b.nodes,
  links: a.links + b.links,
  properties: a.properties + b.properties,
  removed: a.removed + b.removed,
});

/**
 * Makes the store say what the dataset says, one source a transaction; what a source no longer says is removed.
 * @throws DatasetError with every fault, before anything is written
 */
export async function* load(engine: Engine, folders: Folders): AsyncGenerator<LoadEvent> {
  const dataset = openDataset(folders.data, textsIn(folders.data, folders.documents));
  mustBeSound(dataset);
  await engine.prepare();
  const ledgers = (await readLedgers(engine)).filter(({ id }) => id !== whole);
  const changes = planChanges(dataset.rows, ledgers);
  let written: Written = { nodes: 0, links: 0, properties: 0, removed: 0 };
  for (const [i, change] of changes.entries()) {
    const one = await writeChange(engine, change);
    written = sum(written, one);
    yield { type: 'source', source: change.source, written: one, done: i + 1, of: changes.length };
  }
  const hash = wholeHash(folders);
  await engine.write([{ statement: statement('write/put-ledger'), params: { id: whole, hash, ids: [], hashes: [] } }]);
  yield { type: 'end', written };
}

const counts = ({ nodes, links, properties, removed }: Written) =>
  `${nodes} nodes, ${links} links, ${properties} properties written${removed > 0 ? `, ${removed} removed` : ''}`;

/** The words for an event. */
export const loadText = (event: LoadEvent): string =>
  event.type === 'source'
    ? `${event.source}: ${counts(event.written)} (${event.done} of ${event.of})`
    : `Loaded: ${counts(event.written)}.`;
