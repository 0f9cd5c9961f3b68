import { type Entity, type Fact, sectionsOf } from '../graph/entity.ts';
import { isIncoming, nests } from '../graph/nested-query.ts';
import { familyOf, isPart } from '../texts/families.ts';
import type { Language } from '../texts/languages.ts';
import { nameOf } from '../texts/names.ts';
import { mostAside, type NearItem } from './near-layout.ts';

const item = ({ node, below }: Fact, language: Language): NearItem => ({
  id: node.id,
  kind: node.__typename,
  name: node.shortName ?? nameOf(node, language),
  below: below.total,
});

/** What makes a neighbour telling: money first, then who, then policy; words about it last. */
function weight({ side, node }: Fact): number {
  if (side.props.amount) return 0;
  if (node.sentence || isPart(node.__typename)) return 9;
  const family = familyOf(node.__typename);
  return nests(side) ? 1 : family === 'actor' ? 2 : family === 'policy' ? 3 : family === 'parliament' ? 4 : 5;
}

/** The nearest neighbours in two groups: what an entity is made of at the right, or what it has most of; the rest left. */
export function neighboursOf(entity: Entity, language: Language): { left: NearItem[]; right: NearItem[] } {
  const facts = sectionsOf(entity)
    .flatMap(({ groups }) => groups.flatMap((group) => group.facts))
    .filter((fact) => weight(fact) < 9 && fact.node.id !== entity.id);
  const own = [
    ...new Map([...facts].sort((a, b) => weight(a) - weight(b)).map((fact) => [fact.node.id, fact])).values(),
  ];
  const parts = own.filter(({ side }) => nests(side) && isIncoming(side));
  const count = (field: string) => own.filter(({ side }) => side.field === field).length;
  const largest = own.reduce((best, { side }) => (count(side.field) > count(best) ? side.field : best), '');
  const right = (parts.length > 0 ? parts : own.filter(({ side }) => side.field === largest)).slice(0, mostAside);
  const left = own.filter((fact) => !right.includes(fact) && !parts.includes(fact)).slice(0, mostAside);
  return { left: left.map((fact) => item(fact, language)), right: right.map((fact) => item(fact, language)) };
}
