import { isDate } from '../../model/values/date.ts';
import { badInput, builder, type Context, describe } from '../builder.ts';
import { type ChangeEntry, entriesAfter, follow, type PropChange, propChanges, sorts } from '../changes/log.ts';
import { asked, atMost, cursorOf, type Page, PageInfo, pageArguments, pageInfo, shownRows } from '../paging.ts';

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) && value.length <= 32;

builder.scalarType('DateTime', {
  description: describe({ en: 'A moment, as ISO 8601 in UTC.', nl: 'Een moment, als ISO 8601 in UTC.' }),
  serialize: (value) => value,
  parseValue: (value) => {
    if (!isTime(value))
      throw badInput(`DateTime must be a day or a moment as ISO 8601, found ${JSON.stringify(value)?.slice(0, 80)}.`);
    return value;
  },
});

const told: Readonly<Record<ChangeEntry['sort'], { readonly en: string; readonly nl: string }>> = {
  ADDED: { en: 'It is new.', nl: 'Het is nieuw.' },
  CHANGED: { en: 'It says something else.', nl: 'Het zegt iets anders.' },
  REMOVED: { en: 'No source says it any more.', nl: 'Geen bron zegt het nog.' },
  SOURCE_ADDED: { en: 'A whole source is new.', nl: 'Een hele bron is nieuw.' },
  SOURCE_REMOVED: { en: 'A whole source is gone.', nl: 'Een hele bron is weg.' },
};
const ChangeSort = builder.enumType('ChangeSort', {
  description: describe({ en: 'What happened.', nl: 'Wat er gebeurde.' }),
  values: Object.fromEntries(sorts.map((sort) => [sort, { description: describe(told[sort]) }])) as Record<
    ChangeEntry['sort'],
    object
  >,
});
const PropChangeType = builder.objectRef<PropChange>('PropChange').implement({
  description: describe({ en: 'One property that changed.', nl: 'Eén eigenschap die veranderde.' }),
  fields: (t) => ({
    prop: t.exposeString('prop', { description: describe({ en: 'Its name.', nl: 'De naam.' }) }),
    before: t.exposeString('before', {
      nullable: true,
      description: describe({
        en: 'What it was; null when it was not there.',
        nl: 'Wat het was; leeg als het er niet was.',
      }),
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: describe({ en: 'What it is; null when it is gone.', nl: 'Wat het is; leeg als het weg is.' }),
    }),
  }),
});
const Change = builder.objectRef<ChangeEntry>('Change').implement({
  description: describe({ en: 'One change of the graph.', nl: 'Eén verandering van de graaf.' }),
  fields: (t) => ({
    id: t.exposeID('id', {
      description: describe({
        en: 'Grows with time; pass the last one seen to go on from there.',
        nl: 'Groeit met de tijd; geef de laatste mee om daar verder te gaan.',
      }),
    }),
    at: t.expose('at', {
      type: 'DateTime',
      description: describe({ en: 'When it was loaded.', nl: 'Wanneer het is geladen.' }),
    }),
    sort: t.expose('sort', {
      type: ChangeSort,
      description: describe({ en: 'What happened.', nl: 'Wat er gebeurde.' }),
    }),
    about: t.exposeID('about', {
      description: describe({
        en: 'Id of the entity, fact or source.',
        nl: 'Id van de entiteit, het feit of de bron.',
      }),
    }),
    node: t.field({
      type: 'Node',
      nullable: true,
      description: describe({
        en: 'The entity or fact as it is now; null when it is gone.',
        nl: 'De entiteit of het feit zoals het nu is; leeg als het weg is.',
      }),
      resolve: ({ about }, _, { reads }) => reads.node(about),
    }),
    source: t.field({
      type: 'Source',
      nullable: true,
      description: describe({ en: 'The source that brought it.', nl: 'De bron die het bracht.' }),
      resolve: async ({ source }, _, { reads }) => (await reads.entity(source)) as never,
    }),
    props: t.field({
      type: [PropChangeType],
      description: describe({ en: 'The properties before and after.', nl: 'De eigenschappen voor en na.' }),
      resolve: (entry) => propChanges(entry),
    }),
  }),
});

