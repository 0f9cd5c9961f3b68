import type { Values } from '../model/columns.ts';
import type { AnyKind, AnyLink } from '../model/model.ts';

// What an export is made of: a line for each entity and each fact, with all that it rests on.

/** What a line comes from. */
export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly url: string | null;
}

export interface DocumentLine {
  readonly id: string;
  readonly title: string;
  /** Where the document is published; null where the graph does not know. */
  readonly url: string | null;
}

/** A passage that a line rests on. */
export interface Citation {
  readonly id: string;
  readonly phrase: string;
  readonly part: string;
  /** Where the phrase stands in the text of the part, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly document: DocumentLine | null;
}

interface Line {
  readonly id: string;
  /** Its own props by name; amounts are whole euro cents. */
  readonly values: Values;
  readonly evidence: readonly Citation[];
  readonly sources: readonly SourceLine[];
  /** Ids of the conflicts in which it is one of the claims. */
  readonly disputedBy: readonly string[];
}
export interface EntityLine extends Line {
  readonly kind: AnyKind;
  readonly name: string;
  readonly aliases: readonly string[];
}
export interface FactEnd {
  readonly id: string;
  readonly name: string;
}
export interface FactLine extends Line {
  readonly link: AnyLink;
  readonly subject: FactEnd;
  readonly object: FactEnd;
}
