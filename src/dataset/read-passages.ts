import { isMap, isSeq } from 'yaml';
import { didYouMean } from '../lib/did-you-mean.ts';
import { entityId, kindOfStem, kindStems } from '../model/ids.ts';
import type { DraftPassage } from './draft.ts';
import { shown } from './fault.ts';
import { fault, isPart, type Reading } from './reading.ts';
import { pairsOf, textOf } from './yaml-file.ts';

/** A phrase proves where something stands; a sentence would be the source's own text. */
export const longestPhrase = 8;
export const wordsIn = (phrase: string): number => phrase.trim().split(/\s+/).length;

const partStems = kindStems.filter((stem) => {
  const kind = kindOfStem(stem);
  return kind !== undefined && isPart(kind);
});

/** The passages of an `at`: a map from part to phrase, or to a list of phrases. */
export function readPassages(reading: Reading, at: unknown): readonly DraftPassage[] {
  if (!isMap(at)) {
    fault(reading, 'E_SHAPE', at, 'at must be a map from part to phrase, such as { answer 8: "…" }.');
    return [];
  }
  return pairsOf(at).flatMap(({ key, value }) => {
    const written = textOf(key);
    const [stem = '', name = '', ...rest] = written.split(' ');
    const kind = kindOfStem(stem);
    if (!reading.isDocument) {
      fault(reading, 'E_EVIDENCE', key, 'A register has no passages; its source stands for them. Remove "at".');
      return [];
    }
    if (!kind || !isPart(kind) || name === '' || rest.length > 0) {
      const expected = partStems.map((each) => `"${each} 1"`).join(', ');
      const hint = didYouMean(stem, partStems);
      fault(reading, 'E_EVIDENCE', key, `at must name a part such as ${expected}, found ${shown(written)}.${hint}`);
      return [];
    }
    const part = entityId(kind, `${reading.source}/${name}`);
    return (isSeq(value) ? value.items : [value]).flatMap((node) => {
      const phrase = textOf(node).replace(/\s+/g, ' ').trim();
      const words = phrase === '' ? 0 : wordsIn(phrase);
      if (words === 0 || words > longestPhrase) {
        fault(
          reading,
          'E_PHRASE',
          node ?? key,
          `A phrase has 1 to ${longestPhrase} words, found ${words}: ${shown(phrase)}. Keep the words that prove the fact.`,
        );
        return [];
      }
      return [{ part, phrase, place: reading.file.placeOf(node) }];
    });
  });
}
