import { useSearchParams } from 'wouter';
import type { Named } from '../graph/fragments.ts';
import { hopsOf, type PathAnswer, type PathEnd, pathQuery } from '../graph/path.ts';
import { type ExamplesAnswer, examplesIn, examplesQuery } from '../graph/path-examples.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { useTitle } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { type Asked, askedIn, variablesOf } from '../path/address.ts';
import { Ask } from '../path/ask.tsx';
import { Examples } from '../path/examples.tsx';
import { FoundPaths } from '../path/found.tsx';
import { Tries } from '../path/none.tsx';
import { Notes } from '../path/notes.tsx';
import { Around, Options } from '../path/options.tsx';
import { Steps } from '../path/steps.tsx';
import { namesAmount } from '../path/tell.ts';
import { usePathTexts } from '../path/use-path-texts.ts';
import { capital } from '../texts/format.ts';
import { kinds } from '../texts/labels.ts';
import type { Language } from '../texts/languages.ts';
import { nameOf } from '../texts/names.ts';
import type { PathTexts } from '../texts/path-nl.ts';

/** Longer names are told by their abbreviation or kind in a title; the whole name stands above it. */
const longName = 40;
function shortName(of: PathEnd, language: Language): string {
  const name = nameOf(of, language);
  return name.length <= longName ? name : (of.shortName ?? kinds[of.__typename]?.label[language] ?? name);
}

function Head({
  title,
  from,
  to,
  lead,
}: {
  title: string;
  from: Named | null;
  to: Named | null;
  lead: string | undefined;
}) {
  const { p } = usePathTexts();
  useTitle(title);
  return (
    <div className="head solo">
      <p className="kind">
        <b>{p.kind}</b>
        {from || to ? (
          <span>
            {from ? (
              <>
                {p.fromTo[0]} <EntityLink of={from} />{' '}
              </>
            ) : null}
            {to ? (
              <>
                {p.fromTo[1]} <EntityLink of={to} />
              </>
            ) : null}
          </span>
        ) : null}
      </p>
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
}

const isTooMuch = (
  error: { readonly graphQLErrors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] } | undefined,
) => error?.graphQLErrors.some(({ extensions }) => extensions.code === 'QUERY_TOO_COMPLEX') ?? false;

/** What the answer comes to, in one line. */
function titleOf(data: PathAnswer, asked: Asked, p: PathTexts, language: Language): string {
  const { from, to, path } = data;
  if (!from) return p.none.unknown(asked.from ?? '');
  if (!to) return p.none.unknown(asked.to ?? '');
  if (!path) return p.title;
  const [start, end] = [shortName(from, language), shortName(to, language)];
  const chosen = path.paths[asked.path - 1] ?? path.paths[0];
  if (chosen) {
    const hops = hopsOf(chosen);
    return capital(p.found(hops.length, start, end, hops.filter(namesAmount).length));
  }
  if (path.reason === 'SAME_ENTITY') return p.none.same;
  return path.reason === 'NO_PATH' ? p.none.at(start, end) : p.none.within(start, end, asked.steps);
}

function Answered({ data, asked }: { data: PathAnswer; asked: Asked }) {
  const { p } = usePathTexts();
  const { path } = data;
  const told = (path?.paths ?? []).map((each) => ({ path: each, hops: hopsOf(each) }));
  const chosen = told[asked.path - 1] ?? told[0];
  const left = (data.left ?? []).flatMap((each) => each ?? []);
  const shown = { ...asked, path: chosen ? told.indexOf(chosen) + 1 : 1 };
  return (
    <>
      <Around asked={asked} left={left} hubs={path?.hubs ?? []} />
      {chosen ? (
        <>
          <FoundPaths asked={shown} all={told} complete={path?.complete ?? true} />
          <Steps asked={shown} hops={chosen.hops} />
          <Notes hops={chosen.hops} />
        </>
      ) : (
        <>
          {path ? <p className="none empty">{p.none.searched(path.searched)}</p> : null}
          <Tries asked={asked} hubs={(path?.hubs?.length ?? 0) > 0} />
        </>
      )}
    </>
  );
}

/** The question of an address: between two ends, else for pairs to begin with. */
const questionOf = (asked: Asked) =>
  asked.from && asked.to
    ? { query: pathQuery, variables: variablesOf(asked) }
    : { query: examplesQuery, variables: { end: asked.from ?? asked.to ?? '' } };
type Answer = PathAnswer | ExamplesAnswer;
const isPath = (data: Answer | undefined): data is PathAnswer => data !== undefined && 'left' in data;

/** How two entities are connected, told step by step. Everything that was chosen stands in the address. */
export function PathPage() {
  const { language, p } = usePathTexts();
  const [params] = useSearchParams();
  const asked = askedIn(params);
  const { query, variables } = questionOf(asked);
  const { data, error, retry } = useAnswer<Answer>(query, variables);
  const both = query === pathQuery;
  // The answer to the other question stays until its own is there.
  const path = both && isPath(data) ? data : null;
  const examples = !both && data && !isPath(data) ? data : null;
  const end = examples?.end ?? null;
  const from = path ? path.from : asked.from ? end : null;
  const to = path ? path.to : asked.from ? null : end;
  const tooMuch = isTooMuch(error);
  const title = tooMuch ? p.none.tooMuch : path ? titleOf(path, asked, p, language) : p.title;
  return (
    <>
      <Head title={title} from={from} to={to} lead={both ? undefined : end ? p.oneLeft : p.lead} />
      <Ask asked={asked} from={from} to={to} />
      {both ? <Options asked={asked} /> : null}
      {path || examples || error ? null : <Waiting lines={20} />}
      {error && !tooMuch ? <Fault error={error} retry={retry} kept={data !== undefined} /> : null}
      {tooMuch ? <Tries asked={asked} hubs={false} tooMuch /> : null}
      {path && !tooMuch ? <Answered data={path} asked={asked} /> : null}
      {path ? <RawQuestion query={query} variables={variables} /> : null}
      {examples ? <Examples examples={examplesIn(examples)} /> : null}
    </>
  );
}
