import { useState } from 'react';
import type { Answer, Entry, Note, Part, Question } from '../graph/reader.ts';
import { anchorOf } from '../texts/addresses.ts';
import { numbers } from '../texts/format.ts';
import { kindLabel, valueLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { factsAnchor, PartFacts } from './part-facts.tsx';
import { LinkedText, type Marking, PartText } from './part-text.tsx';

function QuestionHead({ of }: { of: Question }) {
  const { t, language } = useTexts();
  return (
    <div className="qa-h" id={anchorOf(of.id)}>
      <span className="n" aria-hidden="true">
        {of.number}
      </span>
      <h2>
        <span className="vh">
          {t.reader.question} {of.number}:{' '}
        </span>
        {of.summary?.[language] ?? nameOf(of, language)}
      </h2>
    </div>
  );
}

/** Which words of a part were chosen, so that their facts stand out. */
function useMarking(id: string): Marking {
  const [marked, mark] = useState<string | null>(null);
  return { facts: factsAnchor(id), marked, mark };
}

function References({ answer }: { answer: Answer }) {
  const { t, language } = useTexts();
  const { edges } = answer.refersTo;
  return edges.length === 0 ? null : (
    <p className="s see">
      {edges.map(({ node }) => (
        <a key={node.id} href={`#${anchorOf(node.id)}`}>
          {node.numbers ? t.reader.seeAnswer(numbers(node.numbers)) : nameOf(node, language)}
        </a>
      ))}
    </p>
  );
}

function NotesOf({ answer, notes, full }: { answer: Answer; notes: readonly Note[]; full: boolean }) {
  const { t, language } = useTexts();
  const own = new Set(answer.footnotes.nodes.map(({ id }) => id));
  const shown = notes.filter(({ id }) => own.has(id)).sort((a, b) => a.number - b.number);
  return shown.length === 0 ? null : (
    <ul className="notes" aria-label={t.reader.footnotes}>
      {shown.map((note) => (
        <li key={note.id} id={anchorOf(note.id)}>
          <b>
            <span className="vh">{t.reader.footnote} </span>
            {note.number}
          </b>{' '}
          {full && note.text ? (
            <span className="full" lang="nl">
              <LinkedText text={note.text} />
            </span>
          ) : (
            note.summary?.[language]
          )}
        </li>
      ))}
    </ul>
  );
}

/** One answer with all its questions, its words and its footnotes; the facts beside it. */
function AnswerArticle({
  answer,
  questions,
  notes,
  full,
}: {
  answer: Answer;
  questions: readonly Question[];
  notes: readonly Note[];
  full: boolean;
}) {
  const { t, language } = useTexts();
  const marking = useMarking(answer.id);
  const verdict = answer.verdict ? valueLabel('Verdict', answer.verdict, language) : null;
  const who = questions.length > 1 ? t.reader.answerTo(numbers(answer.numbers)) : t.place.answered;
  return (
    <article className="qa" id={anchorOf(answer.id)} aria-label={nameOf(answer, language)}>
      <div className="qa-m">
        {questions.map((question) => (
          <QuestionHead key={question.id} of={question} />
        ))}
        <div className="qa-t">
          <p className="who">
            {who}
            {verdict ? `: ${verdict}` : ''}
          </p>
          <PartText part={answer} full={full} label={t.reader.phrases} marking={marking} />
          <References answer={answer} />
          <NotesOf answer={answer} notes={notes} full={full} />
        </div>
      </div>
      <PartFacts
        id={answer.id}
        label={`${t.reader.facts}: ${nameOf(answer, language)}`}
        empty={!answer.passages?.length}
        marked={marking.marked}
      />
    </article>
  );
}

/** A question whose answer stands at another one: one line, with the way there. */
function Elsewhere({
  question,
  answers,
  complete,
}: {
  question: Question;
  answers: readonly Answer[];
  complete: boolean;
}) {
  const { t, language } = useTexts();
  return (
    <div className="gap-row" id={anchorOf(question.id)}>
      <b>{question.number}</b>
      <p>
        {question.summary?.[language]}{' '}
        {complete && answers.length === 0 ? <span className="none">{t.reader.noAnswer}</span> : null}
        {answers.map((answer) => (
          <a key={answer.id} href={`#${anchorOf(answer.id)}`}>
            {t.reader.sharedWith(Math.min(...answer.numbers))}
          </a>
        ))}
      </p>
    </div>
  );
}

/** What stands at one number; whether an answer is missing is told only once all of them are here. */
export function ReaderEntry({
  entry,
  notes,
  full,
  complete,
}: {
  entry: Entry;
  notes: readonly Note[];
  full: boolean;
  complete: boolean;
}) {
  return 'answer' in entry ? (
    <AnswerArticle {...entry} notes={notes} full={full} />
  ) : (
    <Elsewhere {...entry} complete={complete} />
  );
}

/** A part that is neither question nor answer: the head, an annex. */
export function LoosePart({ part, full }: { part: Part; full: boolean }) {
  const { t, language } = useTexts();
  const name = nameOf(part, language);
  const kind = kindLabel(part.__typename, language);
  const marking = useMarking(part.id);
  return (
    <article className="qa loose" id={anchorOf(part.id)} aria-label={name}>
      <div className="qa-m">
        <div className="qa-h">
          <h2 lang={language === 'en' && part.name === name ? 'nl' : undefined}>{name}</h2>
        </div>
        <div className="qa-t">
          <p className="who">{kind}</p>
          <PartText part={part} full={full} label={t.reader.phrases} marking={marking} />
        </div>
      </div>
      <PartFacts
        id={part.id}
        label={`${t.reader.facts}: ${name}`}
        empty={!part.passages?.length}
        marked={marking.marked}
      />
    </article>
  );
}
