import { kebab } from '../../lib/kebab.ts';
import { Part } from '../../model/families/part.ts';
import { type KindName, kinds } from '../../model/model.ts';

/**
 * Kinds that say where and how something stands, and not what there is: the parts of documents, their passages, sources,
 * and what is said in whole sentences. In a picture they hide everything else.
 */
const apparatus: ReadonlySet<string> = new Set<KindName>([
  ...Part.kinds.map(({ name }) => name),
  'Passage',
  'Source',
  'Statement',
  'Observation',
  'Conflict',
  'Redirect',
  'Suggestion',
]);

/** The kinds that a picture shows where none are named. */
export const shownKinds: readonly KindName[] = kinds
  .map(({ name }): KindName => name)
  .filter((name) => !apparatus.has(name));

/** The first parts of the ids of kinds; without names, of those that a picture shows. */
export const stemsOf = (names: readonly string[] | null | undefined): readonly string[] =>
  (names && names.length > 0 ? names : shownKinds).map(kebab);
