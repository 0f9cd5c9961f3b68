import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/lib/fold.ts';
import { families, forms } from '../../src/search/families.ts';
import { relations, stems } from '../../src/search/stems.ts';
import { stopWords } from '../../src/search/stop-words.ts';

const meet = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));

describe('forms of a word', () => {
  it.each([
    ['allianties', 'alliantie'],
    ['subsidies', 'subsidie'],
    ['ministeries', 'ministerie'],
    ['gemeenten', 'gemeente'],
    ['gemeentes', 'gemeente'],
    ['meisjes', 'meisje'],
    ['moties', 'motie'],
    ['scholen', 'school'],
    ['buurthuizen', 'buurthuis'],
    ['brieven', 'brief'],
    ['processen', 'proces'],
    ['adressen', 'adres'],
    ['vrouwen', 'vrouw'],
    ['steden', 'stad'],
    ['kinderen', 'kind'],
    ['toezeggingen', 'toezegging'],
    ['financieren', 'financiering'],
    ['financiert', 'financieren'],
    ['coordineert', 'coordineren'],
    ['studies', 'study'],
    ['municipalities', 'municipality'],
    ['marriages', 'marriage'],
  ])('%s and %s have a stem in common', (a, b) => {
    expect(meet(stems(a), stems(b))).toBe(true);
  });
  it.each([
    ['alliantie', 'allianz'],
    ['gemeente', 'gemeenschap'],
    ['stad', 'staat'],
    ['2021', '2022'],
    ['huis', 'huid'],
    ['organisatie', 'organisme'],
  ])('%s and %s have none', (a, b) => {
    expect(meet(stems(a), stems(b))).toBe(false);
  });
});

describe('words of a near meaning', () => {
  it.each([
    ['gefinancierd', 'financiering'],
    ['gefinancierd', 'financieren'],
    ['gecoordineerd', 'coordineren'],
    ['gesteund', 'steunen'],
    ['betaald', 'financiert'],
    ['ministry', 'ministeries'],
    ['alliances', 'alliantie'],
    ['lgbti', 'lhbtiq'],
    ['toegezegd', 'toezeggingen'],
    ['geevalueerd', 'evaluaties'],
  ])('%s and %s are related', (a, b) => {
    expect(meet(relations(a), relations(b))).toBe(true);
  });
  it.each([
    ['geweld', 'wel'],
    ['gebied', 'bieden'],
    ['ministerie', 'gemeente'],
    ['geld', 'eld'],
  ])('%s and %s are not', (a, b) => {
    expect(meet(relations(a), relations(b))).toBe(false);
  });

  it('are listed folded, none twice, and none that says nothing', () => {
    const listed = [...families, ...forms].flat();
    expect(listed.filter((word) => word !== fold(word) || stopWords.has(word))).toEqual([]);
    const inFamilies = families.flat();
    expect(inFamilies.length).toBe(new Set(inFamilies).size);
  });
  it('share no stem between families, so that each word has one', () => {
    const byStem = new Map<string, number>();
    const faults = families.flatMap((family, i) =>
      family.flatMap((word) =>
        stems(word).flatMap((stem) => {
          const other = byStem.get(stem);
          byStem.set(stem, i);
          return other === undefined || other === i ? [] : [`${word}: ${stem}`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
});
