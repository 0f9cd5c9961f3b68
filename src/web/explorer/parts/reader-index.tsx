import { disputedParts, type Entry, type ReaderAnswer } from '../graph/reader.ts';
import { keyOfEntry } from '../graph/reader-ranges.ts';
import { anchorOf } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import type { Language } from '../texts/languages.ts';
import { nameOf } from '../texts/names.ts';

interface Numbered {
  readonly number: number;
  readonly to: string;
  /** What was asked, in our own words. */
  readonly asked: string | undefined;
  readonly open: boolean;
  readonly refers: boolean;
  readonly disputed: boolean;
}

function numbered(
  data: ReaderAnswer,
  entries: readonly Entry[],
  open: ReadonlySet<string>,
  language: Language,
): Numbered[] {
  const disputed = disputedParts(data);
  return entries.flatMap((entry): Numbered[] => {
    if ('question' in entry) {
      const { question, answers } = entry;
      return [
        {
          number: question.number,
          to: question.id,
          asked: question.summary?.[language],
          open: open.has(keyOfEntry(entry)),
          refers: true,
          disputed: answers.some(({ id }) => disputed.has(id)),
        },
      ];
    }
    const { answer, questions } = entry;
    const [first] = questions;
    return first
      ? [
          {
            number: Math.min(...answer.numbers),
            to: first.id,
            asked: first.summary?.[language],
            open: open.has(keyOfEntry(entry)),
            refers: answer.refersTo.edges.some(({ whole }) => whole),
            disputed: disputed.has(answer.id),
          },
        ]
      : [];
  });
}

/** The numbers of all questions as an index: open, refers on, contradiction. */
export function ReaderIndex({
  data,
  entries,
  open,
  show,
}: {
  data: ReaderAnswer;
  entries: readonly Entry[];
  open: ReadonlySet<string>;
  show: (anchor: string) => void;
}) {
  const { t, language } = useTexts();
  const others = [...(data.sections?.nodes ?? []), ...(data.annexes?.nodes ?? [])];
  return (
    <nav className="index" aria-label={t.reader.questions}>
      <h2>{t.reader.questions}</h2>
      <ol className="nums">
        {numbered(data, entries, open, language).map(({ number, to, asked, open: isOpen, refers, disputed }) => (
          <li key={to}>
            <a
              href={`#${anchorOf(to)}`}
              title={asked}
              onClick={() => show(anchorOf(to))}
              className={[isOpen ? 'in' : '', refers ? 'to' : '', disputed ? 'neqn' : ''].join(' ').trim() || undefined}
            >
              {number}
              {isOpen ? <span className="vh"> ({t.reader.isOpen})</span> : null}
              {refers ? <span className="vh"> ({t.reader.refersOnly})</span> : null}
              {disputed ? <span className="vh"> ({t.reader.conflict})</span> : null}
            </a>
          </li>
        ))}
      </ol>
      <p className="keyl" aria-hidden="true">
        <i className="in" />
        {t.reader.isOpen}
        <br />
        <i className="to" />
        {t.reader.refersOnly}
        <br />
        <i className="neqn" />
        {t.reader.conflict}
      </p>
      <ul className="jump">
        {others.map((part) => (
          <li key={part.id}>
            <a href={`#${anchorOf(part.id)}`}>{nameOf(part, language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
