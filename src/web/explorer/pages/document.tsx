import { type Entity, entityIn, type Values } from '../graph/entity.ts';
import { type ReaderAnswer, readerQuery, readerVariables } from '../graph/reader.ts';
import { suggestedIn } from '../graph/suggestions.ts';
import { EntityComing } from '../parts/entity-coming.tsx';
import { EntityHead } from '../parts/entity-head.tsx';
import { FactSections } from '../parts/fact-sections.tsx';
import { useTitle } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Reader } from '../parts/reader.tsx';
import { readerStrip } from '../parts/reader-strip.ts';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useWholeReader } from '../parts/use-whole-reader.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { NotFoundPage } from './not-found.tsx';

/** A document: read question by question where it was read, else what the graph knows of it. */
function Shown({ entity, first }: { entity: Entity; first: ReaderAnswer & Values }) {
  const { t, language } = useTexts();
  const { data = first, complete, failed, retry: again } = useWholeReader(entity.id, first);
  const isRead = [data.questions, data.answers, data.sections].some((list) => list && list.totalCount > 0);
  return (
    <>
      <EntityHead entity={entity} {...(isRead ? { strip: readerStrip(data, t, language) } : {})} />
      {isRead ? <Reader data={data} complete={complete} /> : null}
      {failed ? <Fault error={{ message: '' }} retry={again} kept /> : null}
      <FactSections
        entity={entity}
        suggested={suggestedIn(first)}
        {...(isRead ? { without: 'places' as const } : {})}
      />
    </>
  );
}

export function DocumentPage({ id }: { id: string }) {
  const { language } = useTexts();
  const { data, error, waiting, retry } = useAnswer<ReaderAnswer & Values>(readerQuery, readerVariables(id));
  const entity = entityIn('Document', data);
  useTitle(entity ? nameOf(entity, language) : undefined);
  if (waiting)
    return (
      <EntityComing kind="Document" id={id}>
        <Waiting lines={16} />
      </EntityComing>
    );
  if (!entity && !error) return <NotFoundPage id={id} />;
  return (
    <>
      {error && entity ? <Fault error={error} retry={retry} kept /> : null}
      {error && !entity ? (
        <EntityComing kind="Document" id={id}>
          <Fault error={error} retry={retry} />
        </EntityComing>
      ) : null}
      {entity && data ? <Shown entity={entity} first={data} /> : null}
      {entity ? <RawQuestion query={readerQuery} variables={readerVariables(id)} /> : null}
    </>
  );
}
