import { describe, expect, it } from '@jest/globals';
import { expand, expandBeginning } from '../../src/search/expand.ts';
import { parse, query } from '../../src/search/query.ts';
import { editDistance, Vocabulary } from '../../src/search/vocabulary.ts';

function vocabulary(...words: readonly string[]): Vocabulary {
  const made = new Vocabulary();
  for (const word of words) made.learn(made.add(word));
  return made;
}
const known = vocabulary(
  'huwelijksdwang',
  'dwang',
  'collectieve',
  'alliantie',
  'allianties',
  'subsidie',
  'subsidieregeling',
  'zelfbeschikking',
  'zelfbeschikkingsrecht',
  'recht',
  'veilig',
  'thuis',
  'meerjarenplan',
  'rutgers',
  'vws',
  'vwo',
  '150000',
  '150001',
  'buurthuizen',
);
const found = (word: string, expanded = expand(word, known)) =>
  [...expanded].sort(([, a], [, b]) => b - a).map(([number]) => known.words[number]);

describe('a typed word', () => {
  it('comes first, then its forms, then what it is a part of', () => {
    expect(found('subsidie')).toEqual(['subsidie', 'subsidieregeling']);
    expect(found('allianties')).toEqual(['allianties', 'alliantie']);
    expect(found('dwang')).toEqual(['dwang', 'huwelijksdwang']);
    expect(found('huis')).toEqual(['buurthuizen']);
  });
  it.each([
    ['alianties', 'allianties'],
    ['huwelijksdwnag', 'huwelijksdwang'],
    ['zelfbeschiking', 'zelfbeschikking'],
    ['colectieve', 'collectieve'],
    ['Rutegrs'.toLowerCase(), 'rutgers'],
  ])('that is wrong, %s, means %s', (typed, meant) => {
    expect(found(typed)[0]).toBe(meant);
  });
  it.each(['vwz', '150002', 'xyzzyx', 'dwingend'])(
    'means nothing else where it is short, a number or too far: %s',
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );
  it('is not taken for an error where it is a word', () => {
    expect(found('vwo')).toEqual(['vwo']);
    expect(found('recht')).toEqual(['recht', 'zelfbeschikkingsrecht']);
  });
  it('that is not finished stands for all that begin so', () => {
    expect(found('z', expandBeginning('z', known))).toEqual(['zelfbeschikking', 'zelfbeschikkingsrecht']);
    expect(found('15', expandBeginning('15', known)).sort()).toEqual(['150000', '150001']);
  });
});

describe('a query', () => {
  it('keeps phrases apart, whatever the quotes, and forgives one that is not closed', () => {
    expect(parse('"van binnenuit" en „fonds op naam” “x y”')).toEqual({
      phrases: [
        ['van', 'binnenuit'],
        ['fonds', 'op', 'naam'],
        ['x', 'y'],
      ],
      words: ['en'],
    });
    expect(parse('"van binnenuit').words).toEqual(['van', 'binnenuit']);
    expect(parse('"…" ""')).toEqual({ phrases: [], words: [] });
  });
  it('leaves words out that say nothing, but not where nothing else is asked', () => {
    expect(query('wat is de dwang', known).terms).toHaveLength(1);
    expect(query('via de', known).terms).toHaveLength(2);
    expect(query('dwang dwang', known).terms).toHaveLength(1);
  });
  it('takes words together that are one, and one apart that is two', () => {
    const words = (i: number, text: string) =>
      [...(query(text, known).terms[i]?.near.keys() ?? [])].map((number) => known.words[number]);
    expect(words(1, 'meer jaren plan')).toEqual(['meerjarenplan']);
    const [term] = query('veiligthuis', known).terms;
    expect(term?.parts?.map((part) => known.words[[...part.keys()][0] ?? -1])).toEqual(['veilig', 'thuis']);
    expect(known.parts('zelfbeschikkingsrecht')).toEqual(['zelfbeschikking', 'recht']);
  });
  it('has at most twelve terms', () => {
    expect(query(Array.from({ length: 40 }, (_, i) => `w${i}`).join(' '), known).terms).toHaveLength(12);
  });
});

describe('the distance of two words', () => {
  it.each([
    ['a', 'a', 0],
    ['dwang', 'dwnag', 1],
    ['dwang', 'dwan', 1],
    ['dwang', 'dwanger', 2],
    ['', 'abc', 3],
  ])('counts letters that differ, and two that changed places as one: %s, %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
