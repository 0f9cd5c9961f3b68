import { Link } from 'wouter';
import type { Place } from '../graph/fragments.ts';
import { entityPath } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { longName, shortName } from './passages.tsx';

/** Where something stands, in the fewest words: links to the parts of the documents, each once. */
export function References({ places }: { places: readonly Place[] }) {
  const { t, language } = useTexts();
  const parts = [...new Map(places.map((place) => [place.part.id, place])).values()];
  return (
    <span className="refs">
      {parts.some(({ part }) => part.numbers) ? (
        <span className="refs-l" aria-hidden="true">
          {t.place.answer}
        </span>
      ) : null}
      {parts.map((place) => (
        <Link
          key={place.part.id}
          className="ref"
          href={entityPath(place.part.id)}
          aria-label={longName(place, language, t)}
        >
          {shortName(place, language)}
        </Link>
      ))}
    </span>
  );
}
