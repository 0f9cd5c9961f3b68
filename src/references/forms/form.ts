import type { Reference } from '../reference.ts';

/** One reference and where it stands: from `start` up to `end`. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly reference: Reference;
}

/** How strictly a notation is read: as running text, or as the whole of what a person asks for. */
export type Strictness = 'running text' | 'whole';

/** One form of notation. */
export interface Form {
  /** Where one may begin: global, and cheap at every place of a text. */
  readonly start: RegExp;
  /**
   * What stands at a place where `start` found something; none where it was something else after all. More than one
   * where it names several things, or where it can be read in more than one way (then they cover the same text).
   */
  read(text: string, at: number, strictness: Strictness): readonly Reading[];
}

/** The reading of a notation that is one word, or none. */
export const oneWord = (at: number, word: string, reference: Reference | undefined): readonly Reading[] =>
  reference ? [{ start: at, end: at + word.length, reference }] : [];
