import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { type Found, type Highlight, searchQuery } from '../graph/search.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Section, useTitle } from '../parts/page.tsx';
import { Passages } from '../parts/passages.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { kindLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';

/** A text of ours with the words that were found set firm. */
function Marked({ text, ranges }: Highlight) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    pieces.push(text.slice(at, start), <b key={start}>{text.slice(start, end)}</b>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

function Results({ text }: { text: string }) {
  const { t, language } = useTexts();
  const { data, error, waiting, retry } = useAnswer<Found>(searchQuery, { text, first: 40 });
  if (waiting) return <Waiting lines={10} />;
  if (error) return <Fault error={error} retry={retry} />;
  const edges = data?.search?.edges ?? [];
  if (edges.length === 0)
    return (
      <div className="val nothing">
        <p>{t.search.none(text)}</p>
        <p className="s dim">{t.search.noneHelp}</p>
      </div>
    );
  return (
    <Section
      id="found"
      title={t.search.for(text)}
      note={t.search.count(edges.length, data?.search?.totalCount ?? edges.length)}
    >
      <dl>
        {edges.map(({ node, highlights, passages }) => {
          const told = highlights?.find(({ field }) => field.endsWith(`.${language}`));
          return (
            <div className="row" key={node.id}>
              <dt>{kindLabel(node.__typename, language).toLowerCase()}</dt>
              <dd className="val">
                <p>
                  <EntityLink of={node} />
                </p>
                {told && !node.sentence ? (
                  <p className="s dim">
                    <Marked {...told} />
                  </p>
                ) : null}
              </dd>
              <dd className="proof">{passages?.length ? <Passages places={passages} /> : null}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

export function SearchPage() {
  const { t } = useTexts();
  const [params] = useSearchParams();
  const text = (params.get('q') ?? '').trim();
  useTitle(text || t.search.title);
  return (
    <>
      <div className="head solo">
        <h1>{t.search.title}</h1>
        <SearchBox key={text} start={text} />
      </div>
      {text ? <Results text={text} /> : <p className="none empty">{t.search.ask}</p>}
    </>
  );
}
