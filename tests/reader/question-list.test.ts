import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { splitQuestionList } from '../../src/reader/formats/question-list.ts';
import { readDocument } from '../../src/reader/read-document.ts';
import { documentsFolder, hasDocuments } from '../harness/paths.ts';

const page = (...lines: string[]) => lines.join('\n');
const made = page(
  ' 12345-6 A plan',
  '1 What is it? ',
  'Antwoord vraag 1: ',
  'It is so1. And it',
  '',
  '1 A footnote of the page',
  '',
  'https://example.nl/',
  ' runs on. 2 is a number at the start of nothing.',
  '2   Why? ',
  '4  How long? ',
  'Antwoorden vragen 2 en 4: ',
  'Because.',
  '5 of them stand in a table',
  '3  And then? ',
  'Zie het antwoord op vraag 2.  ',
  '4  How long? ',
  'Antwoord op vraag 4: ',
  'Zie vraag 2.',
  'Bijlage: Money',
  'A 10',
);

describe('a made list of questions', () => {
  const parts = splitQuestionList(made);
  const text = (kind: string, key: string) => parts.find((part) => part.kind === kind && part.key === key)?.text;

  it('is split at its numbers and headings', () => {
    expect(parts.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'section head',
      'question 1',
      'answer 1',
      'footnote 1',
      'question 2',
      'question 4',
      'answer 2',
      'question 3',
      'answer 3',
      'answer 4',
      'annex 1',
    ]);
  });
  it('lets an answer run on behind the footnotes of a page', () => {
    expect(text('answer', '1')).toBe('It is so1. And it runs on. 2 is a number at the start of nothing.');
    expect(text('footnote', '1')).toBe('A footnote of the page');
  });
  it('knows which questions an answer serves', () => {
    expect(parts.find(({ kind, key }) => kind === 'answer' && key === '2')?.numbers).toEqual([2, 4]);
  });
  it('takes a bare reference for the answer', () => {
    expect(text('answer', '3')).toBe('Zie het antwoord op vraag 2.');
  });
  it('takes no row of a table for a question', () => {
    expect(text('answer', '2')).toBe('Because. 5 of them stand in a table');
  });
});

const withDocuments = hasDocuments ? describe : describe.skip;
withDocuments('the real list of 69 questions', () => {
  const parts = readDocument(documentsFolder, 'lijst-van-vragen-35341-17') ?? [];
  const of = (kind: string) => parts.filter((part) => part.kind === kind);

  it('has all its questions, footnotes, its annex and its head', () => {
    expect(
      of('question')
        .map(({ key }) => Number(key))
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 69 }, (_, i) => i + 1));
    expect(of('footnote').map(({ key }) => Number(key))).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
    expect(of('annex')).toHaveLength(1);
    expect(of('section')).toHaveLength(1);
  });
  it('has an answer for every question', () => {
    const answered = new Set(of('answer').flatMap(({ numbers }) => numbers ?? []));
    expect(answered.size).toBe(69);
    expect(of('answer')).toHaveLength(63);
  });
  it('shares answers as it is printed', () => {
    const shared = of('answer')
      .filter(({ numbers }) => (numbers?.length ?? 0) > 1)
      .map(({ numbers }) => numbers);
    expect(shared).toEqual([
      [3, 4],
      [8, 9, 14, 23],
      [10, 11],
      [27, 28, 37, 65, 68],
      [34, 60, 66],
      [35, 36],
      [46, 47],
    ]);
  });
  it('leaves no part empty and no heading in a text', () => {
    expect(parts.filter(({ text }) => text.length < 10)).toEqual([]);
    expect(parts.filter(({ text }) => /Antwoord(en)? (op )?vra(ag|gen) \d/.test(text))).toEqual([]);
    expect(parts.filter(({ kind, text }) => kind === 'footnote' && /safelinks/.test(text))).toEqual([]);
  });
});

describe('a folder', () => {
  it('without the document gives nothing', () => {
    expect(readDocument('/nowhere', 'lijst-van-vragen-35341-17')).toBeNull();
  });
  it('of this project holds no source text', () => {
    const data = join(import.meta.dirname, '../../data/documents');
    const lines = readdirSync(data).flatMap((document) =>
      readFileSync(join(data, document, 'passages.tsv'), 'utf8')
        .trim()
        .split('\n'),
    );
    expect(lines.length).toBeGreaterThan(1_000);
    expect(lines.filter((line) => (line.split('\t')[3] ?? '').split(' ').length > 8)).toEqual([]);
  });
});
