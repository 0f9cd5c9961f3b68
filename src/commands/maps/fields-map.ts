import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { kinds } from '../../model/model.ts';
import { mapStyle, typeNode } from '../../model/print/kinds-map.ts';

// What a query can begin with, and which types its answers are made of, as a graph in DOT.

const ofKinds = new Set<string>([
  'Entity',
  'Node',
  'Fact',
  'Part',
  'Actor',
  'Policy',
  ...kinds.map(({ name }) => name),
]);
const ownFields = new Set(kinds.flatMap(({ name, plural }) => [`${name[0]?.toLowerCase()}${name.slice(1)}`, plural]));

/** The type behind a field; a connection and its edges stand for what they lead to. */
function behind(type: GraphQLNamedType): GraphQLNamedType {
  const edges = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().edges : undefined;
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields().node : undefined;
  // An edge that says more than its node is an answer of its own, such as what a search found.
  if (!node || !isObjectType(edge)) return type;
  return Object.keys(edge.getFields()).length > 3 && !edge.getInterfaces().length ? edge : getNamedType(node.type);
}

const shown = (type: GraphQLNamedType) => (isObjectType(type) || ofKinds.has(type.name)) && type.name !== 'PageInfo';

/** Every type that answers are made of, and the lines between them, from what fields lead to. */
function spread(from: readonly GraphQLNamedType[]): readonly string[] {
  const lines = new Set<string>();
  const seen = new Set<string>();
  const go = (type: GraphQLNamedType): void => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    lines.add(
      ofKinds.has(type.name)
        ? typeNode(type.name)
        : `"${type.name}" [class="answer",style=rounded,URL="#${type.name}"]`,
    );
    if (ofKinds.has(type.name) || !isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const other = behind(getNamedType(field.type));
      if (!shown(other) || other.name === 'Bilingual') continue;
      lines.add(`"${type.name}" -> "${other.name}"`);
      go(other);
    }
  };
  for (const type of from) go(type);
  return [...lines];
}

/** The fields of Query that are not those of one kind, and what they answer with. */
export function fieldsMap(schema: GraphQLSchema): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !ownFields.has(name));
  const begin = fields.map((field) => ({ field, to: behind(getNamedType(field.type)) }));
  const nodes = begin.map(
    ({ field }) => `"${field.name}()" [label="${field.name}",shape=plaintext,class="link",URL="#Query.${field.name}"]`,
  );
  return `digraph {
${mapStyle}
"kinds" [label="alliance, alliances, and so for each kind",shape=plaintext,class="link",URL="#Query.alliances"]
"kinds" -> "Entity"
{ rank=min; "kinds"; ${begin.map(({ field }) => `"${field.name}()"`).join('; ')} }
${nodes.join('\n')}
${begin.map(({ field, to }) => `"${field.name}()" -> "${to.name}"`).join('\n')}
${spread(begin.map(({ to }) => to)).join('\n')}
}
`;
}
