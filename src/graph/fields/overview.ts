import { badInput, builder, describe } from '../builder.ts';
import { asOfText, during } from '../during.ts';
import { stemsOf } from '../networks/apparatus.ts';
import { entitiesOf, linksOf, type OverviewEntityRow, type OverviewLinkRow } from '../networks/overview.ts';
import { LinkTypeEnum } from '../nodes.ts';
import type { Reads } from '../reads.ts';
import { kindsText } from './network.ts';
import { KindName } from './search-types.ts';

const mostEntities = 5_000;
const mostFacts = 30_000;
/** Of a larger graph only the first so many by id are looked at. */
const mostLooked = 50_000;

interface Overview {
  readonly entities: readonly OverviewEntityRow[];
  readonly links: readonly OverviewLinkRow[];
  readonly entityCount: number;
  readonly factCount: number;
  readonly complete: boolean;
}

interface Asked {
  readonly kinds: readonly string[];
  readonly linkTypes: readonly string[];
  readonly since: string;
  readonly until: string;
  readonly first: number;
}

async function overview(reads: Reads, { kinds, linkTypes, since, until, first }: Asked): Promise<Overview> {
  const [rows, totals] = await Promise.all([
    reads.query('read/overview-entities', { kinds, linkTypes, since, until, first, looked: mostLooked }),
    reads.query('read/overview-total', {}),
  ]);
  const entities = entitiesOf(rows);
  const ids = entities.map(({ id }) => id);
  const facts = await reads.query('read/overview-facts', { ids, linkTypes, since, until, most: mostFacts });
  const entityCount = totals
    .filter(([stem]) => kinds.includes(String(stem)))
    .reduce((sum, [, count]) => sum + Number(count), 0);
  return {
    entities,
    links: linksOf(
      entities,
      facts.map(([fact]) => String(fact)),
    ),
    entityCount,
    factCount: facts.length,
    complete: entities.length === entityCount && facts.length < mostFacts,
  };
}

const OverviewEntity = builder.objectRef<OverviewEntityRow>('OverviewEntity').implement({
  description: describe({
    en: 'An entity in few words, for a picture of thousands.',
    nl: 'Een entiteit in weinig woorden, voor een beeld van duizenden.',
  }),
  fields: (t) => ({
    id: t.exposeID('id', { description: describe({ en: 'Its id.', nl: 'Het id.' }) }),
    kind: t.expose('kind', { type: KindName, description: describe({ en: 'Its kind.', nl: 'De soort.' }) }),
    name: t.exposeString('name', { description: describe({ en: 'Its name.', nl: 'De naam.' }) }),
    degree: t.exposeInt('degree', {
      description: describe({
        en: 'How many entities of these kinds it is joined to.',
        nl: 'Met hoeveel entiteiten van deze soorten het verbonden is.',
      }),
    }),
  }),
});

const OverviewLink = builder.objectRef<OverviewLinkRow>('OverviewLink').implement({
  description: describe({
    en: 'The facts of one sort between two entities.',
    nl: 'De feiten van één soort tussen twee entiteiten.',
  }),
  fields: (t) => ({
    from: t.exposeInt('from', {
      description: describe({
        en: 'Place of the subject in the list of entities, from 0.',
        nl: 'Plaats van het onderwerp in de lijst van entiteiten, vanaf 0.',
      }),
    }),
    to: t.exposeInt('to', {
      description: describe({
        en: 'Place of the object in the list of entities, from 0.',
        nl: 'Plaats van het voorwerp in de lijst van entiteiten, vanaf 0.',
      }),
    }),
    type: t.expose('type', { type: LinkTypeEnum, description: describe({ en: 'The sort.', nl: 'De soort.' }) }),
    count: t.exposeInt('count', { description: describe({ en: 'How many facts.', nl: 'Hoeveel feiten.' }) }),
  }),
});

const OverviewType = builder.objectRef<Overview>('Overview').implement({
  description: describe({
    en: 'The whole graph in a compact form. The same graph gives the same answer.',
    nl: 'De hele graaf in een compacte vorm. Dezelfde graaf geeft hetzelfde antwoord.',
  }),
  fields: (t) => ({
    entities: t.field({
      type: [OverviewEntity],
      description: describe({
        en: 'Entities, the best connected first, then by id.',
        nl: 'Entiteiten, de meest verbonden eerst, dan op id.',
      }),
      resolve: ({ entities }) => [...entities],
    }),
    links: t.field({
      type: [OverviewLink],
      description: describe({ en: 'What joins these entities.', nl: 'Wat deze entiteiten verbindt.' }),
      resolve: ({ links }) => [...links],
    }),
    entityCount: t.exposeInt('entityCount', {
      description: describe({
        en: 'How many entities of these kinds the graph holds.',
        nl: 'Hoeveel entiteiten van deze soorten de graaf bevat.',
      }),
    }),
    factCount: t.exposeInt('factCount', {
      description: describe({
        en: `How many facts join the entities that are given, ${mostFacts} at most.`,
        nl: `Hoeveel feiten de gegeven entiteiten verbinden, hoogstens ${mostFacts}.`,
      }),
    }),
    complete: t.exposeBoolean('complete', {
      description: describe({
        en: 'Whether all entities of these kinds are given, and all facts between them.',
        nl: 'Of alle entiteiten van deze soorten zijn gegeven, en alle feiten ertussen.',
      }),
    }),
  }),
});

builder.queryField('overview', (t) =>
  t.field({
    type: OverviewType,
    nullable: true,
    description: describe({
      en: `The whole graph at a glance: entities and what joins them, without evidence. Of a graph with more than ${mostLooked} entities only the first ones by id are looked at.`,
      nl: `De hele graaf in één oogopslag: entiteiten en wat ze verbindt, zonder vindplaatsen. Van een graaf met meer dan ${mostLooked} entiteiten worden alleen de eerste op id bekeken.`,
    }),
    args: {
      kinds: t.arg({ type: [KindName], description: describe(kindsText) }),
      linkTypes: t.arg({
        type: [LinkTypeEnum],
        description: describe({
          en: 'Only facts of these sorts; left out or empty, all.',
          nl: 'Alleen feiten van deze soorten; weggelaten of leeg: alle.',
        }),
      }),
      asOf: t.arg({ type: 'Date', description: describe(asOfText) }),
      first: t.arg.int({
        defaultValue: 3_000,
        description: describe({
          en: `How many entities at most, 1 to ${mostEntities}.`,
          nl: `Hoeveel entiteiten hoogstens, 1 tot ${mostEntities}.`,
        }),
      }),
    },
    resolve: (_, { kinds, linkTypes, asOf, first }, { reads }) => {
      const most = first ?? 3_000;
      if (most < 1 || most > mostEntities) throw badInput(`first must be 1 to ${mostEntities}, found ${most}.`);
      return overview(reads, { kinds: stemsOf(kinds), linkTypes: linkTypes ?? [], ...during(asOf), first: most });
    },
  }),
);
