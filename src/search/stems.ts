import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { families, forms } from './families.ts';

/** Numbers have no other forms, and short words are abbreviations: VW is another ministry than VWS. */
const hasNoForms = (word: string) => word.length < 4 || /\d/.test(word);

/** `allianties`, `meisjes`, `gemeentes`: plurals that the Dutch stemmer leaves as they are; not `adres` or `proces`. */
const plural = /(?<=(?:i|[jtdgmln]))es$/;
/** `financiert`, `financierde`, `coordineerd`: verbs in -eren, of which the stemmer takes -en alone. */
const verb = /(?<=.(?:eer|ier))(?:t|d|de|den)$/;

/** Long vowels and hard last letters alike: school and scholen, huis and huizen, brief and brieven. */
const alike = (stem: string): string =>
  stem
    .replace(/(?<=[^aeiou])([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');

/** What the Dutch forms of a word have in common. */
export const dutchStem = (word: string): string =>
  hasNoForms(word) ? word : (irregular.get(word) ?? alike(dutch(word.replace(plural, 'e').replace(verb, ''))));

const irregular = new Map(forms.flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)));

/** Two words with a key in common are forms of one word, in Dutch or in English. */
export const stems = (word: string): readonly string[] =>
  hasNoForms(word) ? [`=${word}`] : [`n${dutchStem(word)}`, `e${english(word)}`];

const family = new Map(families.flatMap((words, i) => words.flatMap((word) => stems(word).map((stem) => [stem, i]))));

/** `gefinancierd` -> `financier`: what a participle comes from, with and without its last letter. */
function participle(word: string): readonly string[] {
  if (!/^ge.{4,}[dt]$/.test(word)) return [];
  const rest = word.slice(2);
  return [dutchStem(rest.slice(0, -1)), dutchStem(rest)];
}

/** Two words with a key in common are near in meaning: verb and participle, or members of one family. */
export function relations(word: string): readonly string[] {
  const kin = stems(word).map((stem) => family.get(stem));
  return [
    ...new Set([
      `n${dutchStem(word)}`,
      ...participle(word).map((stem) => `n${stem}`),
      ...kin.flatMap((i) => (i === undefined ? [] : [`f${i}`])),
    ]),
  ];
}
