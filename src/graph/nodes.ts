import { entityProps } from '../model/kind.ts';
import { factProps } from '../model/link.ts';
import { families, familiesOf, type KindName, kinds, links } from '../model/model.ts';
import { builder, describe } from './builder.ts';
import { atMost } from './paging.ts';
import { propFields } from './props.ts';
import type { Entity, FactRow } from './rows.ts';

/** `FUNDS` -> `FundsFact`. */
export const factTypeName = (type: string): string =>
  `${type.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Fact`;

const typeOf = (node: Entity | FactRow): string => ('kind' in node ? node.kind : factTypeName(node.type));
const idText = { en: 'Readable and unique over the whole graph.', nl: 'Leesbaar en uniek in de hele graaf.' };

// Relay asks for an interface of this name. Ids are readable and unique over all kinds, so they are global as they are.
builder.interfaceType('Node', {
  description: describe({
    en: 'Anything with an id: an entity or a fact.',
    nl: 'Alles met een id: een entiteit of een feit.',
  }),
  resolveType: typeOf,
  fields: (t) => ({ id: t.exposeID('id', { description: describe(idText) }) }),
});
builder.interfaceType('Entity', {
  description: describe({
    en: 'Anything that facts are about: it has a name, and passages or registers that declare it.',
    nl: 'Alles waar feiten over gaan: het heeft een naam, en vindplaatsen of registers die het opvoeren.',
  }),
  interfaces: ['Node'],
  resolveType: typeOf,
  fields: (t) => propFields(t, entityProps),
});
for (const { name, term } of families)
  builder.interfaceType(name, {
    description: describe(term.about),
    interfaces: ['Node', 'Entity'],
    resolveType: typeOf,
  });

for (const kind of kinds)
  builder.objectType(kind.name as KindName, {
    description: describe(kind.term.about),
    interfaces: ['Node', 'Entity', ...familiesOf(kind).map(({ name }) => name as 'Actor')],
    fields: (t) => propFields(t, kind.props),
  });

export const LinkTypeEnum = builder.enumType('LinkType', {
  description: describe({ en: 'The sorts of facts.', nl: 'De soorten feiten.' }),
  values: Object.fromEntries(links.map(({ type, term }) => [type, { description: describe(term.about) }])),
});

builder.interfaceType('Fact', {
  description: describe({
    en: 'One link of the graph: what one entity has to do with another, and where that stands.',
    nl: 'Eén verband in de graaf: wat een entiteit met een andere te maken heeft, en waar dat staat.',
  }),
  resolveType: typeOf,
  fields: (t) => ({
    id: t.exposeID('id', { description: describe(idText) }),
    type: t.field({
      type: LinkTypeEnum,
      description: describe({ en: 'What sort of fact it is.', nl: 'Wat voor feit het is.' }),
      resolve: ({ type }) => type,
    }),
    subject: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'The entity that the fact begins at.', nl: 'De entiteit waar het feit begint.' }),
      resolve: ({ subject }, _, { reads }) => reads.entity(subject),
    }),
    object: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'The entity that the fact leads to.', nl: 'De entiteit waar het feit heen leidt.' }),
      resolve: ({ object }, _, { reads }) => reads.entity(object),
    }),
    ...propFields(t, factProps),
  }),
});
for (const { type, term, props } of links)
  builder.objectRef<FactRow>(factTypeName(type)).implement({
    description: describe(term.about),
    interfaces: ['Node', 'Fact'],
    fields: (t) => propFields(t, props),
  });

builder.queryFields((t) => ({
  node: t.field({
    type: 'Node',
    nullable: true,
    description: describe({
      en: 'The entity or fact with this id, or null.',
      nl: 'De entiteit of het feit met dit id, of leeg.',
    }),
    args: { id: t.arg.id({ required: true, description: describe(idText) }) },
    resolve: (_, { id }, { reads }) => reads.node(id),
  }),
  nodes: t.field({
    type: ['Node'],
    nullable: { list: false, items: true },
    description: describe({
      en: 'The entities and facts with these ids, in that order; null where there is none. At most 100.',
      nl: 'De entiteiten en feiten met deze id’s, in die volgorde; leeg waar er geen is. Hoogstens 100.',
    }),
    args: { ids: t.arg.idList({ required: true, description: describe(idText) }) },
    resolve: (_, { ids }, { reads }) => Promise.all(atMost(ids).map((id) => reads.node(id))),
  }),
  fact: t.field({
    type: 'Fact',
    nullable: true,
    description: describe({ en: 'The fact with this id, or null.', nl: 'Het feit met dit id, of leeg.' }),
    args: { id: t.arg.id({ required: true, description: describe(idText) }) },
    resolve: (_, { id }, { reads }) => reads.fact(id),
  }),
}));
