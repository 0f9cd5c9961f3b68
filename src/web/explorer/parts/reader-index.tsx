import { disputedParts, type Entry, type ReaderAnswer } from '../graph/reader.ts';
import { anchorOf } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';

interface Numbered {
  readonly number: number;
  readonly to: string;
  readonly refers: boolean;
  readonly disputed: boolean;
}

function numbered(data: ReaderAnswer, entries: readonly Entry[]): Numbered[] {
  const disputed = disputedParts(data);
  return entries.flatMap((entry): Numbered[] => {
    if ('question' in entry) {
      const { question, answers } = entry;
      return [
        {
          number: question.number,
          to: question.id,
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
            refers: answer.refersTo.edges.some(({ whole }) => whole),
            disputed: disputed.has(answer.id),
          },
        ]
      : [];
  });
}

/** The numbers of all questions as an index: open, refers on, contradiction. */
export function ReaderIndex({ data, entries }: { data: ReaderAnswer; entries: readonly Entry[] }) {
  const { t, language } = useTexts();
  const others = [...(data.sections?.nodes ?? []), ...(data.annexes?.nodes ?? [])];
  return (
    <nav className="index" aria-label={t.reader.questions}>
      <h2>{t.reader.questions}</h2>
      <ol className="nums">
        {numbered(data, entries).map(({ number, to, refers, disputed }) => (
          <li key={to}>
            <a
              href={`#${anchorOf(to)}`}
              className={[refers ? 'to' : '', disputed ? 'neqn' : ''].join(' ').trim() || undefined}
            >
              {number}
              {refers ? <span className="vh"> ({t.reader.refersOnly})</span> : null}
              {disputed ? <span className="vh"> ({t.reader.conflict})</span> : null}
            </a>
          </li>
        ))}
      </ol>
      <p className="keyl" aria-hidden="true">
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
