import { entityIn, sectionsOf, type Values } from '../graph/entity.ts';
import { entityQuery } from '../graph/entity-query.ts';
import { suggestedIn } from '../graph/suggestions.ts';
import { EntityComing } from '../parts/entity-coming.tsx';
import { EntityHead } from '../parts/entity-head.tsx';
import { FactSections } from '../parts/fact-sections.tsx';
import { useTitle } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Share } from '../parts/share.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
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
      <EntityComing kind={kind} id={id}>
        <Waiting lines={12} />
      </EntityComing>
    );
  if (!entity && !error) return <NotFoundPage id={id} />;
  return (
    <>
      {error && entity ? <Fault error={error} retry={retry} kept /> : null}
      {error && !entity ? (
        <EntityComing kind={kind} id={id}>
          <Fault error={error} retry={retry} />
        </EntityComing>
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
