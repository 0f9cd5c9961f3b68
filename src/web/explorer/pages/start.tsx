import { type StartAnswer, sampleOf, startQuery } from '../graph/start.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { useTitle } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { SampleFact } from '../parts/sample-fact.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { StartAsks } from '../parts/start-asks.tsx';
import { StartKinds } from '../parts/start-kinds.tsx';
import { StartTrio } from '../parts/start-trio.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useTexts } from '../texts/language.tsx';

/** Names to try: a few of what the answer holds. */
function Examples({ data }: { data: StartAnswer | undefined }) {
  const { t } = useTexts();
  const ends = data?.connected?.paths[0]?.entities ?? [];
  const funded = data?.alliances?.nodes.find(({ funders }) => funders.edges.length > 0);
  const some = [ends.at(-1), ends[0], funded].filter((each) => each !== undefined);
  return (
    <p className="links examples">
      <span className="dim">{some.length > 0 ? t.search.examples : '\u00a0'}</span>
      {some.map((each) => (
        <EntityLink key={each.id} of={each} />
      ))}
    </p>
  );
}

export function StartPage() {
  const { t } = useTexts();
  useTitle(t.start.question);
  const { data, error, waiting, retry } = useAnswer<StartAnswer>(startQuery);
  const sample = data?.alliances ? sampleOf(data.alliances.nodes) : null;
  return (
    <>
      <div className="hero">
        <div>
          <h1>{t.start.question}</h1>
          <p className="lead">{t.start.lead}</p>
          <SearchBox />
          <Examples data={data} />
        </div>
        {sample ? (
          <SampleFact {...sample} />
        ) : (
          <div className="spec">{waiting ? <Waiting lines={7} label={false} /> : null}</div>
        )}
      </div>
      {waiting ? <Waiting lines={24} /> : null}
      {error ? <Fault error={error} retry={retry} kept={data !== undefined} /> : null}
      {data ? (
        <>
          <StartAsks data={data} />
          <StartTrio data={data} />
          <StartKinds data={data} />
          <RawQuestion query={startQuery} variables={{}} />
        </>
      ) : null}
    </>
  );
}
