import { describe, expect, it } from '@jest/globals';
import { Marker } from '../../src/search/highlight.ts';
import { query } from '../../src/search/query.ts';
import { words } from '../../src/search/tokens.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

/** What is marked in a text that the index knows, and the text as it is shown. */
function marked(text: string, asked: string) {
  const vocabulary = new Vocabulary();
  for (const word of words(text)) vocabulary.learn(vocabulary.add(word));
  const found = new Marker(vocabulary, query(asked, vocabulary).terms).mark(text);
  return found && { shown: found.text, marks: found.ranges.map(({ start, end }) => found.text.slice(start, end)) };
}

describe('marks in a text', () => {
  it.each([
    ['De allianties en de Alliantie', 'alliantie', ['allianties', 'Alliantie']],
    ['over huwelijksdwang', 'dwang', ['huwelijksdwang']],
    ['Financiën', 'financien', ['Financiën']],
    ['totaal € 1.350.000 euro', '1,35 miljoen', ['1.350.000']],
    ['een verandering van binnenuit, van buiten', '"van binnenuit"', ['van', 'binnenuit']],
    ['re-integratie', 'integratie', ['integratie']],
  ])('of %s for %s', (text, asked, expected) => {
    expect(marked(text, asked)?.marks).toEqual(expected);
  });
  it('are none where the words are not there', () => {
    expect(marked('iets anders', 'dwang')).toBeUndefined();
  });
  it.each([0, 3, 400, 900])('stand in what is left of a long text, word %i of it', (place) => {
    const text = Array.from({ length: 1_000 }, (_, i) => (i === place ? 'doelwoord' : `woord${i}x`)).join(' ');
    const { shown, marks } = marked(text, 'doelwoord') ?? { shown: '', marks: [] };
    expect(marks).toEqual(['doelwoord']);
    expect(shown.length).toBeLessThan(320);
    for (const word of words(shown)) expect(text).toContain(word);
    expect([shown.startsWith('… '), shown.endsWith(' …')]).toEqual([place > 10, place < 990]);
  });
  it('keep a word together that is longer than what is shown', () => {
    expect(marked(`${'a'.repeat(500)} doelwoord`, 'doelwoord')?.shown).toContain('doelwoord');
  });
});
