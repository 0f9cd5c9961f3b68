import { valueIn } from '../graph/entity.ts';
import type { Named, Place } from '../graph/fragments.ts';
import type { Contradiction, Hop, HopFact } from '../graph/path.ts';
import { firstDay, lastDay } from '../texts/days.ts';
import { usualWalks, type Walk, walkOf } from '../texts/walks.ts';

// What can be told of paths, computed from their steps alone.

const order: readonly Walk[] = [...usualWalks, 'shared'];

/** What a step walks along: where several facts join its ends, the first in the order of the walks. */
export const walkOfHop = ({ facts }: Hop): Walk =>
  order.find((walk) => facts.some(({ side }) => walkOf(side.type) === walk)) ?? 'shared';

/** What a path walks along, each once, in the order of the path. */
export const walksOf = (hops: readonly Hop[]): readonly Walk[] => [...new Set(hops.map(walkOfHop))];

const said = ({ values }: HopFact, name: string) => valueIn(values, name);

export interface Amount {
  readonly cents: number;
  readonly perYear: boolean;
}
/** The amounts that the facts of a step name, each once: two where the documents do not agree. */
export function amountsOf({ facts }: Hop): readonly Amount[] {
  const named = facts.flatMap((fact) => {
    const cents = said(fact, 'amount');
    return typeof cents === 'number' ? [{ cents, perYear: said(fact, 'perYear') === true }] : [];
  });
  return [...new Map(named.map((each) => [`${each.cents} ${each.perYear}`, each])).values()];
}
export const namesAmount = (hop: Hop): boolean => amountsOf(hop).length > 0;

/** Whether a step is of money, so that an amount could have been named. */
export const isMoney = (hop: Hop): boolean => hop.facts.some(({ side }) => side.props.amount !== undefined);

const mostOwn = 2;
/** By which stops between its ends one tells a path from the others: the rarest, and one more where that is not enough. */
export function ownStops(hops: readonly Hop[], all: readonly (readonly Hop[])[]): readonly Named[] {
  const own: Named[] = [];
  let alike = all.filter((each) => each !== hops);
  while (own.length < mostOwn && (own.length === 0 || alike.length > 0)) {
    const passing = (id: string) => alike.filter((each) => each.slice(1).some(({ from }) => from.id === id));
    const [rarest] = hops
      .slice(1)
      .map(({ from }) => ({ stop: from, others: passing(from.id) }))
      .filter(({ stop }) => !own.includes(stop))
      .sort((a, b) => a.others.length - b.others.length);
    if (!rarest || (own.length > 0 && rarest.others.length === alike.length)) break;
    own.push(rarest.stop);
    alike = rarest.others;
  }
  return own;
}

export interface MoneyNote {
  readonly steps: number;
  /** The steps that name an amount. */
  readonly named: readonly number[];
  /** Whether steps follow after the last one with an amount. */
  readonly stops: boolean;
  /** The steps whose money goes the other way than the path, with where it goes. */
  readonly against: readonly { readonly step: number; readonly from: Named; readonly to: Named }[];
}
export function moneyOf(hops: readonly Hop[]): MoneyNote {
  const named = hops.filter(namesAmount).map(({ step }) => step);
  const last = named.at(-1);
  const against = hops.filter(({ facts }) => {
    const money = facts.filter(({ side }) => walkOf(side.type) === 'money' && side.props.amount);
    return money.length > 0 && money.every(({ forward }) => !forward);
  });
  return {
    steps: hops.length,
    named,
    stops: last !== undefined && last < hops.length,
    against: against.map(({ step, from, to }) => ({ step, from: to, to: from })),
  };
}

export const placesOf = ({ facts }: Hop): readonly Place[] => [
  ...new Map(facts.flatMap(({ proof }) => (proof.evidence ?? []).map((place) => [place.id, place] as const))).values(),
];
const partsOf = (hop: Hop) => new Set(placesOf(hop).map(({ part }) => part.id)).size;

/** The step that rests on the least: one that is disputed, else the one that the fewest parts of documents tell. */
export type Weakest =
  | { readonly why: 'disputed'; readonly hop: Hop; readonly contradiction: Contradiction }
  | { readonly why: 'few'; readonly hop: Hop; readonly parts: number; readonly others: number }
  | { readonly why: 'alike'; readonly parts: number };
export function weakestOf(hops: readonly Hop[]): Weakest | null {
  for (const hop of hops) {
    const contradiction = hop.facts.flatMap(({ contradictions }) => contradictions)[0];
    if (contradiction) return { why: 'disputed', hop, contradiction };
  }
  const counts = hops.map(partsOf);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const hop = hops[counts.indexOf(least)];
  if (!hop) return null;
  if (least === most) return { why: 'alike', parts: least };
  return { why: 'few', hop, parts: least, others: Math.min(...counts.filter((count) => count > least)) };
}

interface Span {
  readonly step: number;
  readonly from: string | null;
  readonly to: string | null;
}
const text = (value: unknown) => (typeof value === 'string' ? value : null);

/** Two steps that were never true on one day, by the dates that their facts name; null when there are none. */
export function apartIn(hops: readonly Hop[]): { readonly earlier: Span; readonly later: Span } | null {
  const spans = hops.flatMap(({ step, facts: [fact, ...more] }): Span[] => {
    if (!fact || more.length > 0) return [];
    const [from, to] = [text(said(fact, 'from')), text(said(fact, 'to'))];
    return from || to ? [{ step, from, to }] : [];
  });
  for (const earlier of spans)
    for (const later of spans)
      if (earlier.to && later.from && lastDay(earlier.to) < firstDay(later.from)) return { earlier, later };
  return null;
}
