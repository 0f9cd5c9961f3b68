/** A part of a document as it was read. */
export interface ReadPart {
  /** First part of its id: question, answer, footnote, annex or section. */
  readonly kind: 'question' | 'answer' | 'footnote' | 'annex' | 'section';
  /** Last part of its id: the number, for an answer that of the first question it serves. */
  readonly key: string;
  /** Answers only: the questions that it serves, as its heading says. */
  readonly numbers?: readonly number[];
  /** Canonical text: Unicode NFC, white space as single blanks. Offsets count in it, in UTF-16 units. */
  readonly text: string;
}

/** The form in which texts are compared and counted in. */
export const canonical = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
