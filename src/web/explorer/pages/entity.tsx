import { entityIn, sectionsOf, type Values } from '../graph/entity.ts';
import { entityQuery } from '../graph/entity-query.ts';
import { suggestedIn } from '../graph/suggestions.ts';
import { EntityHead } from '../parts/entity-head.tsx';
import { FactSections } from '../parts/fact-sections.tsx';
import { useTitle } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Share } from '../parts/share.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { kindLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { NotFoundPage } from './not-found.tsx';

/** The page of any entity of any kind, from one question. */
export function EntityPage({ kind, id }: { kind: string; id: string }) {
  const { language } = useTexts();
  const query = entityQuery(kind);
  const { data, error, waiting, retry } = useAnswer<Values>(query, { id });
  const entity = entityIn(kind, data);
  useTitle(entity ? nameOf(entity, language) : undefined);
  if (waiting)
    return (
      <div className="head solo">
        <p className="kind">{kindLabel(kind, language)}</p>
        <Waiting lines={12} />
      </div>
    );
  if (!entity && !error) return <NotFoundPage id={id} />;
  return (
    <>
      {error ? (
        <div className="head solo">
          {entity ? null : <h1>{kindLabel(kind, language)}</h1>}
          <Fault error={error} retry={retry} kept={entity !== null} />
        </div>
      ) : null}
      {entity ? (
        <>
          <EntityHead entity={entity} />
          <FactSections entity={entity} suggested={suggestedIn(data)} />
          <Share
            view="facts"
            id={id}
            title={nameOf(entity, language)}
            sections={sectionsOf(entity).map(({ theme }) => theme)}
            height={420}
          />
          <RawQuestion query={query} variables={{ id }} />
        </>
      ) : null}
    </>
  );
}
