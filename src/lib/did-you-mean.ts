import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean "x"?` when one of the known words is near, else nothing; to be put behind a message. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const best = closest(word, known);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? ` Did you mean "${best}"?` : '';
}
