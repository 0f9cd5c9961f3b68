import type { DraftPassage } from '../dataset/draft.ts';
import { type Fault, shown } from '../dataset/fault.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import { passageId } from '../dataset/passage-rows.ts';
import { type PassagePlace, type Places, readPlaces, writePlaces } from '../dataset/places.ts';
import { sha256 } from '../lib/sha256.ts';
import { findPhrase } from '../reader/find-phrase.ts';
import type { ReadPart } from '../reader/part.ts';
import { readDocument } from '../reader/read-document.ts';

/** What was found of one document. */
export interface Located {
  readonly document: string;
  /** Null where the folder does not hold the document. */
  readonly places: Places | null;
  readonly faults: readonly Fault[];
}

const partId = (document: string, { kind, key }: ReadPart) => `${kind}/${document}/${key}`;

function place(parts: ReadonlyMap<string, ReadPart>, { part, phrase, place: at }: DraftPassage): PassagePlace | Fault {
  const text = parts.get(part)?.text;
  const fault = (message: string): Fault => ({ code: 'E_PHRASE', place: at, message });
  if (text === undefined) return fault(`The document has no ${part}.`);
  const found = findPhrase(text, phrase);
  if (!('fault' in found)) return { part, phrase, start: found.start, end: found.end };
  return found.fault === 'absent'
    ? fault(`${shown(phrase)} does not stand in ${part}. The nearest there is ${shown(found.nearest)}.`)
    : fault(`${shown(phrase)} stands ${found.times} times in ${part}. Take words that stand there once.`);
}

function* places(data: string, folder: string): Generator<Located & { readonly target: string }> {
  const { sources, draft } = openDataset(data);
  for (const { key, folder: target } of sources) {
    if (target === undefined) continue;
    const read = readDocument(folder, key);
    if (!read) {
      yield { document: key, target, places: null, faults: [] };
      continue;
    }
    const parts = new Map(read.map((part) => [partId(key, part), part]));
    const passages = new Map<string, DraftPassage>();
    for (const { source, passages: own } of [...draft.entities, ...draft.facts])
      if (source === key) for (const passage of own) passages.set(`${passageId(passage)}\t${passage.phrase}`, passage);
    const found = [...passages.values()].map((passage) => place(parts, passage));
    const located = found.filter((each): each is PassagePlace => !('code' in each));
    const order = new Map([...parts.keys()].map((id, i) => [id, i]));
    yield {
      document: key,
      target,
      faults: found.filter((each): each is Fault => 'code' in each),
      places: {
        parts: [...parts].map(([part, { text }]) => ({ part, length: text.length, sha256: sha256(text) })),
        passages: located.sort(
          (a, b) => (order.get(a.part) ?? 0) - (order.get(b.part) ?? 0) || a.start - b.start || a.end - b.end,
        ),
      },
    };
  }
}

/** Finds every phrase of the dataset in the documents of a folder and writes down where it stands. */
export function* locate(data: string, folder: string): Generator<Located> {
  for (const { target, ...located } of places(data, folder)) {
    if (located.places) writePlaces(target, located.places, new Date().toISOString().slice(0, 10));
    yield located;
  }
}

/** Compares the places that are written down with the documents, byte by byte; writes nothing. */
export function* verify(data: string, folder: string): Generator<Located & { readonly stale: readonly string[] }> {
  for (const { target, ...located } of places(data, folder)) {
    const old = readPlaces(target);
    const lines = ({ parts, passages }: Places) =>
      [...parts, ...passages].map((each) => JSON.stringify(Object.entries(each).sort()));
    const now = new Set(located.places ? lines(located.places) : lines(old));
    const written = new Set(lines(old));
    const stale = [...[...written].filter((line) => !now.has(line)), ...[...now].filter((line) => !written.has(line))];
    yield { ...located, stale };
  }
}
