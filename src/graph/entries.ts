import { fold } from '../lib/fold.ts';
import { kindOf } from '../model/ids.ts';
import { hasPeriod } from '../model/link.ts';
import { type AnyKind, kinds } from '../model/model.ts';
import type { Prop, Props } from '../model/values/word.ts';
import { filterProps, type Order, ordersOf } from '../store/catalogue.ts';
import type { Params, Value } from '../store/engine.ts';
import { builder, type Context, describe } from './builder.ts';
import { connectionType } from './connections.ts';
import { asOfText, during } from './during.ts';
import { LinkTypeEnum } from './nodes.ts';
import { asked, atMost, cursorOf, type Page, pageArguments } from './paging.ts';
import type { Entity } from './rows.ts';

interface Entry {
  /** The list and its order, for its cursors. */
  readonly list: string;
  readonly entity: Entity;
  readonly key: string | number;
}
/** A filter as it arrives: its fields are made in a loop, so TypeScript does not know their names. */
interface Filter {
  readonly name?: string | null;
  readonly asOf?: string | null;
  readonly linkedTo?: readonly string[] | null;
  readonly linkTypes?: readonly string[] | null;
  readonly [prop: string]: unknown;
}

const camel = (name: string) => `${name[0]?.toLowerCase()}${name.slice(1)}`;
const cursor = ({ key, entity, list }: Entry) => cursorOf(key, entity.id, list);

function filterParams(kind: AnyKind, filter: Filter): Params {
  const props = filterProps(kind).map((prop): [string, Value] => [prop, [filter[prop] ?? []].flat() as Value[]]);
  return {
    name: fold(filter.name ?? ''),
    linkedTo: atMost(filter.linkedTo ?? []),
    linkTypes: filter.linkTypes ?? [],
    ...Object.fromEntries(props),
    ...(hasPeriod(kind.props) ? { ...during(filter.asOf) } : {}),
  };
}

function filterType(kind: AnyKind) {
  return builder.inputType(`${kind.name}Filter`, {
    description: describe({ en: 'All that is given must hold.', nl: 'Alles wat gegeven is moet gelden.' }),
    fields: (t) => ({
      name: t.string({
        description: describe({
          en: 'A piece of the name or of another name; case and accents do not count.',
          nl: 'Een stuk van de naam of een andere naam; hoofdletters en accenten tellen niet.',
        }),
      }),
      linkedTo: t.idList({
        description: describe({
          en: 'Has a fact with one of these entities.',
          nl: 'Heeft een feit met een van deze entiteiten.',
        }),
      }),
      linkTypes: t.field({
        type: [LinkTypeEnum],
        description: describe({
          en: 'Narrows linkedTo to facts of these sorts.',
          nl: 'Beperkt linkedTo tot feiten van deze soorten.',
        }),
      }),
      ...(hasPeriod(kind.props) ? { asOf: t.field({ type: 'Date', description: describe(asOfText) }) } : {}),
      ...Object.fromEntries(
        filterProps(kind).map((name) => {
          const { word, term } = (kind.props as Props)[name] as Prop;
          const description = describe(term.about);
          if (word.refersTo) return [name, t.idList({ description })];
          return [
            name,
            word.values ? t.field({ type: [word.name as 'String'], description }) : t.boolean({ description }),
          ];
        }),
      ),
    }),
  });
}

function orderType(kind: AnyKind, orders: readonly Order[]) {
  const text = ({ prop, descending }: Order) =>
    describe({
      en: `By ${prop}, ${descending ? 'last' : 'first'} first.`,
      nl: `Op ${prop}, ${descending ? 'laatste' : 'eerste'} eerst.`,
    });
  return builder.enumType(`${kind.name}Order`, {
    description: describe({
      en: 'By what a list is ordered; what has no value comes last.',
      nl: 'Waarop een lijst is geordend; wat geen waarde heeft komt achteraan.',
    }),
    values: Object.fromEntries(orders.map((order) => [order.name, { description: text(order) }])),
  });
}

function addEntries(kind: AnyKind): void {
  const type = kind.name as 'Ministry';
  const orders = ordersOf(kind);
  const edge = builder.objectRef<Entry>(`${kind.name}Edge`).implement({
    description: describe({ en: 'An entity in a list.', nl: 'Een entiteit in een lijst.' }),
    fields: (t) => ({
      cursor: t.string({
        description: describe({ en: 'Where it stands in the list.', nl: 'Waar het staat in de lijst.' }),
        resolve: cursor,
      }),
      node: t.field({ type, description: describe(kind.term.about), resolve: ({ entity }) => entity as never }),
    }),
  });
  const page = connectionType(kind.name, edge, kind.name as 'Entity', ({ entity }) => entity);
  const orderBy = orderType(kind, orders);
  const filter = filterType(kind);

  function resolve(
    args: Parameters<typeof asked>[0] & { filter?: unknown; orderBy?: unknown },
    { reads }: Context,
  ): Page<Entry> {
    const order = orders.find(({ name }) => name === args.orderBy) ?? orders[0];
    const start = order?.start ?? '';
    const list = `${kind.name} ${order?.name}`;
    const { size, after } = asked(args, typeof start as 'string' | 'number', list);
    const params = filterParams(kind, (args.filter ?? {}) as Filter);
    const wanted = {
      first: size + 1,
      after: after ?? ([start, ''] as const),
      order: order?.name ?? '',
      filter: params,
    };
    const rows = async () => (await reads.page(kind, wanted)).map((row) => ({ ...row, list }));
    return { size, after, cursor, rows, total: () => reads.pageTotal(kind, params) };
  }
  builder.queryFields((t) => ({
    [camel(kind.name)]: t.field({
      type,
      nullable: true,
      description: describe({
        en: `${kind.term.about.en} By id; null where there is none.`,
        nl: `${kind.term.about.nl} Op id; leeg als die er niet is.`,
      }),
      args: { id: t.arg.id({ required: true, description: describe({ en: 'Its id.', nl: 'Het id.' }) }) },
      resolve: async (_, { id }, { reads }) =>
        kindOf(id)?.name === kind.name ? ((await reads.entity(id)) as never) : null,
    }),
    [kind.plural]: t.field({
      type: page,
      nullable: true,
      description: describe({
        en: `All of this kind, page by page. ${kind.term.about.en}`,
        nl: `Alle van deze soort, per pagina. ${kind.term.about.nl}`,
      }),
      args: {
        ...pageArguments,
        filter: t.arg({ type: filter, description: describe({ en: 'Which of them.', nl: 'Welke ervan.' }) }),
        orderBy: t.arg({
          type: orderBy,
          description: describe({ en: 'By name when nothing is said.', nl: 'Op naam als er niets staat.' }),
        }),
      },
      resolve: (_, args, context) => resolve(args, context),
    }),
  }));
}
for (const kind of kinds) addEntries(kind);
