import { Fragment } from 'react';
import { inOrder, letter, type Part, type Spot } from '../graph/reader.ts';
import { useTexts } from '../texts/language.tsx';

const most = 6;

/** The text of a part with the words that carry facts on the marker pen; words within words keep the first letter. */
function Highlighted({ text, spots }: { text: string; spots: readonly Spot[] }) {
  let at = 0;
  const pieces = spots.map((spot, index) => {
    if (spot.start < at) return null;
    const before = text.slice(at, spot.start);
    at = spot.end;
    return (
      <Fragment key={spot.id}>
        {before}
        <q className="src">
          {text.slice(spot.start, spot.end)}
          <sup>{letter(index)}</sup>
        </q>
      </Fragment>
    );
  });
  return (
    <p className="full" lang="nl">
      {pieces}
      {text.slice(at)}
    </p>
  );
}

/** The words alone, in the order in which they stand there. */
function Words({ spots, label }: { spots: readonly Spot[]; label: string }) {
  const { t, language } = useTexts();
  const word = (spot: Spot, index: number) => (
    <li key={spot.id}>
      <q className="src" lang={language === 'en' ? 'nl' : undefined}>
        {spot.phrase}
        <sup>{letter(index)}</sup>
      </q>
    </li>
  );
  return spots.length === 0 ? null : (
    <>
      <ul className="phrases" aria-label={label}>
        {spots.slice(0, most).map(word)}
      </ul>
      {spots.length > most ? (
        <details className="rest">
          <summary>{t.place.more(spots.length - most)}</summary>
          <ul className="phrases" aria-label={label}>
            {spots.slice(most).map((spot, index) => word(spot, index + most))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** A part as it can be read: its text where that was read in and is wanted, else our summary and its words. */
export function PartText({ part, full, label }: { part: Part; full: boolean; label: string }) {
  const { language } = useTexts();
  const spots = inOrder(part.passages);
  if (full && part.text) return <Highlighted text={part.text} spots={spots} />;
  return (
    <>
      {part.summary ? <p>{part.summary[language]}</p> : null}
      <Words spots={spots} label={label} />
    </>
  );
}
