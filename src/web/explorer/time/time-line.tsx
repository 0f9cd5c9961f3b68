import { EntityLink } from '../parts/entity-link.tsx';
import { familyOf } from '../texts/families.ts';
import { period } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import type { Moment } from './moments.ts';
import { timeLayout } from './time-layout.ts';

/** What the bar of a moment is called: the money by its link, all else by its name. */
export function useMomentName(): (moment: Moment) => { what: string | null; time: string; letters: number } {
  const { language } = useTexts();
  return ({ node, when, fact }) => {
    const what = fact ? fact.side.label[language] : null;
    const time = period(when.from, when.to, language) ?? '';
    return { what, time, letters: [what, nameOf(node, language), time].filter(Boolean).join(' ').length };
  };
}

/** Periods under each other with the years behind; each line is its own text, so that it reads as a list. */
export function TimeLine({ moments }: { moments: readonly Moment[] }) {
  const naming = useMomentName();
  const named = moments.map(naming);
  const { bars, years } = timeLayout(moments.map(({ when }, index) => ({ when, letters: named[index]?.letters ?? 0 })));
  return (
    <div className="time">
      <div aria-hidden="true">
        {years.map(({ year, at }) => (
          <span className="yr" key={year} style={{ '--x': `${at}%` } as React.CSSProperties}>
            {year}
          </span>
        ))}
      </div>
      <ol>
        {moments.map(({ node, self, fact }, index) => {
          const bar = bars[index];
          const { what, time } = named[index] ?? {};
          return (
            <li
              key={`${node.id} ${fact?.proof.id ?? ''}`}
              className={[fact ? 'money' : familyOf(node.__typename), self ? 'self' : '', bar?.name ?? ''].join(' ')}
              style={{ '--a': `${bar?.start}%`, '--b': `${bar?.end}%` } as React.CSSProperties}
            >
              <span>
                {what ? <span className="pred">{what} </span> : null}
                {self ? <b>{<SelfName node={node} />}</b> : <EntityLink of={node} />} {time}
              </span>
              <i aria-hidden="true" />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function SelfName({ node }: { node: Moment['node'] }) {
  const { language } = useTexts();
  return <>{nameOf(node, language)}</>;
}
