import { describe, expect, it } from '@jest/globals';
import { findPhrase } from '../../src/reader/find-phrase.ts';

const text = 'De alliantie bestaat uit vier leden1. Zij krijgt € 300.000 per jaar, de alliantie zelf niet.';

describe('findPhrase', () => {
  it('tells where a phrase stands', () => {
    expect(findPhrase(text, 'bestaat uit vier leden')).toEqual({ start: 13, end: 35 });
    expect(text.slice(13, 35)).toBe('bestaat uit vier leden');
  });
  it('does not count white space', () => {
    expect(findPhrase(text, 'bestaat  uit\nvier')).toMatchObject({ start: 13 });
  });
  it('finds a word with the mark of a footnote glued to it', () => {
    expect(findPhrase(text, 'vier leden')).toMatchObject({ start: 25 });
  });
  it('finds no piece of a word or of a number', () => {
    expect(findPhrase(text, 'lianti')).toMatchObject({ fault: 'absent' });
    expect(findPhrase(text, '€ 300.00')).toMatchObject({ fault: 'absent' });
  });
  it('refuses a phrase that stands more than once', () => {
    expect(findPhrase(text, 'alliantie')).toEqual({ fault: 'ambiguous', times: 2 });
  });
  it('tells the nearest words of a phrase that is not there', () => {
    expect(findPhrase(text, 'bestaat uit drie leden')).toEqual({
      fault: 'absent',
      nearest: 'bestaat uit vier leden1.',
    });
  });
  it('compares letters however they are encoded', () => {
    expect(findPhrase('financiële hulp', 'financie\u0308le hulp')).toEqual({ start: 0, end: 15 });
  });
});
