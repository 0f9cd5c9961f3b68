import { useState } from 'react';
import { type Entity, entityIn, type Values } from '../graph/entity.ts';
import { type Answer, entriesOf, type ReaderAnswer, readerQuery, readerVariables } from '../graph/reader.ts';
import { suggestedIn } from '../graph/suggestions.ts';
import { EntityHead } from '../parts/entity-head.tsx';
import { FactSections } from '../parts/fact-sections.tsx';
import { useTitle } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { LoosePart, ReaderEntry } from '../parts/reader-entry.tsx';
import { ReaderIndex } from '../parts/reader-index.tsx';
import { ReaderMode } from '../parts/reader-mode.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { number } from '../texts/format.ts';
import { kindLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import type { Language } from '../texts/languages.ts';
import { nameOf } from '../texts/names.ts';
import type { Texts } from '../texts/nl.ts';
import { NotFoundPage } from './not-found.tsx';

const isPassedOn = ({ refersTo }: Answer) => refersTo.edges.some(({ whole }) => whole);

function stripOf(data: ReaderAnswer, t: Texts, language: Language) {
  const answers = data.answers?.nodes ?? [];
  const parts = [data.questions, data.answers, data.footnotes, data.annexes, data.sections].flatMap(
    (list) => list?.nodes ?? [],
  );
  const shared = answers.filter(({ numbers }) => numbers.length > 1).length;
  const words = t.reader.strip;
  return [
    { label: words.questions, value: number(data.questions?.totalCount ?? 0, language) },
    {
      label: words.answers,
      value: number(data.answers?.totalCount ?? 0, language),
      note: t.reader.loose(answers.length - shared, shared),
    },
    { label: words.refers, value: number(answers.filter(isPassedOn).length, language) },
    { label: words.footnotes, value: number(data.footnotes?.totalCount ?? 0, language) },
    {
      label: words.phrases,
      value: number(
        parts.reduce((sum, { passages }) => sum + (passages?.length ?? 0), 0),
        language,
      ),
    },
  ];
}

function Read({ data }: { data: ReaderAnswer }) {
  const [full, setFull] = useState(false);
  const entries = entriesOf(data);
  const hasText = [...(data.answers?.nodes ?? []), ...(data.questions?.nodes ?? [])].some(({ text }) => text !== null);
  const notes = data.footnotes?.nodes ?? [];
  return (
    <div className="read">
      <ReaderIndex data={data} entries={entries} />
      <div className="pages">
        <ReaderMode hasText={hasText} full={full} choose={setFull} />
        {(data.sections?.nodes ?? []).map((part) => (
          <LoosePart key={part.id} part={part} full={full} />
        ))}
        {entries.map((entry) => (
          <ReaderEntry
            key={'answer' in entry ? entry.answer.id : entry.question.id}
            entry={entry}
            notes={notes}
            full={full}
          />
        ))}
        {(data.annexes?.nodes ?? []).map((part) => (
          <LoosePart key={part.id} part={part} full={full} />
        ))}
      </div>
    </div>
  );
}

/** A document: read question by question where it was read, else what the graph knows of it. */
function Shown({ entity, data }: { entity: Entity; data: ReaderAnswer & Values }) {
  const { t, language } = useTexts();
  const isRead = [data.questions, data.answers, data.sections].some((list) => list && list.totalCount > 0);
  return (
    <>
      <EntityHead entity={entity} {...(isRead ? { strip: stripOf(data, t, language) } : {})} />
      {isRead ? <Read data={data} /> : null}
      <FactSections entity={entity} suggested={suggestedIn(data)} {...(isRead ? { without: 'places' as const } : {})} />
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
      <div className="head solo">
        <p className="kind">{kindLabel('Document', language)}</p>
        <Waiting lines={16} />
      </div>
    );
  if (!entity && !error) return <NotFoundPage id={id} />;
  return (
    <>
      {error ? <Fault error={error} retry={retry} kept={entity !== null} /> : null}
      {entity && data ? <Shown entity={entity} data={data} /> : null}
      {entity ? <RawQuestion query={readerQuery} variables={readerVariables(id)} /> : null}
    </>
  );
}
