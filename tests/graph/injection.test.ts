import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/graph/schema.ts';
import { kindOf } from '../../src/model/ids.ts';
import { directions, side } from '../../src/model/link.ts';
import { kinds, links } from '../../src/model/model.ts';
import { catalogue } from '../../src/store/catalogue.ts';
import type { Engine } from '../../src/store/engine.ts';
import { ask, loadDataset } from '../harness/graph.ts';
import { onBothStores } from '../harness/stores.ts';

// A hostile string wherever a client can put one: it is compared as text, reaches the store beside statements of the
// catalogue and never in them, and changes nothing.
const allHostile = [
  "') MATCH (n) DETACH DELETE n //",
  "'}) DETACH DELETE n WITH 1 AS x MATCH (n {id: '",
  '"}) SET n:Owned //',
  'x` REMOVE n.`id',
  "ministry/szw' OR 1=1 //",
  "ministry/szw|FUNDS|x'}]->() DETACH DELETE n //",
  '\\u0027) DETACH DELETE n //',
  '*/ RETURN 1 /*',
  '$name {{kind}}',
  '__proto__',
  'zero \u0000 byte',
  'half a sign \ud800',
  'x'.repeat(5_000),
];
const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
const ofKind = new Map(
  kinds.flatMap(({ name, plural }) => [
    [`${name[0]?.toLowerCase()}${name.slice(1)}`, name],
    [plural, name],
  ]),
);

