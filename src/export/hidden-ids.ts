import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { largestPage } from '../graph/paging.ts';

// An answer says which entities and facts it holds only where a client asks for their ids. So the operation is run with
// selections of ids that the client does not see: on every entity and fact, on the edges behind a list of nodes, and on
// the entity and the facts that a row of a table, a step of a path or a flow of money stands for.

/** Fields that lead to what a line of an export rests on: told with that line, and no lines of their own. */
const provenance: ReadonlyMap<string, string> = new Map([
  ['evidence', 'Passage'],
  ['sources', 'Source'],
  ['part', 'Part'],
]);
const withIds = ['Node', 'Fact'];

const field = (name: string, alias: string, rest: Partial<FieldNode> = {}): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  alias: { kind: Kind.NAME, value: alias },
  ...rest,
});
const selected = (selections: readonly SelectionNode[]) => ({
  selectionSet: { kind: Kind.SELECTION_SET, selections } as const,
});
const on = (type: string, selections: readonly SelectionNode[]): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
  ...selected(selections),
});

const isOrImplements = (type: GraphQLNamedType, names: readonly string[]): boolean =>
  names.includes(type.name) ||
  ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => names.includes(name)));
/** Whether what is of this type has the id of an entity or fact. */
const hasId = (type: GraphQLNamedType): boolean => isOrImplements(type, withIds);

/** The type of the edges of a connection; null for any other type. */
function edgeTypeOf(type: GraphQLNamedType): GraphQLNamedType | null {
  const { edges, pageInfo } = isObjectType(type) ? type.getFields() : {};
  return edges && pageInfo ? getNamedType(edges.type) : null;
}
const isFact = (type: GraphQLNamedType): boolean => isOrImplements(type, ['Fact']);
/** A field that leads to one entity, or to facts, and needs no argument. */
const standsFor = ({ type, args }: GraphQLField<unknown, unknown>): boolean =>
  (isListType(getNullableType(type)) ? isFact(getNamedType(type)) : hasId(getNamedType(type))) &&
  !args.some(isRequiredArgument);

/** A name that the document does not use. */
function freeName(document: DocumentNode): string {
  const text = print(document);
  let name = 'exported';
  while (text.includes(name)) name += '_';
  return name;
}

/** As many as there can be on a page; a field without pages takes no such argument. */
const page = ({ args }: GraphQLField<unknown, unknown>): Partial<FieldNode> => {
  const value = { kind: Kind.INT, value: String(largestPage) } as const;
  const first = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'first' }, value } as const;
  return args.some(({ name }) => name === 'first') ? { arguments: [first] } : {};
};

/** What is selected beside what the client selects from a field of this type. */
function identifying(type: GraphQLNamedType, name: string): readonly SelectionNode[] {
  const id = field('id', name);
  if (hasId(type)) return [id];
  if (isAbstractType(type)) return withIds.map((each) => on(each, [id]));
  if (!isObjectType(type) || edgeTypeOf(type)) return [];
  return Object.values(type.getFields())
    .filter(standsFor)
    .map((each) => field(each.name, `${name}_${each.name}`, { ...page(each), ...selected([id]) }));
}

/** Whether an edge is a fact, or stands for one. */
const tellsFacts = (edge: GraphQLNamedType): boolean =>
  isFact(edge) ||
  (isObjectType(edge) &&
    Object.values(edge.getFields()).some((each) => isFact(getNamedType(each.type)) && standsFor(each)));

/** The facts behind each list of nodes, under its own @skip and @include: what is not in the answer is not exported. */
function behindNodes(type: GraphQLNamedType, own: readonly SelectionNode[], name: string): readonly SelectionNode[] {
  const edge = edgeTypeOf(type);
  if (!edge || !tellsFacts(edge)) return [];
  const lists = own.filter((each) => each.kind === Kind.FIELD && each.name.value === 'nodes');
  return lists.map(({ directives = [] }) =>
    field('edges', `${name}_edges`, { directives, ...selected(identifying(edge, name)) }),
  );
}

/**
 * The operation with hidden selections of ids.
 * @returns also the name under which an id of an entity or fact stands in the answer
 */
export function withHiddenIds(schema: GraphQLSchema, document: DocumentNode): { document: DocumentNode; name: string } {
  const name = freeName(document);
  const info = new TypeInfo(schema);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const changed = visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(node, _key, parent) {
          const type = info.getParentType();
          if (!type || roots.some((root) => root === type)) return undefined;
          const through = parent && 'kind' in parent && parent.kind === Kind.FIELD ? parent.name.value : null;
          // A fragment adds nothing of its own: the field that it is spread in does.
          const told = through === null || provenance.get(through) === type.name;
          const added = [...(told ? [] : identifying(type, name)), ...behindNodes(type, node.selections, name)];
          return added.length === 0 ? undefined : { ...node, selections: [...node.selections, ...added] };
        },
      },
    }),
  );
  return { document: changed, name };
}

/** The ids that stand under that name in an answer, each once, in the order of the answer. */
export function idsIn(answer: unknown, name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value))
        if (key === name && typeof each === 'string') found.add(each);
        else walk(each);
  };
  walk(answer);
  return found;
}
