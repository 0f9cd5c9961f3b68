import { kindOf } from '../../model/ids.ts';
import type { Facets, Found, NumberedHit } from '../../search/found.ts';
import { type Highlight, highlights, Marker } from '../../search/highlight.ts';
import { badInput, builder, type Context, describe } from '../builder.ts';
import { connectionType } from '../connections.ts';
import { asked, cursorOf, type Page, pageArguments } from '../paging.ts';
import { type Entity, valuesOf } from '../rows.ts';
import { checkText, longestText, readyIndex } from './search-ready.ts';
import { FacetsType, HighlightType, KindName } from './search-types.ts';

const mostPassages = 20;
const shownPassages = 3;
const mostHighlights = 20;

interface SearchHit extends NumberedHit {
  readonly found: Found;
  readonly marker: Marker;
}
interface SearchPage extends Page<SearchHit> {
  readonly facets: () => Facets;
}

const cursor = ({ score, id }: NumberedHit): string => cursorOf(score, id);
const entityOf = async ({ id }: NumberedHit, { reads }: Context) => (await reads.entity(id)) as Entity;

/** The marked texts of an entity. */
function ownTexts(entity: Entity, marker: Marker): readonly Highlight[] {
  const kind = kindOf(entity.id);
  return kind ? highlights(marker, kind, valuesOf(entity)) : [];
}

/** Its own texts, then the passages that speak for it. */
async function marked(hit: SearchHit, context: Context): Promise<Highlight[]> {
  const ids = hit.found.passages(hit, shownPassages);
  const [entity, passages] = await Promise.all([entityOf(hit, context), context.reads.entities(ids)]);
  return [entity, ...passages].flatMap((each) => ownTexts(each, hit.marker)).slice(0, mostHighlights);
}

const Edge = builder.objectRef<SearchHit>('SearchEdge').implement({
  description: describe({ en: 'An entity that a search found.', nl: 'Een entiteit die een zoekvraag vond.' }),
  fields: (t) => ({
    node: t.field({
      type: 'Entity',
      description: describe({ en: 'The entity.', nl: 'De entiteit.' }),
      resolve: (hit, _, context) => entityOf(hit, context),
    }),
    cursor: t.string({
      description: describe({ en: 'Where it stands in the list.', nl: 'Waar het staat in de lijst.' }),
      resolve: cursor,
    }),
    score: t.exposeFloat('score', {
      description: describe({
        en: 'How well it fits; to be compared within one answer only.',
        nl: 'Hoe goed het past; alleen te vergelijken binnen één antwoord.',
      }),
    }),
    highlights: t.field({
      type: [HighlightType],
      nullable: true,
      description: describe({
        en: `Texts in which words of the search stand: its own, names first, then those of up to ${shownPassages} passages; at most ${mostHighlights}.`,
        nl: `Teksten waarin woorden van de zoekvraag staan: de eigen, namen eerst, dan die van ten hoogste ${shownPassages} vindplaatsen; hoogstens ${mostHighlights}.`,
      }),
      resolve: (hit, _, context) => marked(hit, context),
    }),
    passages: t.field({
      type: ['Passage'],
      nullable: true,
      description: describe({
        en: 'Passages with words of the search that the entity or one of its facts rests on, or that stand in it; best first.',
        nl: 'Vindplaatsen met woorden van de zoekvraag waar de entiteit of een feit ervan op rust, of die erin staan; beste eerst.',
      }),
      args: {
        first: t.arg.int({
          defaultValue: shownPassages,
          description: describe({ en: `How many, 0 to ${mostPassages}.`, nl: `Hoeveel, 0 tot ${mostPassages}.` }),
        }),
      },
      resolve: async (hit, { first }, { reads }) => {
        const most = first ?? shownPassages;
        if (most < 0 || most > mostPassages) throw badInput(`first must be 0 to ${mostPassages}, found ${most}.`);
        return (await reads.entities(hit.found.passages(hit, most))) as never;
      },
    }),
  }),
});

