import type { AnyKind, AnyLink } from '../model/model.ts';
import type { Place } from './fault.ts';

// The dataset as it was written: every entity and fact with its values and its place, nothing checked against
// another yet.

/** A phrase in a part of the document, not yet looked up. */
export interface DraftPassage {
  /** Id of the part. */
  readonly part: string;
  readonly phrase: string;
  readonly place: Place;
}

export interface DraftEntity {
  readonly id: string;
  readonly kind: AnyKind;
  readonly source: string;
  readonly place: Place;
  readonly values: Readonly<Record<string, unknown>>;
  readonly passages: readonly DraftPassage[];
}

export interface DraftFact {
  readonly id: string;
  readonly link: AnyLink;
  readonly subject: string;
  readonly object: string;
  readonly source: string;
  readonly place: Place;
  readonly values: Readonly<Record<string, unknown>>;
  readonly passages: readonly DraftPassage[];
}

export interface Draft {
  readonly entities: readonly DraftEntity[];
  readonly facts: readonly DraftFact[];
}

/** Id of the Source entity of a source. */
export const sourceId = (source: string): string => `source/${source}`;
