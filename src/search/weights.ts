import { stopWords } from './stop-words.ts';
import { type Field, fields } from './texts.ts';

/** What a word counts for by where it stands. A name tells most; then summaries; then passages and whole texts. */
const weightOfField: Readonly<Record<Field, number>> = {
  name: 1,
  alias: 0.97,
  figure: 0.9,
  summaryNl: 0.5,
  summaryEn: 0.48,
  phrase: 1,
  text: 0.35,
};
export const fieldWeights = Float32Array.from(fields.map((field) => weightOfField[field]));
export const isName = (field: number): boolean => field === 0 || field === 1;

/** The kind of an entity, as `alliantie` or `alliance`; where its texts say that word too, so much more. */
export const kindWeight = 0.6;
export const kindExtra = 0.15;

/** Summaries whose length counts, and how it is kept: in fours, so that a byte holds it. */
export const measured: readonly Field[] = ['summaryNl', 'summaryEn'];
export const packedLength = (words: number): number => Math.min(255, words >> 2);
/** A word in a short summary tells more than in a long one: all of its weight up to 12 words, 0.7 of it from 80. */
export const lengthWeights = Float32Array.from({ length: 256 }, (_, fours) =>
  Math.max(0.7, Math.min(1, 1 - (0.3 * (4 * fours - 12)) / 68)),
);

/** What a passage's words count for in an entity that rests on it, and in the ends of a fact that does. */
export const passageWeight = { near: 0.3, far: 0.2 } as const;
/** Both parts of a compound, found apart. */
export const partsWeight = 0.6;
/** A name that is nothing but what was typed comes before all others, then another name or abbreviation. */
export const exactness = { name: 3, alias: 2 } as const;
/** An abbreviation or alias, beside the name. */
export const otherName = 0.97;
/** A name is said in full when this share of it is. */
export const wholeName = 0.85;
/** How rare a word is; what a stop word weighs in a name, beside other words, is a tenth of that. */
export const wordWeight = (word: string, count: number, all: number): number =>
  Math.log(1 + all / Math.max(1, count)) * (stopWords.has(word) ? 0.1 : 1);
/** An entity is found when it says this share of what was asked, weighed by how rare the words are. */
export const leastCoverage = 0.45;
/** What the words of a query add where they stand one after the other. */
export const inSequence = 0.3;
/** What has a name of its own comes, among equals, before what is told by a caption: before answers, statements, figures. */
export const ownName = 0.05;
/** What many passages speak of comes first among equals. */
export const prominence = (passages: number): number => Math.log2(1 + passages) / 200;
