import { describe, expect, it } from '@jest/globals';
import { sentenceAt } from '../../src/lib/sentence-at.ts';

const text = 'De eerste zin. Hier staat € 1.350.000 voor 2022-2025! En nog een, ten slotte?';
const at = (phrase: string) => sentenceAt(text, text.indexOf(phrase), text.indexOf(phrase) + phrase.length);

describe('sentenceAt', () => {
  it('gives the sentence around some characters', () => {
    expect(at('eerste')).toBe('De eerste zin.');
    expect(at('ten slotte')).toBe('En nog een, ten slotte?');
  });
  it('does not end a sentence inside an amount', () => {
    expect(at('1.350.000')).toBe('Hier staat € 1.350.000 voor 2022-2025!');
  });
  it('gives both sentences of a phrase that runs over their border', () => {
    expect(at('zin. Hier')).toBe('De eerste zin. Hier staat € 1.350.000 voor 2022-2025!');
  });
});
