import { distance } from 'fastest-levenshtein';
import { canonical } from './part.ts';

/** Where a phrase stands, or why that cannot be told. */
export type Found =
  | { readonly start: number; readonly end: number }
  | { readonly fault: 'absent'; readonly nearest: string }
  | { readonly fault: 'ambiguous'; readonly times: number };

/** The run of as many words that is most like the phrase: what its writer may have meant. */
function nearest(text: string, phrase: string): string {
  const words = text.split(' ');
  const size = phrase.split(' ').length;
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + size <= words.length || i === 0; i += 1) {
    const run = words.slice(i, i + size).join(' ');
    const far = distance(run, phrase);
    if (far < least) {
      least = far;
      best = run;
    }
  }
  return best;
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The starts of a phrase that begins and ends at the edge of a word. */
function* starts(text: string, phrase: string): Generator<number> {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const cutsBefore = isWord(text[at - 1]) && isWord(phrase[0]);
    // A footnote mark is glued to the word before it, so a digit may follow a letter.
    const cutsAfter =
      isWord(text[end]) && isWord(phrase.at(-1)) && !(/\d/.test(text[end] ?? '') && !/\d$/.test(phrase));
    if (!cutsBefore && !cutsAfter) yield at;
  }
}

/** Finds a phrase in the canonical text of a part; it must stand there exactly once. */
export function findPhrase(text: string, phrase: string): Found {
  const wanted = canonical(phrase);
  const [start, ...more] = starts(text, wanted);
  if (start === undefined) return { fault: 'absent', nearest: nearest(text, wanted) };
  if (more.length > 0) return { fault: 'ambiguous', times: more.length + 1 };
  return { start, end: start + wanted.length };
}
