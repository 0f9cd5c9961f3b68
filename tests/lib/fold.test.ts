import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/lib/fold.ts';

describe('fold', () => {
  it.each([
    ['Réunie', 'reunie'],
    ['RÉUNIE', 'reunie'],
    ['re\u0301unie', 'reunie'],
    ['Coördinator Åland', 'coordinator aland'],
    ['  twee\n\tregels \u00a0 en meer ', 'twee regels en meer'],
    ['lhbtiq+ (2.0)', 'lhbtiq+ (2.0)'],
    ['', ''],
  ])('makes of %j what is compared: %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
  it('changes nothing the second time', () => {
    for (const text of ['Ministerie van Éen', 'İstanbul', 'ﬁets', 'ǅ', 'ẞ'])
      expect([text, fold(fold(text))]).toEqual([text, fold(text)]);
  });
});
