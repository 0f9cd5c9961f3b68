import { type Entity, type Fact, type Group, groupOf, type Labelled, ownValues, valueIn } from '../graph/entity.ts';
import { placesOf } from '../graph/places.ts';
import { amount, capital, number, period } from '../texts/format.ts';
import { kinds, pluralLabel, sidesOf } from '../texts/labels.ts';
import type { Language } from '../texts/languages.ts';
import { nameOf } from '../texts/names.ts';
import type { Texts } from '../texts/nl.ts';
import { valueText } from '../texts/value.ts';
import { moneyWord } from './money-word.ts';
import { kindsOfParts } from './place-names.ts';

// The line of key facts: what the kind declares to be its highlights, in that order, then the passages.

const mostItems = 5;
/** With less than this the number of facts stands there too. */
const fewItems = 3;
const longText = 28;
const mostMoney = 2;

export interface Item {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

const isPeriod = ({ name }: Labelled) => name === 'from' || name === 'to';
export const isText = ({ label }: Labelled): boolean => label.word === 'Bilingual';
export const isUrl = ({ label }: Labelled): boolean => label.word === 'Url';
const text = (value: unknown) => (typeof value === 'string' ? value : null);

/** What a page writes with: its words and its language. */
interface Writing {
  readonly t: Texts;
  readonly language: Language;
}
const shortOf = ({ node }: Fact, language: Language) => node.shortName ?? nameOf(node, language);

/** One fact of money: the amount where it is told, else who gives it. */
function moneyItem(fact: Fact, { t, language }: Writing): Item {
  const what = capital(moneyWord(fact, language));
  const cents = valueIn(fact.values, 'amount');
  const who = shortOf(fact, language);
  if (typeof cents !== 'number') return { label: what, value: who, note: t.entity.noAmountShort };
  const time = period(text(valueIn(fact.values, 'from')), text(valueIn(fact.values, 'to')), language);
  const note = [valueIn(fact.values, 'perYear') === true ? t.entity.perYear : '', time ?? '']
    .filter(Boolean)
    .join(', ');
  const short = who.length <= longText;
  return {
    label: short ? `${what} ${who}` : what,
    value: amount(cents, language),
    ...(note || !short ? { note: [short ? '' : who, note].filter(Boolean).join(', ') } : {}),
  };
}

/** Facts of one link: what it leads to where it is one, else how many. */
function linkItems(group: Group, { t, language }: Writing): Item[] {
  const { facts, side, total } = group;
  const [first] = facts;
  if (!first) return [];
  if (side.props.amount && total <= mostMoney) return facts.map((fact) => moneyItem(fact, { t, language }));
  const label = capital(side.label[language]);
  const cents = valueIn(first.values, 'amount');
  // Facts of money come with the largest amount first.
  if (side.props.amount && typeof cents === 'number') {
    const disputed = facts.some(({ proof }) => proof.disputedBy?.length);
    const known = facts.filter(({ values }) => typeof valueIn(values, 'amount') === 'number').length;
    const several = known < total ? t.entity.toldFor(known, total) : t.entity.largestOf(total);
    const note = disputed ? t.entity.notAlike : several;
    return [{ label, value: amount(cents, language), note }];
  }
  if (total === 1) {
    const name = nameOf(first.node, language);
    const { shortName } = first.node;
    return [{ label, value: shortName ?? name, ...(shortName ? { note: name } : {}) }];
  }
  const deeper = facts.filter(({ below }) => below.total > 0);
  const below = deeper.reduce((sum, fact) => sum + fact.below.total, 0);
  const names = facts.map((fact) => shortOf(fact, language));
  const few = names.join(', ');
  const note = side.props.amount
    ? t.entity.noAmountShort
    : below > 0
      ? t.entity.below(below, deeper.length)
      : few.length <= longText * 1.5 && total === facts.length
        ? few
        : '';
  const kindsThere = new Set(facts.map(({ node }) => node.__typename));
  const plural = kindsThere.size === 1 && !side.props.amount ? pluralLabel(first.node.__typename, language) : label;
  return [{ label: plural, value: number(total, language), ...(note ? { note } : {}) }];
}

function placesItem(entity: Entity, { t, language }: Writing): Item[] {
  const places = placesOf(entity);
  if (places.length === 0) return [];
  return [{ label: t.entity.places, value: number(places.length, language), note: kindsOfParts(places, language) }];
}

/** What an entity says of itself: up to five key facts, and the rest for the end of the page. */
export function keyFactsOf(
  entity: Entity,
  t: Texts,
  language: Language,
): { readonly strip: Item[]; readonly rest: Item[] } {
  const values = ownValues(entity);
  const own = values
    .filter((each) => !isPeriod(each) && !isText(each) && !isUrl(each))
    .map((each) => ({
      name: each.name,
      label: capital(each.label.label[language]),
      value: valueText(each.label, each.value, language, t.yesNo),
    }))
    .filter(({ value }) => value !== nameOf(entity, language) && value !== kinds[entity.__typename]?.label[language]);
  const time = period(text(entity.from), text(entity.to), language);
  const sides = sidesOf(entity.__typename);
  const declared = kinds[entity.__typename]?.highlights ?? [];
  const names = [...declared, ...own.map(({ name }) => name).filter((name) => !declared.includes(name))];

  const places = placesItem(entity, { t, language });
  const used = new Set<string>();
  const strip: Item[] = [];
  for (const name of names) {
    const side = sides.find(({ field }) => field === name);
    const prop = own.find((each) => each.name === name && each.value.length <= longText);
    const items: Item[] = side
      ? linkItems(groupOf(side, entity), { t, language })
      : name === 'from' && time
        ? [{ label: t.entity.period, value: time }]
        : prop
          ? [{ label: prop.label, value: prop.value }]
          : [];
    if (items.length === 0 || strip.length + items.length + places.length > mostItems) continue;
    strip.push(...items);
    used.add(name);
  }
  const facts = sides.reduce((sum, side) => sum + groupOf(side, entity).total, 0);
  if (strip.length + places.length < fewItems && facts > 0)
    strip.push({ label: t.entity.facts, value: number(facts, language) });
  const late = time && !used.has('from') ? [{ label: t.entity.period, value: time }] : [];
  const rest = own.filter(({ name }) => !used.has(name)).map(({ label, value }) => ({ label, value }));
  return { strip: [...strip, ...places], rest: [...late, ...rest] };
}
