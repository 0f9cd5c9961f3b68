import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { schema } from '../../graph/schema.ts';
import { mustHold } from '../../lib/must-hold.ts';
import type { KindName } from '../../model/model.ts';
import { found, sources } from './questions.ts';

type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: GraphQLObjectType): readonly Field[] => Object.values(type.getFields());

/** The fields that are values: scalars, words, and texts in both languages. */
function valuesOf(type: GraphQLObjectType): string {
  const texts = fieldsOf(type).flatMap(({ name, type: of, args }) => {
    if (args.length > 0 || name === 'cursor') return [];
    const named = getNamedType(of);
    if (isLeafType(named)) return [name];
    return named.name === 'Bilingual' ? [`${name} { en nl }`] : [];
  });
  return texts.join(' ');
}

/** The type of what a field pages through, where each entry is a fact. */
function factsOf({ type }: Field): GraphQLObjectType | undefined {
  const connection = getNamedType(type);
  const edges = isObjectType(connection) ? connection.getFields().edges : undefined;
  const edge = edges && getNamedType(edges.type);
  return isObjectType(edge) && edge.getInterfaces().some(({ name }) => name === 'Fact') ? edge : undefined;
}

function factFields(field: Field): readonly string[] {
  const edge = factsOf(field);
  if (!edge) return [];
  const ends = 'subject { id name } object { id name } evidence { ...Found } disputedBy { id name }';
  return [`${field.name}(first: $first) { totalCount edges { ${valuesOf(edge)} ${ends} ${sources} } }`];
}

const made = new Map<KindName, string>();

/**
 * The question for what the graph knows of an entity of that kind, with so many facts of each sort from each side; written
 * from the schema, once for each kind.
 */
export function entityQuestion(kind: KindName): string {
  const known = made.get(kind);
  if (known !== undefined) return known;
  const type = schema.getType(kind);
  mustHold(isObjectType(type), 'G0062', `${kind} is no type of the schema.`);
  const facts = fieldsOf(type).flatMap(factFields).join('\n');
  const question = `query Entity($id: ID!, $first: Int!) { node(id: $id) { kind: __typename ... on ${kind} {
${valuesOf(type)} evidence { ...Found } disputedBy { id name } ${sources}
${facts}
} } }${found}`;
  made.set(kind, question);
  return question;
}
