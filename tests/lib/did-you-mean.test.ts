import { describe, expect, it } from '@jest/globals';
import { didYouMean } from '../../src/lib/did-you-mean.ts';

describe('didYouMean', () => {
  it.each([
    ['Ministy', ['Ministry', 'Party'], ' Did you mean "Ministry"?'],
    ['ministry', ['Ministry'], ' Did you mean "Ministry"?'],
    ['Alliance', ['Alliance'], ' Did you mean "Alliance"?'],
    ['og', ['Goal', 'to'], ' Did you mean "to"?'],
    ['organistion', ['Organisation', 'Observation'], ' Did you mean "Organisation"?'],
  ])('suggests for %s the nearest of %j', (word, known, suggestion) => {
    expect(didYouMean(word, known)).toBe(suggestion);
  });
  it.each([
    ['Banana', ['Ministry', 'Party']],
    ['abc', ['wxyz']],
    ['Ministry', []],
    ['', ['Ministry']],
  ])('suggests nothing for %s where nothing of %j is near', (word, known) => {
    expect(didYouMean(word, known)).toBe('');
  });
});
