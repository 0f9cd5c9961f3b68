import { type ReactNode, useId, useState } from 'react';
import type { Place } from '../graph/fragments.ts';
import { useTexts } from '../texts/language.tsx';
import { PassagePanel } from './passage-panel.tsx';
import { Reference } from './passages.tsx';
import { longName } from './place-names.ts';

const rank = ({ part }: Place) => part.numbers?.[0] ?? Number.POSITIVE_INFINITY;
/** One place for each part of a document: answers by number, then other parts as they come. */
function byPart(places: readonly Place[]): readonly Place[] {
  const parts = new Map<string, Place>();
  for (const place of places) if (!parts.has(place.part.id)) parts.set(place.part.id, place);
  return [...parts.values()].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** A row of a table that ends in references; what one of them opens stands in a row below it. */
export function ProvenRow({
  places,
  columns,
  className,
  children,
}: {
  places: readonly Place[];
  /** How many columns the table has. */
  columns: number;
  className?: string | undefined;
  children: ReactNode;
}) {
  const { t, language } = useTexts();
  const [openId, open] = useState<string | null>(null);
  const panelId = useId();
  const shown = byPart(places);
  const opened = shown.find(({ id }) => id === openId);
  return (
    <>
      <tr className={className}>
        {children}
        <td className="where-c">
          {shown.length > 0 ? (
            <span className="refs">
              {shown.some(({ part }) => part.numbers) ? (
                <span className="refs-l" aria-hidden="true">
                  {t.place.answer}
                </span>
              ) : null}
              {shown.map((place) => (
                <Reference
                  key={place.id}
                  place={place}
                  open={place.id === openId}
                  panelId={panelId}
                  toggle={() => open(place.id === openId ? null : place.id)}
                />
              ))}
            </span>
          ) : null}
        </td>
      </tr>
      {opened ? (
        <tr className="opened-r">
          <td colSpan={columns}>
            <p className="passage">
              <q className="src" lang={language === 'en' ? 'nl' : undefined}>
                {opened.phrase}
              </q>
            </p>
            <PassagePanel
              id={opened.id}
              panelId={panelId}
              label={longName(opened, language, t)}
              close={() => open(null)}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}