const Connection = connectionType('Search', Edge, 'Entity', entityOf);
builder.objectField(Connection, 'facets', (t) =>
  t.field({
    type: FacetsType,
    nullable: true,
    description: describe({
      en: 'How all that was found spreads over kinds, documents and years.',
      nl: 'Hoe al het gevondene zich verdeelt over soorten, documenten en jaren.',
    }),
    // Every page of this connection is made by the field below.
    resolve: (page) => (page as SearchPage).facets(),
  }),
);

/** The source that a document was loaded as has its key. */
function sourceOf(document: string): string {
  const [, key] = /^(?:document|source)\/(.+)$/.exec(document) ?? [];
  if (key === undefined)
    throw badInput(`document must be the id of a Document or Source, found ${JSON.stringify(document.slice(0, 80))}.`);
  return `source/${key}`;
}

interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly string[] | null | undefined;
  readonly document?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

async function searchPage(args: SearchArguments, context: Context): Promise<SearchPage> {
  checkText(args.text);
  const { size, after } = asked(args, 'number');
  const narrowing = {
    kinds: args.kinds ?? undefined,
    source: args.document ? sourceOf(args.document) : undefined,
    year: args.year ?? undefined,
  };
  const { index, isCurrent } = await readyIndex(context);
  const found = index.find(args.text, narrowing);
  const marker = new Marker(index.vocabulary, found.terms);
  const start = after && { score: after[0] as number, id: after[1] };
  const hits = found.page(start, size + 1).map((hit) => ({ ...hit, found, marker }));
  return {
    size,
    after,
    cursor,
    rows: async () => (isCurrent ? hits : await existing(hits, context)),
    total: () => Promise.resolve(found.total),
    facets: () => found.facets(),
  };
}

/** Of an index that is older than the store, what is still there. */
async function existing(hits: readonly SearchHit[], { reads }: Context): Promise<readonly SearchHit[]> {
  const found = await Promise.all(hits.map(({ id }) => reads.entity(id)));
  return hits.filter((_, i) => found[i] !== null);
}

builder.queryField('search', (t) =>
  t.field({
    type: Connection,
    nullable: true,
    description: describe({
      en: 'Entities by the words of their names, summaries and passages, best first. Other forms of a word count, as do parts of compounds and typing errors; "words in quotes" must stand there so. Suggestions and redirects are left out. In a graph of more than 600,000 entities names alone are searched.',
      nl: 'Entiteiten naar de woorden van hun namen, samenvattingen en vindplaatsen, beste eerst. Andere vormen van een woord tellen mee, net als delen van samenstellingen en typfouten; "woorden tussen aanhalingstekens" moeten er zo staan. Voorstellen en doorverwijzingen doen niet mee. In een graaf van meer dan 600.000 entiteiten wordt alleen in namen gezocht.',
    }),
    args: {
      text: t.arg.string({
        required: true,
        description: describe({
          en: `What to look for, in Dutch or English, up to ${longestText} characters.`,
          nl: `Waarnaar te zoeken, in het Nederlands of Engels, tot ${longestText} tekens.`,
        }),
      }),
      kinds: t.arg({
        type: [KindName],
        description: describe({
          en: 'Only these kinds. Passages are found for what rests on them, and on their own only when asked for here.',
          nl: 'Alleen deze soorten. Vindplaatsen worden gevonden voor wat erop rust, en zelf alleen als ze hier staan.',
        }),
      }),
      document: t.arg.id({
        description: describe({
          en: 'Only what this document or register declares or speaks of: the id of a Document or Source.',
          nl: 'Alleen wat dit document of register opvoert of noemt: het id van een Document of Bron.',
        }),
      }),
      year: t.arg.int({
        description: describe({
          en: 'Only what is about this year, by its own dates and periods.',
          nl: 'Alleen wat over dit jaar gaat, naar eigen data en perioden.',
        }),
      }),
      ...pageArguments,
    },
    resolve: (_, args, context) => searchPage(args, context),
  }),
);
