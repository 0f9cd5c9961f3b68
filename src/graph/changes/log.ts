import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '../builder.ts';

export const sorts = ['ADDED', 'CHANGED', 'REMOVED', 'SOURCE_ADDED', 'SOURCE_REMOVED'] as const;

/** An entry of the log of changes. */
export interface ChangeEntry {
  readonly id: string;
  readonly at: string;
  readonly source: string;
  readonly sort: (typeof sorts)[number];
  readonly about: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One prop that a change touched. */
export interface PropChange {
  readonly prop: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Entries after a cursor, the oldest first; of everything when `about` is empty. */
export async function entriesAfter(
  { reads }: Context,
  after: string,
  about: readonly string[],
  first: number,
): Promise<readonly ChangeEntry[]> {
  const rows = await reads.query('read/changes', { after, about, first });
  return rows.map(entryOf);
}

const entryOf = ([id, at, source, sort, about, before, after]: readonly unknown[]) =>
  ({ id, at, source, sort, about, before, after }) as ChangeEntry;

/** The newest entries, the newest first. */
export async function latestEntries(reads: Context['reads'], first: number): Promise<readonly ChangeEntry[]> {
  return (await reads.query('read/latest-changes', { first })).map(entryOf);
}

const parsed = (text: string | null) => (text === null ? {} : (JSON.parse(text) as Record<string, unknown>));
const told = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** The props that differ, with what they were and are. */
export function propChanges({ before, after }: ChangeEntry): PropChange[] {
  const [old, now] = [parsed(before), parsed(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((prop) => ({ prop, before: told(old[prop]), after: told(now[prop]) }))
    .filter((change) => change.before !== change.after);
}

const pause = 1_000;
const mostAtOnce = 100;

/** Every change after a cursor, once and in order, for as long as somebody listens. */
export async function* follow(context: Context, start: string, about: readonly string[]): AsyncGenerator<ChangeEntry> {
  let after = start;
  for (;;) {
    context.reads.forget();
    const found = await entriesAfter(context, after, about, mostAtOnce);
    for (const entry of found) {
      after = entry.id;
      yield entry;
    }
    if (found.length < mostAtOnce) await wait(pause, undefined, { ref: false });
  }
}
