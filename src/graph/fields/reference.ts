import type { Bilingual } from '../../model/term.ts';
import type { Word } from '../../model/values/word.ts';
import { pagesOf } from '../../references/pages.ts';
import { printedOf } from '../../references/printed.ts';
import { Chamber, type Reference, ReferenceKind } from '../../references/reference.ts';
import { type Refusal, RefusalReason } from '../../references/refusal.ts';
import { builder, describe } from '../builder.ts';
import { entityOf } from '../resolve/find-entities.ts';

/** The type of an enum word that no kind of the model uses. */
function enumOf<Value extends string>({ name, about, values }: Word<Value>) {
  const terms = Object.entries(values ?? {}).map(([value, term]) => [value, { description: describe(term.about) }]);
  // The keys are those of the word, which a loop forgets.
  return builder.enumType(name, {
    description: describe(about),
    values: Object.fromEntries(terms) as Record<Value, { description: string }>,
  });
}
const KindType = enumOf(ReferenceKind);
const ChamberType = enumOf(Chamber);
const ReasonType = enumOf(RefusalReason);

const texts = {
  id: {
    en: 'Canonical: two notations of one thing have the same, such as kst-35341-17.',
    nl: 'Canoniek: twee notaties van hetzelfde hebben hetzelfde id, zoals kst-35341-17.',
  },
  printed: { en: 'As Dutch documents print it.', nl: 'Zoals Nederlandse documenten het schrijven.' },
  dossier: { en: 'The dossier, five digits.', nl: 'Het dossier, vijf cijfers.' },
  suffix: {
    en: 'Budget chapter (XV), fund (A) or series (02) within the dossier.',
    nl: 'Begrotingshoofdstuk (XV), fonds (A) of reeks (02) binnen het dossier.',
  },
  also: {
    en: 'What it names besides: other dossiers on the same paper, the case of a document.',
    nl: 'Wat het daarnaast noemt: andere dossiers op hetzelfde stuk, de zaak bij een document.',
  },
  number: {
    en: 'Number or letter within the dossier, volume or register.',
    nl: 'Nummer of letter binnen het dossier, de jaargang of het register.',
  },
  sessionYear: { en: 'Session year, such as 2022-2023.', nl: 'Vergaderjaar, zoals 2022-2023.' },
  page: { en: 'Page or pages that it points to.', nl: 'Bladzijde of bladzijden waar het naar wijst.' },
  on: { en: 'The day for which legislation is meant.', nl: 'De dag waarvoor regelgeving is bedoeld.' },
  links: {
    en: 'The official pages, the page itself first; only where their addresses follow from the reference.',
    nl: 'De officiële pagina’s, de pagina zelf eerst; alleen waar hun adressen uit de verwijzing volgen.',
  },
} as const satisfies Record<string, Bilingual>;

export const ReferenceType = builder.objectRef<Reference>('Reference').implement({
  description: describe({
    en: 'What one notation names. What it does not say is null.',
    nl: 'Wat één notatie noemt. Wat er niet in staat is leeg.',
  }),
  fields: (t) => ({
    id: t.exposeID('id', { description: describe(texts.id) }),
    kind: t.expose('kind', { type: KindType, description: describe(ReferenceKind.about) }),
    printed: t.string({ description: describe(texts.printed), resolve: printedOf }),
    dossier: t.exposeString('dossier', { nullable: true, description: describe(texts.dossier) }),
    suffix: t.exposeString('suffix', { nullable: true, description: describe(texts.suffix) }),
    also: t.exposeStringList('also', { description: describe(texts.also) }),
    number: t.exposeString('number', { nullable: true, description: describe(texts.number) }),
    chamber: t.expose('chamber', { type: ChamberType, nullable: true, description: describe(Chamber.about) }),
    sessionYear: t.exposeString('sessionYear', { nullable: true, description: describe(texts.sessionYear) }),
    page: t.exposeString('page', { nullable: true, description: describe(texts.page) }),
    on: t.expose('on', { type: 'Date', nullable: true, description: describe(texts.on) }),
    links: t.field({
      type: ['Url'],
      description: describe(texts.links),
      resolve: (reference) => [...pagesOf(reference)],
    }),
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({
        en: 'What the graph has of it: a document, motion, amendment, dossier, regulation or public body; null where it has none.',
        nl: 'Wat de graaf ervan heeft: een document, motie, amendement, dossier, regeling of overheidsorganisatie; leeg als er niets is.',
      }),
      resolve: (reference, _, { reads }) => entityOf(reference, reads),
    }),
  }),
});

export const RefusalType = builder.objectRef<Refusal>('Refusal').implement({
  description: describe({
    en: 'Why a text is not read as one reference.',
    nl: 'Waarom een tekst niet als één verwijzing wordt gelezen.',
  }),
  fields: (t) => ({
    reason: t.expose('reason', { type: ReasonType, description: describe(RefusalReason.about) }),
    explanation: t.expose('explanation', {
      type: 'Bilingual',
      description: describe({
        en: 'What was found, what was expected, what to do.',
        nl: 'Wat er stond, wat werd verwacht, wat te doen.',
      }),
    }),
    readings: t.field({
      type: [ReferenceType],
      description: describe({
        en: 'What it may mean, where it may mean several things.',
        nl: 'Wat het kan betekenen, als het meer kan betekenen.',
      }),
      resolve: ({ readings }) => [...readings],
    }),
  }),
});
