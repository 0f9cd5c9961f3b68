import { propsOf } from '../../model/columns.ts';
import type { Kind } from '../../model/kind.ts';
import { type KindName, kinds } from '../../model/model.ts';

/** Something with an id, as the protocol tells types and properties. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Kinds that nobody has in a table to be matched. */
const left: readonly KindName[] = ['Passage', 'Redirect', 'Suggestion'];
const offered: readonly Kind[] = kinds.filter(({ name }) => !left.includes(name));
const named = (id: string, { label, about }: Kind['term']): Named => ({
  id,
  name: `${label.nl} (${label.en})`,
  description: about.nl,
});

/** The kinds of the model as types; an entity has one. */
export const types: readonly Named[] = offered.map(({ name, term }) => named(name, term));
export const typeNames: readonly string[] = types.map(({ id }) => id);

/** The type of a kind, in the short form. */
export const typeOf = ({ name, term }: Kind): Omit<Named, 'description'> => ({
  id: name,
  name: named(name, term).name,
});

/** The props that a value of a row can be compared with: those that hold values of their own. A name means the same in every kind. */
export const properties: readonly Named[] = [
  ...new Map(
    offered
      .flatMap((kind) => Object.entries(propsOf(kind)))
      .filter(([id, { word, derived }]) => !derived && !word.refersTo && id !== 'text')
      .map(([id, { term }]) => [id, named(id, term)] as const),
  ).values(),
];
