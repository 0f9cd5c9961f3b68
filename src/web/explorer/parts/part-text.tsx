import { Fragment } from 'react';
import { Link } from 'wouter';
import { inOrder, letter, type Part, type Spot } from '../graph/reader.ts';
import { type ReferencesAnswer, referencesQuery, type Stretch, stretches } from '../graph/references.ts';
import { entityPath } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { useAnswer } from './use-answer.ts';

const most = 6;

/** Shows the facts that rest on the words with this letter; where there are none to show, the words are no link. */
export interface Marking {
  readonly facts: string;
  readonly marked: string | null;
  readonly mark: (letter: string) => void;
}

/** Words of the document on the marker pen: a link to the facts that rest on them. */
function Source({ text, at, marking }: { text: string; at: number; marking: Marking }) {
  const { language } = useTexts();
  const own = letter(at);
  return (
    <q className={marking.marked === own ? 'src on' : 'src'} lang={language === 'en' ? 'nl' : undefined}>
      <a
        href={`#${marking.facts}`}
        onClick={(event) => {
          event.preventDefault();
          marking.mark(own);
        }}
      >
        {text}
        <sup>{own}</sup>
      </a>
    </q>
  );
}

/** Text of the document, in which what it refers to is a link: to the graph, else to the official page. */
function Plain({ of }: { of: readonly Stretch[] }) {
  return of.map(({ at, text, found }) =>
    !found ? (
      text
    ) : found.entity ? (
      <Link key={at} href={entityPath(found.entity.id)}>
        {text}
      </Link>
    ) : (
      <a key={at} href={found.links[0]} title={found.printed}>
        {text}
      </a>
    ),
  );
}

/** A text as it stands in the document, its references as links once they are known. */
export function LinkedText({ text }: { text: string }) {
  const { data } = useAnswer<ReferencesAnswer>(referencesQuery, { text });
  return <Plain of={stretches(text, 0, text.length, data?.references?.found ?? [])} />;
}

/** The text of a part with the words that carry facts on the marker pen; words within words keep the first letter. */
function Highlighted({ text, spots, marking }: { text: string; spots: readonly Spot[]; marking: Marking }) {
  const { data } = useAnswer<ReferencesAnswer>(referencesQuery, { text });
  const plain = (from: number, to: number) => <Plain of={stretches(text, from, to, data?.references?.found ?? [])} />;
  let at = 0;
  const pieces = spots.map((spot, index) => {
    if (spot.start < at) return null;
    const before = plain(at, spot.start);
    at = spot.end;
    return (
      <Fragment key={spot.id}>
        {before}
        <Source text={text.slice(spot.start, spot.end)} at={index} marking={marking} />
      </Fragment>
    );
  });
  return (
    <p className="full" lang="nl">
      {pieces}
      {plain(at, text.length)}
    </p>
  );
}

/** The words alone, in the order in which they stand there. */
function Words({ spots, label, marking }: { spots: readonly Spot[]; label: string; marking: Marking }) {
  const { t } = useTexts();
  const word = (spot: Spot, index: number) => (
    <li key={spot.id}>
      <Source text={spot.phrase} at={index} marking={marking} />
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
export function PartText({
  part,
  full,
  label,
  marking,
}: {
  part: Part;
  full: boolean;
  label: string;
  marking: Marking;
}) {
  const { language } = useTexts();
  const spots = inOrder(part.passages);
  if (full && part.text) return <Highlighted text={part.text} spots={spots} marking={marking} />;
  return (
    <>
      {part.summary ? <p>{part.summary[language]}</p> : null}
      <Words spots={spots} label={label} marking={marking} />
    </>
  );
}
