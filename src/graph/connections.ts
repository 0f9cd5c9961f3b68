import type { ObjectRef } from '@pothos/core';
import { type Direction, directions, factProps, hasPeriod, type Link, side } from '../model/link.ts';
import { type AnyLink, families, type KindName, kindsAt, links } from '../model/model.ts';
import { type Builder, builder, type Context, describe } from './builder.ts';
import { asOfText, during } from './during.ts';
import { asked, cursorOf, type Page, PageInfo, pageArguments, pageInfo, shownRows } from './paging.ts';
import { propFields } from './props.ts';
import type { EdgeRow, Entity } from './rows.ts';
import './nodes.ts';

type Ref<T> = ObjectRef<Builder, T>;

const pascal = (field: string) => `${field[0]?.toUpperCase()}${field.slice(1)}`;
const cursor = (row: EdgeRow) => cursorOf(row.key, row.id);
const nodeOf = async (row: EdgeRow, context: Context) => (await context.reads.entity(row.other)) as Entity;

/** The texts of a link from one side. */
const label = (link: Link, direction: Direction) => (direction === 'out' ? link.term.label : link.back);
const fieldText = (link: Link, direction: Direction) => {
  const { en, nl } = label(link, direction);
  return describe({ en: `${link.term.about.en} Here: "${en}".`, nl: `${link.term.about.nl} Hier: "${nl}".` });
};

function edgeType(link: Link, direction: Direction, node: 'Entity'): Ref<EdgeRow> {
  const edge = builder.objectRef<EdgeRow>(`${pascal(side(link, direction).field)}Edge`);
  edge.implement({
    description: describe(link.term.about),
    interfaces: ['Fact'],
    fields: (t) => ({
      ...propFields(t, { ...factProps, ...link.props }),
      cursor: t.string({
        description: describe({ en: 'Where it stands in the list.', nl: 'Waar het staat in de lijst.' }),
        resolve: cursor,
      }),
      node: t.field({
        type: node,
        description: describe({ en: 'The entity at the other end.', nl: 'De entiteit aan de andere kant.' }),
        resolve: (row, _, context) => nodeOf(row, context),
      }),
    }),
  });
  return edge;
}

/** A Relay connection; `node` names the type of what it leads to. */
export function connectionType<Row>(
  name: string,
  edge: Ref<Row>,
  node: 'Entity',
  entityOf: (row: Row, context: Context) => Promise<Entity> | Entity,
) {
  return builder.objectRef<Page<Row>>(`${name}Connection`).implement({
    description: describe({ en: 'One page of a list.', nl: 'Eén pagina van een lijst.' }),
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: describe({
          en: 'The entries with what the graph knows of each.',
          nl: 'De regels met wat de graaf ervan weet.',
        }),
        resolve: (page) => shownRows(page) as never,
      }),
      nodes: t.field({
        type: [node],
        description: describe({ en: 'The entities alone.', nl: 'Alleen de entiteiten.' }),
        resolve: async (page, _, context) => Promise.all((await shownRows(page)).map((row) => entityOf(row, context))),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: describe({ en: 'Where this page stands.', nl: 'Waar deze pagina staat.' }),
        resolve: (page) => pageInfo(page),
      }),
      totalCount: t.int({
        nullable: true,
        description: describe({
          en: 'The number of all entries, on this page and elsewhere.',
          nl: 'Het aantal van alle regels, op deze pagina en daarbuiten.',
        }),
        resolve: ({ total }) => total(),
      }),
    }),
  });
}

function addConnection(link: AnyLink, direction: Direction): void {
  const { at, field, other } = side(link, direction);
  // A loop loses which kind or family this is; 'Entity' stands for any of them here.
  const node = other.type.name as 'Entity';
  const type = connectionType(pascal(field), edgeType(link, direction, node), node, nodeOf);
  const period = hasPeriod(link.props);
  const options = {
    type,
    nullable: true as const,
    description: fieldText(link, direction),
    resolve: (
      { id }: Entity,
      args: Parameters<typeof asked>[0] & { asOf?: string | null | undefined },
      { reads }: Context,
    ): Page<EdgeRow> => {
      const { size, after } = asked(args, 'number');
      const expand = { first: size + 1, after: after as readonly [number, string] | null, ...during(args.asOf) };
      return {
        size,
        after,
        cursor,
        rows: () => reads.rows(link, direction, id, expand),
        total: () => reads.total(link, direction, id, expand),
      };
    },
  };
  const add = (t: PothosSchemaTypes.RootFieldBuilder<Builder, Entity, 'Object' | 'Interface'>) =>
    t.field({
      ...options,
      args: period
        ? { ...pageArguments, asOf: t.arg({ type: 'Date', description: describe(asOfText) }) }
        : pageArguments,
    });
  // On the interface when all of its kinds can stand here, else on each kind.
  const family = families.find(({ name }) => name === at.type.name);
  if (at.kinds === 'all') builder.interfaceField('Entity', field, (t) => add(t as never) as never);
  else if (family) builder.interfaceField(family.name, field, (t) => add(t as never) as never);
  else
    for (const kind of kindsAt(at)) builder.objectField(kind.name as KindName, field, (t) => add(t as never) as never);
}
for (const link of links) for (const direction of directions) addConnection(link, direction);
