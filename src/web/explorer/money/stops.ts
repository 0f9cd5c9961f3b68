import type { MoneyFact } from '../graph/money.ts';
import { type DrawnMoney, type DrawnStop, yearsOf } from '../graph/money-drawn.ts';
import { familyOf } from '../texts/families.ts';
import { euros } from '../texts/format.ts';
import { kindLabel } from '../texts/labels.ts';
import type { Language } from '../texts/languages.ts';
import type { MoneyTexts } from '../texts/money.ts';
import { nameLanguage, nameOf } from '../texts/names.ts';
import type { Flow, Flows, Stop } from './flows.ts';
import { folded, foldedFlow, foldedStop } from './folded.ts';

/** What a stop is called: by its kind and number where it has one. */
export function stopName({ stop: { entity, id } }: DrawnStop, language: Language): string {
  if (!entity) return id;
  return entity.number ? `${kindLabel(entity.__typename, language)} ${entity.number}` : nameOf(entity, language);
}

function stopOf(drawn: DrawnStop, m: MoneyTexts, language: Language): Stop {
  const { entity, id } = drawn.stop;
  const kind = entity?.__typename ?? '';
  const figure = (cents: number) => euros(cents, language);
  const name = stopName(drawn, language);
  return {
    id,
    name,
    short: /^\p{L}+ \d+\b/u.exec(name)?.[0] ?? kindLabel(kind, language),
    lang: entity && !entity.number ? nameLanguage(entity, language) : undefined,
    family: familyOf(kind),
    figure: drawn.stated === null ? figure(drawn.amount) : m.stated(figure(drawn.stated)),
    gap: drawn.gap > 0 ? { amount: drawn.gap, label: m.gap(figure(drawn.gap)), tone: 'conflict' } : undefined,
    rest: drawn.rest > 0 ? { amount: drawn.rest, label: m.rest(figure(drawn.rest)), tone: 'open' } : undefined,
  };
}

const idOf = (source: string, target: string) => `${source} > ${target}`;

/** An answer about money as flows that can be drawn; an amount per year is told year by year. */
export function flowsOf({ stops, links }: DrawnMoney, m: MoneyTexts, language: Language): Flows {
  return {
    stops: stops.map((each) => stopOf(each, m, language)),
    flows: links.flatMap((drawn): Flow[] => {
      const { source, target } = drawn.link;
      const id = idOf(source, target);
      const years = yearsOf(drawn);
      if (years.length === 0) return [{ id, source, target, amount: drawn.amount }];
      return years.map(({ year, amount }) => ({
        id: `${id} ${year}`,
        source,
        target,
        amount,
        note: `${year}: ${euros(amount, language)}`,
      }));
    }),
  };
}

/** The same with its smallest ends taken together. */
export const picturedOf = (flows: Flows, m: MoneyTexts, language: Language): Flows =>
  folded(flows, (count, amount) => ({ name: m.others(count), figure: euros(amount, language) }));

/** What was chosen in a picture: its words, and the facts behind it. */
export interface Chosen {
  readonly title: string;
  readonly facts: readonly MoneyFact[];
  /** How many facts there are; more than are told here where there are many. */
  readonly count: number;
}
/**
 * @param all every fact that the page knows of
 * @param pictured the flows as they are drawn
 */
export function chosenIn(
  id: string,
  { stops, links }: DrawnMoney,
  all: readonly MoneyFact[],
  pictured: Flows,
  language: Language,
): Chosen | null {
  const together = links.find(({ link: { source } }) => id === foldedStop(source) || id === foldedFlow(source));
  if (together) {
    const { source } = together.link;
    const shown = new Set(pictured.stops.map((each) => each.id));
    const own = links.filter(({ link }) => link.source === source && !shown.has(link.target));
    const facts = own.flatMap(({ link }) => link.facts ?? []);
    const { name, figure } = pictured.stops.find((each) => each.id === foldedStop(source)) ?? { name: '', figure: '' };
    return { title: `${name}: ${figure}`, facts, count: own.reduce((sum, { link }) => sum + link.count, 0) };
  }
  const stop = stops.find((each) => each.stop.id === id);
  if (stop) {
    const facts = all.filter(({ subject, object }) => subject?.id === id || object?.id === id);
    return { title: `${stopName(stop, language)}: ${euros(stop.amount, language)}`, facts, count: facts.length };
  }
  const drawn = links.find(
    ({ link }) => id === idOf(link.source, link.target) || id.startsWith(`${idOf(link.source, link.target)} `),
  );
  if (!drawn) return null;
  const { source, target, facts, count } = drawn.link;
  const nameAt = (at: string) => {
    const found = stops.find((each) => each.stop.id === at);
    return found ? stopName(found, language) : at;
  };
  return {
    title: `${nameAt(source)} → ${nameAt(target)}: ${euros(drawn.amount, language)}`,
    facts: facts ?? [],
    count,
  };
}
