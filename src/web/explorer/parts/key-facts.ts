import { type Entity, type Labelled, ownValues, sectionsOf } from '../graph/entity.ts';
import { amount, capital, number, period } from '../texts/format.ts';
import type { Language } from '../texts/languages.ts';
import { nameOf } from '../texts/names.ts';
import type { Texts } from '../texts/nl.ts';
import { valueText } from '../texts/value.ts';

const mostItems = 5;
const longText = 28;

export interface Item {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

const isPeriod = ({ name }: Labelled) => name === 'from' || name === 'to';
export const isText = ({ label }: Labelled): boolean => label.word === 'Bilingual';
export const isUrl = ({ label }: Labelled): boolean => label.word === 'Url';

/** The first amount that a fact names, with the other end below it. */
function moneyItem(entity: Entity, language: Language): Item[] {
  const facts = sectionsOf(entity).flatMap(({ groups }) => groups.flatMap((group) => group.facts));
  const fact = facts.find(({ values }) => values.some(({ name }) => name === 'amount'));
  const cents = fact?.values.find(({ name }) => name === 'amount')?.value;
  return fact && typeof cents === 'number'
    ? [
        {
          label: capital(fact.side.label[language]),
          value: amount(cents, language),
          note: nameOf(fact.node, language),
        },
      ]
    : [];
}

function countItems(entity: Entity, t: Texts, language: Language): Item[] {
  const groups = sectionsOf(entity).flatMap((section) => section.groups);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const places = entity.evidence?.length ?? 0;
  return [
    ...(total > 0 ? [{ label: t.entity.facts, value: number(total, language) }] : []),
    ...(places > 0
      ? [
          {
            label: t.entity.places,
            value: number(places, language),
            ...(entity.sentence ? {} : { note: t.entity.placesNote }),
          },
        ]
      : []),
  ];
}

/** What an entity says of itself: up to five key facts, and the rest for the end of the page. */
export function keyFactsOf(
  entity: Entity,
  t: Texts,
  language: Language,
): { readonly strip: Item[]; readonly rest: Item[] } {
  const values = ownValues(entity);
  const value = (name: string) => values.find((each) => each.name === name)?.value as string | undefined;
  const time = period(value('from') ?? null, value('to') ?? null, language);
  const own = values
    .filter((each) => !isPeriod(each) && !isText(each) && !isUrl(each))
    .map((each) => ({
      label: capital(each.label.label[language]),
      value: valueText(each.label, each.value, language, t.yesNo),
    }))
    .filter((each) => each.value !== nameOf(entity, language));
  const counts = [...moneyItem(entity, language), ...countItems(entity, t, language)];
  const short = [
    ...(time ? [{ label: t.entity.period, value: time }] : []),
    ...own.filter((each) => each.value.length <= longText),
  ];
  const room = mostItems - counts.length;
  const long = own.filter((each) => each.value.length > longText);
  return { strip: [...short.slice(0, room), ...counts], rest: [...short.slice(room), ...long] };
}