interface Place {
  readonly type: 'String' | 'ID';
  /** The argument with that in this place. */
  readonly filled: (inner: string) => string;
}
/** Every place of an argument where text or an id may stand. */
function places(input: GraphQLArgument | GraphQLInputField): readonly Place[] {
  const within = (type: GraphQLInputType, filled: Place['filled']): readonly Place[] => {
    if (isNonNullType(type)) return within(type.ofType, filled);
    if (isListType(type)) return within(type.ofType, (inner) => filled(`[${inner}]`));
    if (isInputObjectType(type))
      return Object.values(type.getFields()).flatMap((field) =>
        places(field).map((each) => ({ ...each, filled: (inner: string) => filled(`{${each.filled(inner)}}`) })),
      );
    return type.name === 'String' || type.name === 'ID' ? [{ type: type.name, filled }] : [];
  };
  return within(input.type, (inner) => `${input.name}: ${inner}`);
}
const plain: Readonly<Record<string, string>> = {
  ID: '"ministry/szw"',
  Date: '"2022"',
  String: '"an"',
  Boolean: 'true',
};
/** Something harmless for an argument that must be there. */
function harmless({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  return `${name}: ${isEnumType(named) ? named.getValues()[0]?.name : (plain[named.name] ?? '3')}`;
}
/** Enough of the answer to have it read. */
function selection(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  return isObjectType(type) && 'edges' in type.getFields() ? '{ totalCount edges { cursor } }' : '{ __typename }';
}

onBothStores('hostile text', (store) => {
  // On a server each statement, and each length of a text, costs time: a few stand for all.
  const hostile = store.name === 'Neo4j' ? allHostile.slice(0, 4) : allHostile;
  const variables = Object.fromEntries(hostile.map((text, i) => [`h${i}`, text]));
  const declared = (type: string) => hostile.map((_, i) => `$h${i}: ${type}`).join(', ');
  let engine: Engine;
  const reached = new Set<string>();
  let before = '';
  beforeAll(async () => {
    const opened = await store.open();
    await loadDataset(opened);
    engine = {
      ...opened,
      read: (statement, params) => {
        reached.add(statement.text);
        return opened.read(statement, params);
      },
      write: () => Promise.reject(new Error('An operation wrote.')),
    };
    before = await everything();
    reached.clear();
  }, 120_000);
  afterAll(() => engine.close());

  /** All that there is, as one text. */
  async function everything(): Promise<string> {
    const all = [
      'MATCH (n) RETURN count(n)',
      'MATCH (n:Entity) RETURN n.id, n._sort, n._find, size(labels(n)) ORDER BY n.id',
      'MATCH ()-[r]->() RETURN r.id, r._from, r.evidence ORDER BY r.id',
    ];
    return JSON.stringify(await Promise.all(all.map((text) => engine.read({ name: 'everything', text }, {}))));
  }
  /** The data of an operation that is answered, or refused as bad input. */
  async function answered(source: string, given: Readonly<Record<string, unknown>> = variables) {
    const { data, errors } = await ask(engine, source, given);
    const faults = (errors ?? []).filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT');
    const messages = [...new Set(faults.map(({ message }) => message))];
    expect({ source: source.slice(0, 500), messages }).toEqual({ source: source.slice(0, 500), messages: [] });
    return data ?? {};
  }
  /** And one kind for the others. */
  const some = (kind: string | undefined) => store.name !== 'Neo4j' || kind === undefined || kind === 'Alliance';

  it.each(fields.filter(({ name }) => some(ofKind.get(name))))(
    'finds nothing by any argument of $name',
    async ({ name, args, type }) => {
      for (const arg of args)
        for (const { type: sort, filled } of places(arg)) {
          const others = args.filter((other) => other !== arg && isRequiredArgument(other)).map(harmless);
          const asked = hostile.map(
            (_, i) => `a${i}: ${name}(${[filled(`$h${i}`), ...others].join(', ')}) ${selection(getNamedType(type))}`,
          );
          const found = Object.values(await answered(`query (${declared(`${sort}!`)}) { ${asked.join(' ')} }`));
          const counts = found.map((each) => (each as { totalCount?: number } | null)?.totalCount ?? null);
          if (ofKind.has(name)) expect(counts.filter((count) => count !== null && count !== 0)).toEqual([]);
        }
    },
  );

  it('finds nothing as a cursor of facts, of whatever link', async () => {
    for (const link of links.filter(({ type }) => store.name !== 'Neo4j' || type === 'FUNDS'))
      for (const direction of directions) {
        const { field } = side(link, direction);
        const end = direction === 'out' ? 'startNode' : 'endNode';
        const [row] = await engine.read(
          { name: 'one', text: `MATCH ()-[r:${link.type}]->() RETURN ${end}(r).id LIMIT 1` },
          {},
        );
        if (!row) continue;
        const id = String(row[0]);
        const on = (inner: string) => `node(id: ${JSON.stringify(id)}) { ... on ${kindOf(id)?.name} { ${inner} } }`;
        const { node } = (await answered(`{ ${on(`page: ${field} { pageInfo { endCursor } }`)} }`, {})) as {
          node?: { page: { pageInfo: { endCursor: string } } };
        };
        const real = node?.page.pageInfo.endCursor ?? '';
        const asked = hostile.flatMap((text, i) => [
          `a${i}: ${field}(after: $h${i}) { edges { cursor } }`,
          `b${i}: ${field}(first: 1, after: "${forged(real, text)}") { totalCount edges { cursor } }`,
        ]);
        await answered(`query (${declared('String!')}) { ${on(asked.join(' '))} }`);
      }
  });
  it('finds nothing as a cursor of a list, in whatever order', async () => {
    for (const { name, plural } of kinds.filter((kind) => some(kind.name))) {
      const order = schema.getType(`${name}Order`);
      const orders = isEnumType(order) ? order.getValues().map((each) => each.name) : [];
      for (const orderBy of orders.filter((each) => store.name !== 'Neo4j' || each.startsWith('NAME'))) {
        const { page } = (await answered(
          `{ page: ${plural}(first: 1, orderBy: ${orderBy}) { pageInfo { endCursor } } }`,
          {},
        )) as { page?: { pageInfo: { endCursor: string | null } } };
        const real = page?.pageInfo.endCursor;
        if (!real) continue;
        const asked = hostile.map(
          (text, i) =>
            `a${i}: ${plural}(first: 1, orderBy: ${orderBy}, after: "${forged(real, text)}") { edges { cursor } }`,
        );
        await answered(`{ ${asked.join(' ')} }`, {});
      }
    }
  });
  it('is no value of an enum, and no day', async () => {
    for (const text of hostile) {
      const bad = [
        `{ alliances(orderBy: ${JSON.stringify(text)}) { totalCount } }`,
        `{ alliances(filter: {linkTypes: [${JSON.stringify(text)}]}) { totalCount } }`,
        `{ alliances(filter: {asOf: ${JSON.stringify(text)}}) { totalCount } }`,
      ];
      for (const source of bad) expect((await ask(engine, source)).data).toBeUndefined();
    }
  });
  it('stands in no text that reached the store, and changed nothing there', async () => {
    const known = new Set(catalogue().map(({ statement }) => statement.text));
    const own = /^MATCH \(\)-\[r:\w+\]->\(\) RETURN (start|end)Node\(r\)\.id LIMIT 1$/;
    expect([...reached].filter((text) => !known.has(text) && !own.test(text))).toEqual([]);
    expect(reached.size).toBeGreaterThan(10);
    expect((await everything()) === before).toBe(true);
  });
});

/** A real cursor with a hostile text for every text in it. */
function forged(cursor: string, text: string): string {
  const [key, , ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  return Buffer.from(JSON.stringify([typeof key === 'string' ? text : key, text, ...rest])).toString('base64url');
}
