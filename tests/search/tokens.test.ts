import { describe, expect, it } from '@jest/globals';
import { tokens, words } from '../../src/search/tokens.ts';

describe('the words of a text', () => {
  it.each([
    ['Financiën én «Réunie»', ['financien', 'en', 'reunie']],
    ['lhbtiq+ personen, LCC+ en #Metoo', ['lhbtiq', 'personen', 'lcc', 'en', 'metoo']],
    ['CJG’s, thema’s en women’s', ['cjg', 'thema', 'en', 'women']],
    ['J&V, maar Justitie & Veiligheid', ['j&v', 'maar', 'justitie', 'veiligheid']],
    ['cultuur- en gendersensitief', ['cultuur', 'en', 'gendersensitief']],
    ['gemeenschappen1 in de Wi2021 en B1', ['gemeenschappen', '1', 'in', 'de', 'wi2021', 'en', 'b1']],
    ['… — !', []],
  ])('of %s are folded, without signs', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['€ 150.000', ['150000']],
    ['EUR 150,000', ['eur', '150000']],
    ['1.350.000', ['1350000']],
    ['1,35 miljoen euro', ['1350000', 'euro']],
    ['EUR 1.35 million', ['eur', '1350000']],
    ['2 miljard', ['2000000000']],
    ['0,15 miljoen', ['150000']],
    ['Binnenuit 2.0', ['binnenuit', '2.0']],
    ['35 341, nr. 17', ['35341', 'nr', '17']],
    ['54 52 51', ['54', '52', '51']],
    ['06-10-2022', ['6', '10', '2022']],
    ['1914.7 In', ['1914', '7', 'in']],
    ['67%', ['67']],
    ['2022-2025', ['2022', '2025']],
    ['miljoenen 3 miljoenennota', ['miljoenen', '3', 'miljoenennota']],
  ])('write the numbers of %s alike', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('know where they stand, to the unit, behind letters of two units too', () => {
    const text = '😀 Verwey-Jonker: € 1,35 miljoen';
    const found = tokens(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Verwey',
      'Verwey-Jonker',
      'Jonker',
      '1,35 miljoen',
      '1,35',
    ]);
    expect(found.map(({ at, extra }) => [at, extra])).toEqual([
      [0, false],
      [0, true],
      [1, false],
      [2, false],
      [2, true],
    ]);
  });
  it('of a long text are found in a time that grows as the text does', () => {
    const begun = performance.now();
    for (const piece of ['1.', '1,000', 'a-', "a'", 'é', '12 ', '-', 'a1']) tokens(piece.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
