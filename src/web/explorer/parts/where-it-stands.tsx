import { Link } from 'wouter';
import type { DocumentPlaces } from '../graph/places.ts';
import { whereStrip } from '../graph/where-strip.ts';
import { entityPath } from '../texts/addresses.ts';
import { kinds } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { longName, shortName } from './place-names.ts';

/** All numbers of a document in a row with the places marked; the list of references below says the same. */
function Strip({ parts, questions }: { parts: DocumentPlaces['parts']; questions: number }) {
  const { language } = useTexts();
  const { cells, others, ticks } = whereStrip(parts, questions);
  const style = { '--n': cells.length + others.length } as React.CSSProperties;
  return (
    <div aria-hidden="true">
      <div className="where" style={style}>
        {cells.map(({ from, on }) => (
          <i key={from} className={on ? 'on' : undefined} />
        ))}
        {others.map((kind) => (
          <i key={kind} className="on" />
        ))}
      </div>
      <div className="where-l" style={style}>
        {ticks.map(({ cell, label, late }) => (
          <span key={cell} className={late ? 'hide-s' : undefined} style={{ '--c': cell } as React.CSSProperties}>
            {label}
          </span>
        ))}
        {others.length > 0 ? (
          <span className="end" style={{ '--c': cells.length + others.length } as React.CSSProperties}>
            {others.map((kind) => kinds[kind]?.label[language]).join(', ')}
          </span>
        ) : null}
      </div>
    </div>
  );
}

/** Where something stands in one document: the strip of all its answers, then the references. */
export function WhereItStands({ of }: { of: DocumentPlaces }) {
  const { t, language } = useTexts();
  const { document, parts } = of;
  return (
    <div className="row wide">
      <dt>{t.entity.inDocument}</dt>
      <dd className="val">
        <p>
          <Link className="e" href={`/${of.id}`} lang={language === 'en' && document ? 'nl' : undefined}>
            {document?.name ?? t.entity.otherDocument}
          </Link>
        </p>
        <Strip parts={parts} questions={document?.questionCount ?? 0} />
        <p className="refs">
          {parts.some(({ part }) => part.numbers) ? (
            <span className="refs-l" aria-hidden="true">
              {t.place.answer}
            </span>
          ) : null}
          {parts.map((place) => (
            <Link
              className="ref"
              key={place.part.id}
              href={entityPath(place.part.id)}
              aria-label={longName(place, language, t)}
            >
              {shortName(place, language)}
            </Link>
          ))}
        </p>
      </dd>
    </div>
  );
}
