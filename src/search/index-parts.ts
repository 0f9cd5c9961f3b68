import type { Groups } from './groups.ts';
import type { Names } from './names.ts';
import type { Postings } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an index is made of. Entities come first, passages after them; each has the number of its place. */
export interface IndexParts {
  readonly namesOnly: boolean;
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly names: Names;
  /** Two bytes for each entity: the lengths of its Dutch and English summaries, packed. */
  readonly lengths: Uint8Array;
  /** The words of the labels of each kind. */
  readonly labels: readonly (readonly number[])[];
  readonly ids: readonly string[];
  /** Places in the list of kinds. */
  readonly kinds: Uint8Array;
  readonly entities: number;
  /** What rests on a passage: entities and the part that it stands in, then (far) the ends of facts. */
  readonly near: Groups;
  readonly far: Groups;
  /** The passages of an entity, near and far. */
  readonly passages: Groups;
  readonly years: Groups;
  /** The sources that declare an entity or whose passages it rests on. */
  readonly sources: Groups;
  readonly sourceIds: readonly string[];
}
