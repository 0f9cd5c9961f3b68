import { kinds } from '../../model/model.ts';
import type { Count, Facets } from '../../search/found.ts';
import type { Highlight, Range } from '../../search/highlight.ts';
import { builder, describe } from '../builder.ts';

export const KindName = builder.enumType('KindName', {
  description: describe({ en: 'The kinds of entities.', nl: 'De soorten entiteiten.' }),
  values: Object.fromEntries(kinds.map(({ name, term }) => [name, { description: describe(term.about) }])),
});

const RangeType = builder.objectRef<Range>('SearchRange').implement({
  description: describe({ en: 'A stretch of a text.', nl: 'Een stuk van een tekst.' }),
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: describe({
        en: 'Place of its first character, in UTF-16 units.',
        nl: 'Plaats van het eerste teken, in UTF-16-eenheden.',
      }),
    }),
    end: t.exposeInt('end', {
      description: describe({ en: 'Place after its last character.', nl: 'Plaats na het laatste teken.' }),
    }),
  }),
});

export const HighlightType = builder.objectRef<Highlight>('SearchHighlight').implement({
  description: describe({
    en: 'A text of an entity in which words of the search stand.',
    nl: 'Een tekst van een entiteit waarin woorden van de zoekvraag staan.',
  }),
  fields: (t) => ({
    field: t.exposeString('field', {
      description: describe({
        en: 'Field that the text is from, with its language where it has two: name, aliases, summary.nl.',
        nl: 'Veld waar de tekst uit komt, met de taal als er twee zijn: name, aliases, summary.nl.',
      }),
    }),
    text: t.exposeString('text', {
      description: describe({
        en: 'The text; of a long one what stands around the first word that was found.',
        nl: 'De tekst; van een lange wat rond het eerste gevonden woord staat.',
      }),
    }),
    ranges: t.field({
      type: [RangeType],
      description: describe({ en: 'Where the words stand in it.', nl: 'Waar de woorden erin staan.' }),
      resolve: ({ ranges }) => [...ranges],
    }),
  }),
});

const counted = describe({ en: 'How many were found.', nl: 'Hoeveel er gevonden zijn.' });
const KindCount = builder.objectRef<Count<string>>('SearchKindCount').implement({
  description: describe({ en: 'How many of a kind were found.', nl: 'Hoeveel van een soort er gevonden zijn.' }),
  fields: (t) => ({
    kind: t.field({
      type: KindName,
      description: describe({ en: 'The kind.', nl: 'De soort.' }),
      resolve: ({ value }) => value,
    }),
    count: t.exposeInt('count', { description: counted }),
  }),
});
const DocumentCount = builder.objectRef<Count<string>>('SearchDocumentCount').implement({
  description: describe({
    en: 'How many were found that a document or register declares or speaks of.',
    nl: 'Hoeveel er gevonden zijn die een document of register opvoert of noemt.',
  }),
  fields: (t) => ({
    source: t.field({
      type: 'Source',
      nullable: true,
      description: describe({ en: 'The document or register.', nl: 'Het document of register.' }),
      resolve: async ({ value }, _, { reads }) => (await reads.entity(value)) as never,
    }),
    count: t.exposeInt('count', { description: counted }),
  }),
});
const YearCount = builder.objectRef<Count<number>>('SearchYearCount').implement({
  description: describe({
    en: 'How many were found that are about a year, by their own dates and periods.',
    nl: 'Hoeveel er gevonden zijn die over een jaar gaan, naar hun eigen data en perioden.',
  }),
  fields: (t) => ({
    year: t.int({ description: describe({ en: 'The year.', nl: 'Het jaar.' }), resolve: ({ value }) => value }),
    count: t.exposeInt('count', { description: counted }),
  }),
});

export const FacetsType = builder.objectRef<Facets>('SearchFacets').implement({
  description: describe({
    en: 'What was found by kind, document and year, most first; each as if the search were not narrowed by it.',
    nl: 'Wat er gevonden is per soort, document en jaar, meeste eerst; elk alsof de zoekvraag er niet op is ingeperkt.',
  }),
  fields: (t) => ({
    kinds: t.field({
      type: [KindCount],
      description: describe({ en: 'By kind.', nl: 'Per soort.' }),
      resolve: (facets) => [...facets.kinds],
    }),
    documents: t.field({
      type: [DocumentCount],
      description: describe({ en: 'By document or register.', nl: 'Per document of register.' }),
      resolve: ({ sources }) => [...sources],
    }),
    years: t.field({
      type: [YearCount],
      description: describe({
        en: 'By year; what names none is in no year.',
        nl: 'Per jaar; wat er geen noemt is in geen jaar.',
      }),
      resolve: ({ years }) => [...years],
    }),
  }),
});
