import { describe, expect, it } from '@jest/globals';
import {
  type Answer,
  type Entry,
  entriesOf,
  joined,
  leftIn,
  type Question,
  type ReaderAnswer,
} from '../../../src/web/explorer/graph/reader.ts';
import { entryAt, keyOfEntry, openAtFirst, stretchesOf } from '../../../src/web/explorer/graph/reader-ranges.ts';

const part = { name: '', summary: null, text: null, passages: null };
const question = (number: number): Question => ({
  ...part,
  __typename: 'Question',
  id: `question/doc/${number}`,
  number,
  answeredBy: { nodes: [] },
});
const answer = (...numbers: number[]): Answer => ({
  ...part,
  __typename: 'Answer',
  id: `answer/doc/${numbers[0]}`,
  numbers,
  verdict: null,
  refersTo: { edges: [] },
  footnotes: { nodes: numbers[0] === 2 ? [{ id: 'footnote/doc/1' }] : [] },
});
const list = <Each>(nodes: readonly Each[], next: string | null = null) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: next !== null, endCursor: next },
  nodes,
});
const to = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
/** Answer 3 serves 3 and 9; answer 5 is disputed. */
const document = (last: number): ReaderAnswer => ({
  questions: list(to(last).map(question)),
  answers: list(
    to(last)
      .filter((number) => number !== 9)
      .map((number) => (number === 3 ? answer(3, 9) : answer(number))),
  ),
  footnotes: list([{ ...part, __typename: 'Footnote', id: 'footnote/doc/1', number: 1 }]),
  annexes: null,
  sections: null,
  conflicts: { nodes: [{ claims: [{ evidence: [{ part: { id: 'answer/doc/5' } }] }] }] },
});
const shown = (entries: readonly Entry[], open: readonly string[], data: ReaderAnswer) =>
  stretchesOf(entries, new Set(open), data).map((stretch) =>
    stretch.open ? keyOfEntry(stretch.entry) : [stretch.numbers[0], stretch.numbers.at(-1), stretch.disputed],
  );

describe('what is open in the reader', () => {
  it('is all of a short document, else where it contradicts itself, else its beginning', () => {
    const short = document(9);
    expect(openAtFirst(entriesOf(short), short)).toHaveLength(9);
    const long = document(30);
    expect(openAtFirst(entriesOf(long), long)).toEqual(['answer/doc/5']);
    const calm = { ...long, conflicts: null };
    expect(openAtFirst(entriesOf(calm), calm)).toHaveLength(5);
  });
  it('leaves the rest in runs that say where something is contradicted', () => {
    const data = document(20);
    const entries = entriesOf(data);
    expect(shown(entries, ['answer/doc/5'], data)).toEqual([[1, 4, []], 'answer/doc/5', [6, 20, []]]);
    expect(shown(entries, ['answer/doc/8', 'question/doc/9'], data)).toEqual([
      [1, 7, [5]],
      'answer/doc/8',
      'question/doc/9',
      [10, 20, []],
    ]);
    expect(shown(entries, entries.map(keyOfEntry), data)).toHaveLength(20);
  });
  it('is what an address leads to: a question, an answer, or a footnote of one', () => {
    const data = document(20);
    const at = (anchor: string) => {
      const entry = entryAt(anchor, entriesOf(data), data);
      return entry && keyOfEntry(entry);
    };
    expect(['question-4', 'answer-3', 'question-9', 'footnote-1', 'annex-1', ''].map(at)).toEqual([
      'answer/doc/4',
      'answer/doc/3',
      'answer/doc/3',
      'answer/doc/2',
      undefined,
      undefined,
    ]);
  });
});

describe('the pages of a long document', () => {
  it('are asked for by sort, as long as there are any, and joined in order', () => {
    const first = { ...document(9), questions: list(to(3).map(question), 'b'), answers: list([answer(1)], 'c') };
    expect(leftIn(first)).toEqual({
      questions: 'b',
      answers: 'c',
      footnotes: null,
      moreQuestions: true,
      moreAnswers: true,
      moreFootnotes: false,
    });
    const second = { questions: list([question(4)]), answers: list([answer(2)], 'd') } as unknown as ReaderAnswer;
    const both = joined(first, [second]);
    expect(both.questions?.nodes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(leftIn(both)).toMatchObject({ answers: 'd', moreQuestions: false, moreAnswers: true });
    expect(both.footnotes?.nodes).toHaveLength(1);
    expect(leftIn(joined(both, [{ answers: list([answer(3)]) } as unknown as ReaderAnswer]))).toBeNull();
  });
});
