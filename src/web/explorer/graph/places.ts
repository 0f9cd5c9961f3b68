import { type Entity, type Fact, sectionsOf } from './entity.ts';
import type { Place } from './fragments.ts';

/** A document as far as the page of an entity knows it. */
export interface PlacedDocument {
  readonly id: string;
  readonly name: string;
  readonly questionCount: number;
}
export interface DocumentPlaces {
  /** Null where the page does not know what the document is called. */
  readonly document: PlacedDocument | null;
  readonly id: string;
  /** One place for each part, in the order of the document. */
  readonly parts: readonly Place[];
  /** The number of passages. */
  readonly passages: number;
}

interface Placed extends Place {
  readonly part: Place['part'] & {
    readonly partOfDocument?: { readonly nodes: readonly PlacedDocument[] | null } | null;
  };
}

/** The id of the document that a place is in. */
export const documentOf = ({ part }: Place): string => `document/${part.id.split('/')[1] ?? ''}`;
const lastOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);
const order = ['Section', 'Question', 'Answer', 'Footnote', 'Annex'];

/** Questions and answers by their number, what has none after them. */
export const numbersOf = ({ part }: Place): readonly number[] => {
  if (part.numbers) return part.numbers;
  const own = lastOf(part.id);
  return part.__typename === 'Question' && /^\d+$/.test(own) ? [Number(own)] : [];
};

function inOrder(a: Place, b: Place): number {
  const [first, second] = [a, b].map((place) => numbersOf(place)[0] ?? Number.POSITIVE_INFINITY) as [number, number];
  if (first !== second) return first - second;
  const byKind = order.indexOf(a.part.__typename) - order.indexOf(b.part.__typename);
  return byKind || lastOf(a.part.id).localeCompare(lastOf(b.part.id), undefined, { numeric: true });
}

const ofFact = ({ proof, below }: Fact): readonly Place[] => [
  ...(proof.evidence ?? []),
  ...below.facts.flatMap(ofFact),
];

/** Every passage that the entity and the facts on its page rest on, once each. */
export function placesOf(entity: Entity): readonly Place[] {
  const facts = sectionsOf(entity).flatMap(({ groups }) => groups.flatMap((group) => group.facts));
  const all = [...(entity.evidence ?? []), ...facts.flatMap(ofFact)];
  return [...new Map(all.map((place) => [place.id, place])).values()];
}

/** Those passages by the document that they stand in; the one with most comes first. */
export function documentsOf(entity: Entity): readonly DocumentPlaces[] {
  const known = new Map(
    (entity.evidence ?? []).flatMap((place) =>
      ((place as Placed).part.partOfDocument?.nodes ?? []).map((document) => [document.id, document] as const),
    ),
  );
  const places = placesOf(entity);
  return [...new Set(places.map(documentOf))]
    .map((id): DocumentPlaces => {
      const own = places.filter((place) => documentOf(place) === id);
      const parts = [...new Map(own.map((place) => [place.part.id, place])).values()].sort(inOrder);
      return { document: known.get(id) ?? null, id, parts, passages: own.length };
    })
    .sort((a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1));
}
