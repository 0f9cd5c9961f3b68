import { useId, useState } from 'react';
import type { Place } from '../graph/fragments.ts';
import { documentOf } from '../graph/places.ts';
import { useTexts } from '../texts/language.tsx';
import { PassagePanel } from './passage-panel.tsx';
import { longName, shortName } from './place-names.ts';
import { useDocumentName } from './placed-documents.tsx';

const usual = 2;

interface Grouped {
  readonly phrase: string;
  readonly places: readonly Place[];
}
/** Places by the words that stand there; a part counts once. */
export function byPhrase(places: readonly Place[]): Grouped[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const known = groups.get(place.phrase);
    if (!known) groups.set(place.phrase, [place]);
    else if (!known.some(({ part }) => part.id === place.part.id)) known.push(place);
  }
  return [...groups].map(([phrase, own]) => ({ phrase, places: own }));
}

/** A place in a document, as a button that opens it. */
export function Reference({
  place,
  open,
  toggle,
  panelId,
}: {
  place: Place;
  open: boolean;
  toggle: () => void;
  panelId: string;
}) {
  const { t, language } = useTexts();
  const document = useDocumentName()(place);
  return (
    <button
      className="ref"
      type="button"
      aria-expanded={open}
      aria-controls={open ? panelId : undefined}
      aria-label={[`${t.place.open} ${longName(place, language, t)}`, document?.name].filter(Boolean).join(', ')}
      onClick={toggle}
    >
      {shortName(place, language)}
    </button>
  );
}

function byDocument(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, readonly Place[]>();
  for (const place of places) groups.set(documentOf(place), [...(groups.get(documentOf(place)) ?? []), place]);
  return groups;
}

/** The document that places are in, where the page has more than one. */
function DocumentLabel({ of }: { of: Place | undefined }) {
  const { language } = useTexts();
  const nameOf = useDocumentName();
  const document = of ? nameOf(of) : null;
  return document ? (
    <span className="refs-l" title={document.name} aria-hidden="true" lang={language === 'en' ? 'nl' : undefined}>
      {document.short}
    </span>
  ) : null;
}

function Phrase({ phrase, places }: Grouped) {
  const { t, language } = useTexts();
  const [openId, open] = useState<string | null>(null);
  const panelId = useId();
  const opened = places.find(({ id }) => id === openId);
  return (
    <div className="passage">
      <q className="src" lang={language === 'en' ? 'nl' : undefined}>
        {phrase}
      </q>{' '}
      {[...byDocument(places)].map(([id, own]) => (
        <span className="refs" key={id}>
          <DocumentLabel of={own[0]} />
          {own.some(({ part }) => part.numbers) ? (
            <span className="refs-l" aria-hidden="true">
              {t.place.answer}
            </span>
          ) : null}
          {own.map((place) => (
            <Reference
              key={place.id}
              place={place}
              open={place.id === openId}
              panelId={panelId}
              toggle={() => open(place.id === openId ? null : place.id)}
            />
          ))}
        </span>
      ))}
      {opened ? (
        <PassagePanel id={opened.id} panelId={panelId} label={longName(opened, language, t)} close={() => open(null)} />
      ) : null}
    </div>
  );
}

/** The words of the documents that something rests on, each with its places; after the first few the rest opens. */
export function Passages({ places, most = usual }: { places: readonly Place[]; most?: number }) {
  const { t } = useTexts();
  const groups = byPhrase(places);
  const shown = groups.slice(0, most);
  const rest = groups.slice(most);
  if (groups.length === 0) return <p className="s dim">{t.place.register}</p>;
  return (
    <>
      {shown.map((group) => (
        <Phrase key={group.phrase} {...group} />
      ))}
      {rest.length > 0 ? (
        <details className="rest">
          <summary>{t.place.more(rest.length)}</summary>
          {rest.map((group) => (
            <Phrase key={group.phrase} {...group} />
          ))}
        </details>
      ) : null}
    </>
  );
}
