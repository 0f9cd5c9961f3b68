import { type Answer, disputedParts, type ReaderAnswer } from '../graph/reader.ts';
import { number, numbers } from '../texts/format.ts';
import type { Language } from '../texts/languages.ts';
import type { Texts } from '../texts/nl.ts';
import type { Item } from './key-facts.ts';

const isPassedOn = ({ refersTo }: Answer) => refersTo.edges.some(({ whole }) => whole);
const firstOf = ({ numbers: own }: Answer) => Math.min(...own);
const fewNumbers = 8;

/** The key facts of a document that was read: what it holds, what only refers on, where it contradicts itself. */
export function readerStrip(data: ReaderAnswer, t: Texts, language: Language): readonly Item[] {
  const answers = data.answers?.nodes ?? [];
  const parts = [data.questions, data.answers, data.footnotes, data.annexes, data.sections].flatMap(
    (list) => list?.nodes ?? [],
  );
  const words = t.reader.strip;
  const shared = answers.filter(({ numbers: own }) => own.length > 1).length;
  const disputed = disputedParts(data);
  const item = (label: string, found: readonly Answer[]): Item => {
    const own = found.map(firstOf).sort((a, b) => a - b);
    const note = own.length > 0 && own.length <= fewNumbers ? { note: `${t.reader.at} ${numbers(own)}` } : {};
    return { label, value: number(own.length, language), ...note };
  };
  const notes = data.footnotes?.totalCount ?? 0;
  return [
    {
      label: words.questions,
      value: number(data.questions?.totalCount ?? 0, language),
      ...(notes > 0 ? { note: t.reader.notesCount(notes) } : {}),
    },
    {
      label: words.answers,
      value: number(data.answers?.totalCount ?? 0, language),
      note: t.reader.loose(answers.length - shared, shared),
    },
    item(words.refers, answers.filter(isPassedOn)),
    item(
      words.conflicts,
      answers.filter(({ id }) => disputed.has(id)),
    ),
    {
      label: words.phrases,
      value: number(
        parts.reduce((sum, { passages }) => sum + (passages?.length ?? 0), 0),
        language,
      ),
    },
  ];
}
