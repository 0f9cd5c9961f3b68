import { anchorOf } from '../texts/addresses.ts';
import { disputedParts, type Entry, type ReaderAnswer } from './reader.ts';

/** A run of entries that are closed, or one that is open. */
export type Stretch =
  | { readonly open: true; readonly entry: Entry }
  | {
      readonly open: false;
      readonly entries: readonly Entry[];
      readonly numbers: readonly number[];
      /** Numbers of those in which a claim of a contradiction stands. */
      readonly disputed: readonly number[];
    };

export const keyOfEntry = (entry: Entry): string => ('answer' in entry ? entry.answer.id : entry.question.id);
/** The number that an entry stands at; an answer that serves several questions stands at the first of them. */
const numberOf = (entry: Entry): number =>
  'answer' in entry ? Math.min(...entry.answer.numbers) : entry.question.number;

/** Whether an answer of its own with a claim of a contradiction stands at the entry. */
const isDisputed = (entry: Entry, disputed: ReadonlySet<string>) => 'answer' in entry && disputed.has(entry.answer.id);

/** Entries in their order: those that are open one by one, the others in runs. */
export function stretchesOf(
  entries: readonly Entry[],
  open: ReadonlySet<string>,
  data: ReaderAnswer,
): readonly Stretch[] {
  const disputed = disputedParts(data);
  const stretches: Stretch[] = [];
  for (const entry of entries) {
    const last = stretches.at(-1);
    if (open.has(keyOfEntry(entry))) stretches.push({ open: true, entry });
    else {
      const own = numberOf(entry);
      const run = last && !last.open ? last : { entries: [], numbers: [], disputed: [] };
      if (run === last) stretches.pop();
      stretches.push({
        open: false,
        entries: [...run.entries, entry],
        numbers: [...run.numbers, own],
        disputed: [...run.disputed, ...(isDisputed(entry, disputed) ? [own] : [])],
      });
    }
  }
  return stretches;
}

const few = 12;
const atFirst = 5;

/** What is open when the reader comes in: all of a short document, else where the document contradicts itself. */
export function openAtFirst(entries: readonly Entry[], data: ReaderAnswer): readonly string[] {
  if (entries.length <= few) return entries.map(keyOfEntry);
  const disputed = disputedParts(data);
  const chosen = entries.filter((entry) => isDisputed(entry, disputed));
  return (chosen.length > 0 ? chosen : entries.slice(0, atFirst)).map(keyOfEntry);
}

/** The entry that an anchor of the page stands in: a question, an answer, or a footnote of one. */
export function entryAt(anchor: string, entries: readonly Entry[], data: ReaderAnswer): Entry | undefined {
  const note = (data.footnotes?.nodes ?? []).find(({ id }) => anchorOf(id) === anchor)?.id;
  return entries.find((entry) => {
    if ('question' in entry) return anchorOf(entry.question.id) === anchor;
    const { answer, questions } = entry;
    const own = [answer.id, ...questions.map(({ id }) => id)].map(anchorOf);
    return own.includes(anchor) || answer.footnotes.nodes.some(({ id }) => id === note);
  });
}
