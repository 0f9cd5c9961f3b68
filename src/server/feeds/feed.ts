import { idsOfAnswer } from '../../export/result.ts';
import { type ChangeEntry, latestEntries } from '../../graph/changes/log.ts';
import { Reads } from '../../graph/reads.ts';
import { isFactId, readFactId } from '../../model/ids.ts';
import type { Engine } from '../../store/engine.ts';
import type { SavedDocument } from '../documents/saved-documents.ts';
import { askingOn } from '../export-request.ts';

/** How far back a feed looks, and how much it tells. */
const looked = 1_000;
const told = 50;

export interface FeedEntry {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly title: string;
  readonly about: string;
}
export interface Feed {
  readonly title: string;
  /** Of its newest entry; null while there is none. */
  readonly updated: string | null;
  readonly entries: readonly FeedEntry[];
}

const words: Readonly<Record<ChangeEntry['sort'], string>> = {
  ADDED: 'Nieuw',
  CHANGED: 'Gewijzigd',
  REMOVED: 'Vervallen',
  SOURCE_ADDED: 'Nieuwe bron',
  SOURCE_REMOVED: 'Bron vervallen',
};

/** Whether a change touches what an answer holds: the entity, fact or source itself, or a fact of one of its entities. */
function touches(ids: ReadonlySet<string>, { about }: ChangeEntry): boolean {
  if (ids.has(about)) return true;
  const fact = readFactId(about);
  return fact !== undefined && (ids.has(fact.subject) || ids.has(fact.object));
}

async function nameOf(reads: Reads, { about, before }: ChangeEntry): Promise<string> {
  if (isFactId(about)) {
    const { subject = '', object = '' } = readFactId(about) ?? {};
    const [from, to] = await Promise.all([reads.entity(subject), reads.entity(object)]);
    return `${from?.name ?? subject} – ${to?.name ?? object}`;
  }
  const old = before === null ? {} : (JSON.parse(before) as { name?: string });
  return (await reads.entity(about))?.name ?? old.name ?? about;
}

/** The newest changes of what a saved document answers, with the sources that it rests on. */
export async function feedOf(
  engine: Engine,
  saved: SavedDocument,
  variables: Readonly<Record<string, unknown>>,
): Promise<Feed> {
  const question = { name: saved.id, title: saved.title, query: saved.text, variables };
  const ids = new Set(await idsOfAnswer(askingOn(engine), question));
  const reads = new Reads(engine);
  for (const { sources } of await reads.entities([...ids].filter((id) => !isFactId(id))))
    for (const id of sources) ids.add(id);
  const entries = (await latestEntries(reads, looked)).filter((entry) => touches(ids, entry)).slice(0, told);
  return {
    title: saved.title.nl,
    updated: entries[0]?.at ?? null,
    entries: await Promise.all(
      entries.map(async (entry) => ({
        id: entry.id,
        at: entry.at,
        about: entry.about,
        title: `${words[entry.sort]}: ${await nameOf(reads, entry)}`,
      })),
    ),
  };
}
