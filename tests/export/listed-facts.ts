import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { schema } from '../../src/graph/schema.ts';

// What an answer says of its facts without any hidden selection: how many entries each of its lists of facts has, and the
// totals that it tells of them. Counted in another way than src/export/hidden-ids.ts does.

interface Listed {
  /** Entries on the page, whether asked for as edges or as nodes. */
  readonly entries: number;
  /** Null where the operation does not ask for it. */
  readonly totalCount: number | null;
}
type Answer = Readonly<Record<string, unknown>>;

const isFactEdge = (type: GraphQLNamedType) =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Fact');

/** Every list of facts of an answer. */
export function listedFacts(document: DocumentNode, data: Answer): readonly Listed[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const found: Listed[] = [];

  function visit(set: SelectionSetNode | undefined, type: GraphQLNamedType, value: unknown): void {
    if (Array.isArray(value)) {
      for (const each of value) visit(set, type, each);
      return;
    }
    if (!set || typeof value !== 'object' || value === null) return;
    for (const each of set.selections) {
      if (each.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(each.name.value);
        if (fragment) visit(fragment.selectionSet, named(fragment.typeCondition.name.value), value);
      } else if (each.kind === Kind.INLINE_FRAGMENT)
        visit(each.selectionSet, each.typeCondition ? named(each.typeCondition.name.value) : type, value);
      else {
        const declared = isObjectType(type) || isInterfaceType(type) ? type.getFields()[each.name.value] : undefined;
        const inner = (value as Answer)[(each.alias ?? each.name).value];
        if (!declared || inner === undefined) continue;
        const to = getNamedType(declared.type);
        note(to, inner);
        visit(each.selectionSet, to, inner);
      }
    }
  }
  function note(type: GraphQLNamedType, value: unknown): void {
    const edges = isObjectType(type) ? type.getFields().edges : undefined;
    if (!edges || !isFactEdge(getNamedType(edges.type)) || typeof value !== 'object' || value === null) return;
    const { edges: e, nodes: n, totalCount } = value as Answer;
    const length = (list: unknown) => (Array.isArray(list) ? list.length : 0);
    found.push({
      entries: Math.max(length(e), length(n)),
      totalCount: typeof totalCount === 'number' ? totalCount : null,
    });
  }
  const named = (name: string): GraphQLNamedType => {
    const type = schema.getType(name);
    if (!type) throw new Error(`The schema has no ${name}.`);
    return type;
  };
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  visit(operation?.selectionSet, named('Query'), data);
  return found;
}
