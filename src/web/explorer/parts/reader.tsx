import { useEffect, useMemo } from 'react';
import { entriesOf, type ReaderAnswer } from '../graph/reader.ts';
import { entryAt, keyOfEntry, openAtFirst, stretchesOf } from '../graph/reader-ranges.ts';
import { useKept } from './kept.ts';
import { LoosePart, ReaderEntry } from './reader-entry.tsx';
import { ReaderIndex } from './reader-index.tsx';
import { ReaderMode } from './reader-mode.tsx';
import { ReaderRange } from './reader-range.tsx';
import { usePlace } from './scroll.ts';
import { Waiting } from './states.tsx';

/** A document question by question: the index of numbers, what is open, and what is closed in grey lines between. */
export function Reader({ data, complete }: { data: ReaderAnswer; complete: boolean }) {
  const place = usePlace();
  const entries = useMemo(() => entriesOf(data), [data]);
  const [full, setFull] = useKept('full', () => false);
  const [openKeys, setOpen] = useKept('open', () => openAtFirst(entries, data));
  const open = useMemo(() => new Set(openKeys), [openKeys]);
  const show = (anchor: string) => {
    const entry = entryAt(anchor, entries, data);
    if (entry && !open.has(keyOfEntry(entry))) setOpen([...openKeys, keyOfEntry(entry)]);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what an address leads to opens when the address changes, or when it has come in
  useEffect(() => {
    show(decodeURIComponent(window.location.hash.slice(1)));
  }, [place, entries]);
  const hasText = [...(data.answers?.nodes ?? []), ...(data.questions?.nodes ?? [])].some(({ text }) => text !== null);
  const notes = data.footnotes?.nodes ?? [];
  const all = entries.map(keyOfEntry);
  const allOpen = all.every((key) => open.has(key));
  return (
    <div className="read">
      <ReaderIndex data={data} entries={entries} open={open} show={show} />
      <div className="pages">
        <ReaderMode
          hasText={hasText}
          full={full}
          choose={setFull}
          openAll={{ done: allOpen, toggle: () => setOpen(allOpen ? [] : all) }}
        />
        {(data.sections?.nodes ?? []).map((part) => (
          <LoosePart key={part.id} part={part} full={full} />
        ))}
        {stretchesOf(entries, open, data).map((stretch) =>
          stretch.open ? (
            <ReaderEntry
              key={keyOfEntry(stretch.entry)}
              entry={stretch.entry}
              notes={notes}
              full={full}
              complete={complete}
            />
          ) : (
            <ReaderRange
              key={stretch.entries.map(keyOfEntry).join(' ')}
              of={stretch}
              open={() => setOpen([...openKeys, ...stretch.entries.map(keyOfEntry)])}
            />
          ),
        )}
        {complete ? null : <Waiting lines={6} />}
        {(data.annexes?.nodes ?? []).map((part) => (
          <LoosePart key={part.id} part={part} full={full} />
        ))}
      </div>
    </div>
  );
}