const cursor = ({ id }: ChangeEntry) => cursorOf(id, '');
const Edge = builder.objectRef<ChangeEntry>('ChangeEdge').implement({
  description: describe({ en: 'A change in a list.', nl: 'Een verandering in een lijst.' }),
  fields: (t) => ({
    cursor: t.string({
      description: describe({ en: 'Where it stands in the list.', nl: 'Waar het staat in de lijst.' }),
      resolve: cursor,
    }),
    node: t.field({
      type: Change,
      description: describe({ en: 'The change.', nl: 'De verandering.' }),
      resolve: (entry) => entry,
    }),
  }),
});
const Connection = builder.objectRef<Page<ChangeEntry>>('ChangeConnection').implement({
  description: describe({
    en: 'One page of changes, the oldest first.',
    nl: 'Eén pagina veranderingen, de oudste eerst.',
  }),
  fields: (t) => ({
    edges: t.field({
      type: [Edge],
      description: describe({ en: 'The changes with their cursors.', nl: 'De veranderingen met hun cursor.' }),
      resolve: (page) => shownRows(page),
    }),
    nodes: t.field({
      type: [Change],
      description: describe({ en: 'The changes.', nl: 'De veranderingen.' }),
      resolve: (page) => shownRows(page),
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: describe({ en: 'Where this page stands.', nl: 'Waar deze pagina staat.' }),
      resolve: (page) => pageInfo(page),
    }),
    totalCount: t.int({
      nullable: true,
      description: describe({ en: 'The number of all changes.', nl: 'Het aantal van alle veranderingen.' }),
      resolve: ({ total }) => total(),
    }),
  }),
});

const about = {
  en: 'Only of these entities and facts, at most 100.',
  nl: 'Alleen van deze entiteiten en feiten, hoogstens 100.',
};

builder.queryField('changes', (t) =>
  t.field({
    type: Connection,
    nullable: true,
    description: describe({
      en: 'What was added, changed and removed, and by which source.',
      nl: 'Wat er is toegevoegd, veranderd en verwijderd, en door welke bron.',
    }),
    args: {
      ...pageArguments,
      since: t.arg({
        type: 'DateTime',
        description: describe({ en: 'From this day or moment on.', nl: 'Vanaf deze dag of dit moment.' }),
      }),
      about: t.arg.idList({ description: describe(about) }),
    },
    resolve: (_, args, context: Context): Page<ChangeEntry> => {
      const { size, after } = asked(args, 'string');
      const since = args.since ? (isDate(args.since) ? args.since : new Date(args.since).toISOString()) : '';
      const ids = atMost(args.about ?? []);
      const start = after ? String(after[0]) : since;
      return {
        size,
        after,
        cursor,
        rows: () => entriesAfter(context, start, ids, size + 1),
        total: async () =>
          Number((await context.reads.query('read/changes-total', { after: since, about: ids }))[0]?.[0] ?? 0),
      };
    },
  }),
);

builder.subscriptionType({
  description: describe({
    en: 'What can be followed, over server-sent events.',
    nl: 'Wat gevolgd kan worden, over server-sent events.',
  }),
});
builder.subscriptionField('changes', (t) =>
  t.field({
    type: Change,
    description: describe({
      en: 'Every change from now on, or from a change on; each once and in order.',
      nl: 'Elke verandering vanaf nu, of vanaf een verandering; elk eenmaal en op volgorde.',
    }),
    args: {
      after: t.arg.id({
        description: describe({
          en: 'Id of the last change seen; those after it come first.',
          nl: 'Id van de laatst geziene verandering; die erna komen eerst.',
        }),
      }),
      about: t.arg.idList({ description: describe(about) }),
    },
    subscribe: (_, args, context) => follow(context, args.after ?? new Date().toISOString(), atMost(args.about ?? [])),
    resolve: (entry) => entry,
  }),
);
