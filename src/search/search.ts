import type { Engine, Rows } from '../store/engine.ts';
import { statement } from '../store/statements.ts';
import { readIndex } from './read-texts.ts';
import type { SearchIndex } from './search-index.ts';

/** How long a search waits for the first index, in milliseconds. */
const patience = 5_000;

/** An index to search, or why there is none. */
export type Ready =
  | {
      readonly index: SearchIndex;
      /** Whether it holds what the store holds now; entities of an older one may be gone. */
      readonly isCurrent: boolean;
    }
  | 'being made'
  | 'too many entities';

/**
 * The version of what a store holds, by the rows of read/ledger-hashes: the hash of the dataset as a whole, which is written
 * when a load ends; without one, those of all sources.
 */
export function versionOf(rows: Rows): string {
  const whole = rows.find(([id]) => id === '*');
  return JSON.stringify(whole ?? rows);
}

/** The search index of a store: made at the first search, and anew once the store holds another dataset. One for a process. */
export class Search {
  readonly #engine: Engine;
  #made: { readonly version: string; readonly index: SearchIndex | undefined } | undefined;
  #making: Promise<void> | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * The index for a version of the store. The first search waits for it; where there is an older one, that one answers while
   * the new one is made.
   * @throws StoreError when the store cannot be read and there is no older index
   */
  async at(version: string): Promise<Ready> {
    if (this.#made?.version !== version) this.#making ??= this.#make(version);
    if (!this.#made && this.#making) await atMost(patience, this.#making);
    // A failure to make the index anew is told by the next search that has none; this one still has the older.
    this.#making?.catch(() => undefined);
    if (!this.#made) return 'being made';
    const { index, version: found } = this.#made;
    return index ? { index, isCurrent: found === version } : 'too many entities';
  }

  /** Makes the index before anyone asks. */
  async prepare(): Promise<void> {
    try {
      await this.at(versionOf(await this.#engine.read(statement('read/ledger-hashes'), {})));
    } catch {
      // The first who asks is told.
    }
  }

  /** Resolves when no index is being made. */
  async settled(): Promise<void> {
    await this.#making?.catch(() => undefined);
  }

  async #make(version: string): Promise<void> {
    try {
      this.#made = { version, index: await readIndex(this.#engine) };
    } finally {
      this.#making = undefined;
    }
  }
}

const searches = new WeakMap<Engine, Search>();

/** The one search of an engine, whoever asks. */
export function searchOf(engine: Engine): Search {
  const known = searches.get(engine);
  if (known) return known;
  const made = new Search(engine);
  searches.set(engine, made);
  return made;
}

/** Waits for the work, and no longer than that. */
async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
