import { factFrom, type ReadFact } from '../graph/any-fact.ts';
import { valueIn } from '../graph/entity.ts';
import type { Named } from '../graph/fragments.ts';
import type { NetworkAnswer, NetworkNode } from '../graph/network.ts';
import { type Family, familyOf } from '../texts/families.ts';
import { amount } from '../texts/format.ts';
import type { Language } from '../texts/languages.ts';
import { nameOf } from '../texts/names.ts';
import type { PictureData } from './picture-data.ts';

// From the answer to what is drawn and told: entities, and what joins two of them.

export type Entity = NetworkNode & { readonly entity: NonNullable<NetworkNode['entity']> };
/** A fact as it reads from its subject. */
export interface Told extends ReadFact {
  readonly subject: Named;
}
/** All that joins two entities: one line of the picture. */
export interface Relation {
  /** The id of its first fact. */
  readonly id: string;
  readonly ends: readonly [Named, Named];
  readonly facts: readonly [Told, ...Told[]];
  readonly family: Family;
}
export interface Surroundings {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly complete: boolean;
}

/** A relation of money has the colour of money; else the end that tells most about it gives the colour. */
function familyOfRelation(ends: readonly Named[], facts: readonly Told[]): Family {
  if (facts.some(({ side }) => side.props.amount)) return 'money';
  const own = ends.map(({ __typename }) => familyOf(__typename));
  return (['money', 'parliament', 'knowledge', 'policy'] as const).find((family) => own.includes(family)) ?? 'actor';
}

/** What an answer says, by pairs of entities, in the order of the answer. */
export function surroundingsIn({ nodes, facts, complete }: NonNullable<NetworkAnswer['network']>): Surroundings {
  const entities = nodes.flatMap((node) => (node.entity ? [{ ...node, entity: node.entity }] : []));
  const pairs = new Map<string, { ends: readonly [Named, Named]; facts: Told[] }>();
  for (const fact of facts ?? []) {
    const { subject, object } = fact;
    const told = subject && object && factFrom(fact, true, object);
    if (!told || subject.id === object.id) continue;
    const key = [subject.id, object.id].sort().join(' ');
    const pair = pairs.get(key) ?? { ends: [subject, object] as const, facts: [] };
    pairs.set(key, pair);
    pair.facts.push({ ...told, subject });
  }
  const relations = [...pairs.values()].flatMap(({ ends, facts: [first, ...more] }): Relation[] =>
    first
      ? [{ id: first.proof.id, ends, facts: [first, ...more], family: familyOfRelation(ends, [first, ...more]) }]
      : [],
  );
  return { entities, relations, complete };
}

/** The same without some families; who is joined to the middle by them alone goes as well. */
export function withoutFamilies(all: Surroundings, hidden: readonly Family[]): Surroundings {
  if (hidden.length === 0) return all;
  const [middle] = all.entities;
  const kept = new Map(
    all.entities
      .filter((node) => node === middle || !hidden.includes(familyOf(node.entity.__typename)))
      .map((node) => [node.entity.id, node]),
  );
  const relations = all.relations.filter(({ ends }) => ends.every(({ id }) => kept.has(id)));
  const reached = new Set(middle ? [middle.entity.id] : []);
  for (let size = -1; size !== reached.size; ) {
    size = reached.size;
    for (const { ends } of relations)
      if (ends.some(({ id }) => reached.has(id))) for (const { id } of ends) reached.add(id);
  }
  return {
    ...all,
    entities: all.entities.filter(({ entity }) => kept.has(entity.id) && reached.has(entity.id)),
    relations: relations.filter(({ ends }) => ends.every(({ id }) => reached.has(id))),
  };
}

/** The amount that a fact names, in words; null where it names none. */
export function amountOf(fact: Told, language: Language): string | null {
  const cents = valueIn(fact.values, 'amount');
  return typeof cents === 'number' ? amount(cents, language) : null;
}

/** A few words beside a line: the amount where there is one, else what the relation is. */
function wordsOf({ facts: [first, ...more] }: Relation, language: Language): string {
  const words = amountOf(first, language) ?? first.side.label[language];
  return more.length > 0 ? `${words} +${more.length}` : words;
}

const longName = 44;
/** Long names of whoever has a short one stand short in the picture. */
function labelOf({ entity }: Entity, language: Language): string {
  const name = nameOf(entity, language);
  return name.length > longName && entity.abbreviation ? entity.abbreviation : name;
}

/** What the picture shows. */
export function pictureOf(
  { entities, relations }: Surroundings,
  language: Language,
  more: (count: number) => string,
): PictureData {
  return {
    nodes: entities.map((node) => ({
      id: node.entity.id,
      kind: node.entity.__typename,
      name: nameOf(node.entity, language),
      label: labelOf(node, language),
      distance: node.distance,
      ...(node.folded && node.leftOut > 0 ? { more: more(node.leftOut) } : {}),
    })),
    lines: relations.map((relation) => ({
      id: relation.id,
      from: relation.ends[0].id,
      to: relation.ends[1].id,
      family: relation.family,
      words: wordsOf(relation, language),
    })),
  };
}

/** The relation or entity of an id that an address picks; without one, the first relation. */
export function pickedIn(all: Surroundings, pick: string | null): Relation | Entity | null {
  const relation = all.relations.find(({ facts }) => facts.some(({ proof }) => proof.id === pick));
  return (
    relation ?? all.entities.find(({ entity }) => entity.id === pick) ?? all.relations[0] ?? all.entities[0] ?? null
  );
}
export const isRelation = (picked: Relation | Entity): picked is Relation => 'facts' in picked;

export const relationsOf = (all: Surroundings, id: string): readonly Relation[] =>
  all.relations.filter(({ ends }) => ends.some((end) => end.id === id));

/** What the middle is joined to, by kind: actors first, then the most of one kind. */
export function nearKinds({ entities }: Surroundings): readonly { readonly kind: string; readonly count: number }[] {
  const order: readonly Family[] = ['actor', 'money', 'policy', 'parliament', 'knowledge'];
  const counts = new Map<string, number>();
  for (const { entity, distance } of entities)
    if (distance === 1) counts.set(entity.__typename, (counts.get(entity.__typename) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => order.indexOf(familyOf(a.kind)) - order.indexOf(familyOf(b.kind)) || b.count - a.count);
}
