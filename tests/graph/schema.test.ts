import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { factTypeName } from '../../src/graph/nodes.ts';
import { schema } from '../../src/graph/schema.ts';
import { directions, hasPeriod, side } from '../../src/model/link.ts';
import { families, familiesOf, kinds, kindsAt, links } from '../../src/model/model.ts';
import { filterProps, ordersOf } from '../../src/store/catalogue.ts';
import { root } from '../harness/paths.ts';

const types: readonly GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const fielded = types.filter((type) => isObjectType(type) || isInterfaceType(type));
/** Every field of an object or interface, as `Type.field`. */
const fields = fielded.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ of: type.name, at: `${type.name}.${field.name}`, ...field })),
);
function fieldsOf(name: string) {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} has no fields.`);
  return type.getFields();
}
const shown = (name: string, field: string) => String(fieldsOf(name)[field]?.type);
const lower = (name: string) => `${name[0]?.toLowerCase()}${name.slice(1)}`;
const upper = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

describe('the schema', () => {
  it('is printed in schema/schema.graphql as it is; npm run print writes it anew', () => {
    const printed = readFileSync(join(root, 'schema/schema.graphql'), 'utf8').split('\n');
    const comments = printed.findIndex((line) => line !== '' && !line.startsWith('#'));
    const lines = `${printSchema(lexicographicSortSchema(schema))}\n`.split('\n');
    const file = printed.slice(comments);
    const at = lines.findIndex((line, i) => line !== file[i]);
    const differs = { line: at, printed: file[at], schema: lines[at] };
    expect({ ...differs, lines: file.length }).toEqual({ line: -1, lines: lines.length });
  });

  it('says in English and in Dutch what every type, field, argument and value means', () => {
    const described: (readonly [string, string | null | undefined])[] = [
      ...types.map((type) => [type.name, type.description] as const),
      ...fields.map(({ at, description }) => [at, description] as const),
      ...fields.flatMap(({ at, args }) => args.map((arg) => [`${at}(${arg.name})`, arg.description] as const)),
      ...types
        .filter(isEnumType)
        .flatMap((type) => type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)),
      ...types
        .filter(isInputObjectType)
        .flatMap((type) =>
          Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const),
        ),
    ];
    const bad = described.filter(([, text]) => !/^[^*\s][^*]*[.!?]("\.)? \*[^*\s][^*]*[.!?]("\.)?\*$/.test(text ?? ''));
    expect(bad).toEqual([]);
    expect(described.length).toBeGreaterThan(1_000);
  });

  it('changes nothing', () => {
    expect(schema.getMutationType()).toBeUndefined();
  });
});

describe('a connection', () => {
  const isConnection = (type: GraphQLOutputType) => getNamedType(type).name.endsWith('Connection');
  it('may be null wherever it stands, and so may its total: one failed statement leaves the rest', () => {
    const some = fields.filter(({ type }) => isConnection(type));
    expect(some.length).toBeGreaterThan(links.length * 2);
    expect(some.filter(({ type }) => isNonNullType(type)).map(({ at }) => at)).toEqual([]);
    const totals = fields.filter(({ of, name }) => of.endsWith('Connection') && name === 'totalCount');
    expect([...new Set(totals.map(({ type }) => String(type)))]).toEqual(['Int']);
  });
  it('has edges, nodes and page information that are never null, nor is one among them', () => {
    const connections = fielded.filter(({ name }) => name.endsWith('Connection'));
    for (const { name } of connections) {
      const node = shown(name, 'nodes');
      expect([name, shown(name, 'edges'), shown(name, 'pageInfo')]).toEqual([
        name,
        `[${name.replace(/Connection$/, 'Edge')}!]!`,
        'PageInfo!',
      ]);
      expect(node).toMatch(/^\[\w+!\]!$/);
      const edge = fieldsOf(name.replace(/Connection$/, 'Edge'));
      expect([`[${edge.node?.type}]!`, String(edge.cursor?.type)]).toEqual([node, 'String!']);
    }
    expect(connections.length).toBeGreaterThanOrEqual(kinds.length + links.length * 2);
  });
  it('is asked for by first and after, and by a day where what it holds has a period', () => {
    for (const link of links)
      for (const direction of directions) {
        const { at, field } = side(link, direction);
        const args = fieldsOf(kindsAt(at)[0]?.name ?? '')[field]?.args ?? [];
        expect(args.map((arg) => `${arg.name}: ${arg.type} = ${arg.defaultValue}`).sort()).toEqual([
          'after: String = undefined',
          ...(hasPeriod(link.props) ? ['asOf: Date = undefined'] : []),
          'first: Int = 20',
        ]);
      }
  });
});

describe('evidence', () => {
  it('may be null, never one passage of it, wherever something says where it stands', () => {
    const some = fields.filter(({ name }) => name === 'evidence');
    expect(some.length).toBeGreaterThan(kinds.length + links.length * 3);
    expect([...new Set(some.map(({ type }) => String(type)))]).toEqual(['[Passage!]']);
  });
});

describe('a kind', () => {
  it.each(kinds)('$name is reached by id and in a list, with a filter and orders of its own', (kind) => {
    const query = fieldsOf('Query');
    const one = query[lower(kind.name)];
    const list = query[kind.plural];
    expect([String(one?.type), one?.args.map((arg) => `${arg.name}: ${arg.type}`)]).toEqual([kind.name, ['id: ID!']]);
    expect(String(list?.type)).toBe(`${kind.name}Connection`);
    expect(list?.args.map((arg) => `${arg.name}: ${arg.type}`).sort()).toEqual([
      'after: String',
      `filter: ${kind.name}Filter`,
      'first: Int',
      `orderBy: ${kind.name}Order`,
    ]);
    const filter = schema.getType(`${kind.name}Filter`);
    const order = schema.getType(`${kind.name}Order`);
    if (!isInputObjectType(filter) || !isEnumType(order)) throw new Error(`${kind.name} has no filter or order.`);
    expect(Object.keys(filter.getFields()).sort()).toEqual(
      ['name', 'linkedTo', 'linkTypes', ...(hasPeriod(kind.props) ? ['asOf'] : []), ...filterProps(kind)].sort(),
    );
    const orders = order.getValues().map(({ name }) => name);
    expect([...orders].sort()).toEqual(
      ordersOf(kind)
        .map(({ name }) => name)
        .sort(),
    );
  });
  it.each(kinds)('$name is an entity, of each of its families, and has a field for each prop', (kind) => {
    const type = schema.getType(kind.name);
    if (!isObjectType(type)) throw new Error(`${kind.name} is no object type.`);
    const interfaces = type.getInterfaces().map(({ name }) => name);
    expect([...interfaces].sort()).toEqual(['Entity', 'Node', ...familiesOf(kind).map(({ name }) => name)].sort());
    const props = ['id', 'name', 'aliases', 'evidence', 'sources', 'disputedBy', ...Object.keys(kind.props)];
    expect(props.filter((prop) => !(prop in type.getFields()))).toEqual([]);
    for (const [prop, { word, required }] of Object.entries(kind.props)) {
      const named = word.list ? `[${word.name}!]` : word.name;
      const never = word.refersTo ? false : required || word.list;
      expect(`${prop}: ${type.getFields()[prop]?.type}`).toBe(`${prop}: ${named}${never ? '!' : ''}`);
    }
  });
});

describe('a link', () => {
  it.each(
    links.flatMap((link) => directions.map((direction) => ({ ...side(link, direction), type: link.type, direction }))),
  )('$type gives $field to those that stand there, and to none else', ({ at, field, other }) => {
    const expected = kindsAt(at).map(({ name }) => name);
    const found = kinds.map(({ name }) => name).filter((name) => shown(name, field).endsWith('Connection'));
    expect([...found].sort()).toEqual([...expected].sort());
    for (const name of found) expect(shown(name, field)).toBe(`${upper(field)}Connection`);
    expect(shown(`${upper(field)}Edge`, 'node')).toBe(`${other.type.name}!`);
  });
  it('stands on an interface where all of its kinds can have it, and on no other', () => {
    const sides = links.flatMap((link) => directions.map((direction) => side(link, direction)));
    for (const name of ['Entity', ...families.map((family) => family.name)]) {
      const expected = sides.filter(({ at }) => at.type.name === name && (name !== 'Entity' || at.kinds === 'all'));
      const found = Object.keys(fieldsOf(name)).filter((field) => shown(name, field).endsWith('Connection'));
      const inherited = name === 'Entity' ? [] : Object.keys(fieldsOf('Entity'));
      expect([name, found.filter((field) => !inherited.includes(field)).sort()]).toEqual([
        name,
        expected.map(({ field }) => field).sort(),
      ]);
    }
  });
  it.each(links)('$type is a fact of its own type, with a field for each prop on both edges', (link) => {
    const names = [
      factTypeName(link.type),
      ...directions.map((direction) => `${upper(side(link, direction).field)}Edge`),
    ];
    for (const name of names) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
      expect(type.getInterfaces().map((each) => each.name)).toContain('Fact');
      const props = [
        'id',
        'type',
        'subject',
        'object',
        'evidence',
        'sources',
        'disputedBy',
        ...Object.keys(link.props),
      ];
      expect(props.filter((prop) => !(prop in type.getFields()))).toEqual([]);
    }
  });
});

describe('the interfaces', () => {
  const possible = (name: string) => {
    const type = schema.getType(name);
    return isInterfaceType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [];
  };
  it('Node: every kind and every fact', () => {
    const expected = [...kinds.map(({ name }) => name), ...links.map(({ type }) => factTypeName(type))];
    expect([...possible('Node')].sort()).toEqual(expected.sort());
    expect(Object.keys(fieldsOf('Node'))).toEqual(['id']);
  });
  it('Entity and the families: their kinds', () => {
    expect([...possible('Entity')].sort()).toEqual(kinds.map(({ name }) => name).sort());
    for (const family of families)
      expect([...possible(family.name)].sort()).toEqual(family.kinds.map(({ name }) => name).sort());
  });
  it('Fact: what it joins may be null, its type never', () => {
    expect(possible('Fact')).toHaveLength(links.length * 3);
    const { id, type, subject, object } = fieldsOf('Fact');
    expect([id, type, subject, object].map((field) => String(field?.type))).toEqual([
      'ID!',
      'LinkType!',
      'Entity',
      'Entity',
    ]);
    expect(id?.type).toBeInstanceOf(GraphQLNonNull);
  });
  it('lists hold no null, but for an id of nothing and a gap in a table', () => {
    const inner = (type: GraphQLOutputType): boolean => {
      const bare = isNonNullType(type) ? type.ofType : type;
      return isListType(bare) && !isNonNullType(bare.ofType);
    };
    const found = fields.filter(({ type }) => inner(type)).map(({ at }) => at);
    expect(found.filter((at) => at !== 'FigureRow.cells')).toEqual(['Query.nodes']);
  });
});
