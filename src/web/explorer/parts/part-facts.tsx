import { useEffect, useRef, useState } from 'react';
import { type About, factsOf, type PartFactsAnswer, partFactsQuery } from '../graph/part-facts.ts';
import { anchorOf } from '../texts/addresses.ts';
import { links } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { Fault, Waiting } from './states.tsx';
import { useAnswer } from './use-answer.ts';

const most = 7;

/** Where the facts of a part stand on the page. */
export const factsAnchor = (id: string): string => `facts-${anchorOf(id)}`;

/** Turns true for good when the element comes near the window. */
function useNear() {
  const ref = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || near) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '400px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  return { ref, near };
}

function FactLine({ of, marked }: { of: About; marked: string | null }) {
  const { language } = useTexts();
  const isOn = marked !== null && of.letters.includes(marked);
  const first = of.letters.slice(0, 2);
  return (
    <li tabIndex={-1} className={isOn ? 'on' : undefined}>
      <span className="fl">{(isOn && !first.includes(marked) ? [marked] : first).join(' ')}</span>
      <EntityLink of={of.subject} />
      {of.relations.map(({ type, objects }) => (
        <span key={type}>
          {' '}
          <span className="pred">{links[type]?.out.label[language]}</span>{' '}
          {objects.map((object, index) => (
            <span key={object.id}>
              {index > 0 ? ', ' : ''}
              <EntityLink of={object} />
            </span>
          ))}
        </span>
      ))}
    </li>
  );
}

function Loaded({ id, marked }: { id: string; marked: string | null }) {
  const { t } = useTexts();
  const { data, error, waiting, retry } = useAnswer<PartFactsAnswer>(partFactsQuery, { id });
  if (error) return <Fault error={error} retry={retry} />;
  if (waiting || !data) return <Waiting lines={4} label={false} />;
  const { about, named, count } = factsOf(data, id);
  const rest = about.slice(most);
  return (
    <>
      <h3>{count > 0 ? t.reader.factsOf(count) : t.reader.noFacts}</h3>
      <ul>
        {about.slice(0, most).map((each) => (
          <FactLine key={each.subject.id} of={each} marked={marked} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details
          className="rest"
          open={rest.some(({ letters }) => marked !== null && letters.includes(marked)) || undefined}
        >
          <summary>{t.entity.more(rest.length)}</summary>
          <ul>
            {rest.map((each) => (
              <FactLine key={each.subject.id} of={each} marked={marked} />
            ))}
          </ul>
        </details>
      ) : null}
      {named.length > 0 ? (
        <p className="named">
          <span className="pred">{t.reader.mentions}</span>{' '}
          {named.map((each, index) => (
            <span key={each.id}>
              {index > 0 ? ', ' : ''}
              <EntityLink of={each} />
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

/** The facts that rest on a part, in the margin; asked for when the part comes into view. */
export function PartFacts({
  id,
  label,
  empty,
  marked,
}: {
  id: string;
  label: string;
  empty: boolean;
  marked: string | null;
}) {
  const { t } = useTexts();
  const { ref, near } = useNear();
  useEffect(() => {
    const line = marked === null ? null : ref.current?.querySelector<HTMLElement>('.on');
    line?.scrollIntoView({ block: 'nearest' });
    line?.focus({ preventScroll: true });
  }, [marked, ref]);
  return (
    <aside className="facts" id={factsAnchor(id)} aria-label={label} ref={ref}>
      {empty ? (
        <h3>{t.reader.noFacts}</h3>
      ) : near ? (
        <Loaded id={id} marked={marked} />
      ) : (
        <Waiting lines={4} label={false} />
      )}
    </aside>
  );
}
