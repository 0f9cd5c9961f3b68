import { findReferences, type Reading } from '../../references/find-references.ts';
import type { Reference } from '../../references/reference.ts';
import type { Refusal } from '../../references/refusal.ts';
import { resolveReference } from '../../references/resolve-reference.ts';
import { badInput, builder, describe } from '../builder.ts';
import { ReferenceType, RefusalType } from './reference.ts';

const mostFound = 1_000;
const usualFound = 100;
const longestText = 100_000;

const Resolution = builder.unionType('Resolution', {
  description: describe({
    en: 'A reference, or why it is none.',
    nl: 'Een verwijzing, of waarom het er geen is.',
  }),
  types: [ReferenceType, RefusalType],
  resolveType: (value: Reference | Refusal) => ('reason' in value ? RefusalType : ReferenceType),
});

interface FoundIn {
  readonly text: string;
  readonly found: readonly Reading[];
  readonly first: number;
}
type Placed = Reading & { readonly text: string };

const PlacedType = builder.objectRef<Placed>('FoundReference').implement({
  description: describe({
    en: 'A reference where it stands in a text.',
    nl: 'Een verwijzing waar zij in een tekst staat.',
  }),
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: describe({
        en: 'Where it begins, in UTF-16 code units from the start of the text.',
        nl: 'Waar zij begint, in UTF-16-eenheden vanaf het begin van de tekst.',
      }),
    }),
    end: t.exposeInt('end', {
      description: describe({ en: 'Where it ends, not included.', nl: 'Waar zij eindigt, niet inbegrepen.' }),
    }),
    text: t.exposeString('text', {
      description: describe({ en: 'As it stands there.', nl: 'Zoals zij er staat.' }),
    }),
    reference: t.expose('reference', {
      type: ReferenceType,
      description: describe({ en: 'What it names.', nl: 'Wat zij noemt.' }),
    }),
  }),
});
const FoundType = builder.objectRef<FoundIn>('FoundReferences').implement({
  description: describe({ en: 'The references in a text.', nl: 'De verwijzingen in een tekst.' }),
  fields: (t) => ({
    totalCount: t.int({
      description: describe({ en: 'How many there are.', nl: 'Hoeveel het er zijn.' }),
      resolve: ({ found }) => found.length,
    }),
    found: t.field({
      type: [PlacedType],
      description: describe({
        en: 'The first of them, in the order of the text.',
        nl: 'De eerste ervan, in de volgorde van de tekst.',
      }),
      resolve: ({ text, found, first }) =>
        found.slice(0, first).map((each) => ({ ...each, text: text.slice(each.start, each.end) })),
    }),
  }),
});

function resolve(written: string): Reference | Refusal {
  const outcome = resolveReference(written);
  return 'reference' in outcome ? outcome.reference : outcome.refusal;
}

/** @throws GraphQLError when the text or the list is longer than is allowed */
function findIn(text: string, first: number, from: number): FoundIn {
  if (text.length > longestText)
    throw badInput(`text must have at most ${longestText} characters, found ${text.length}. Ask in parts.`);
  if (first < 0 || first > mostFound) throw badInput(`first must be 0 to ${mostFound}, found ${first}.`);
  if (from < 0) throw badInput(`from must be 0 or more, found ${from}.`);
  return { text, first, found: findReferences(text).filter(({ start }) => start >= from) };
}

builder.queryFields((t) => ({
  resolve: t.field({
    type: Resolution,
    description: describe({
      en: 'What a notation names: a paper, dossier, law, court decision, number of the House, or the address of an official page.',
      nl: 'Wat een notatie noemt: een Kamerstuk, dossier, wet, uitspraak, nummer van de Tweede Kamer, of het adres van een officiële pagina.',
    }),
    args: {
      reference: t.arg.string({
        required: true,
        description: describe({
          en: 'In any form in use, such as "35 341, nr. 17", "36410 VIII nr 82" or an address.',
          nl: 'In elke gangbare vorm, zoals „35 341, nr. 17”, „36410 VIII nr 82” of een adres.',
        }),
      }),
    },
    resolve: (_, { reference }) => resolve(reference),
  }),
  references: t.field({
    type: FoundType,
    description: describe({
      en: 'The references in running text, with their places. Nothing of the text is kept.',
      nl: 'De verwijzingen in lopende tekst, met hun plaatsen. Er wordt niets van de tekst bewaard.',
    }),
    args: {
      text: t.arg.string({
        required: true,
        description: describe({
          en: `The text, at most ${longestText} characters.`,
          nl: `De tekst, hoogstens ${longestText} tekens.`,
        }),
      }),
      first: t.arg.int({
        required: true,
        defaultValue: usualFound,
        description: describe({
          en: `How many to give, 0 to ${mostFound}.`,
          nl: `Hoeveel er te geven, 0 tot ${mostFound}.`,
        }),
      }),
      from: t.arg.int({
        required: true,
        defaultValue: 0,
        description: describe({
          en: 'Only those that begin here or later: for the next ones, the end of the last.',
          nl: 'Alleen die hier of later beginnen: voor de volgende, het einde van de laatste.',
        }),
      }),
    },
    resolve: (_, { text, first, from }) => findIn(text, first, from),
  }),
}));
