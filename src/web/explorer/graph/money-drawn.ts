import type { MoneyCheck, MoneyFlows, MoneyLink, MoneyStop } from './money.ts';

// What a picture of money shows where totals do not agree: a whole takes in what is stated for it, and what its parts
// come to beyond that has no origin.

/** What is drawn of a stop, in euro cents. */
export interface DrawnStop {
  readonly stop: MoneyStop;
  /** What runs through it. */
  readonly amount: number;
  /** What is stated for it, where its parts come to more. */
  readonly stated: number | null;
  /** What goes out beyond what is stated. */
  readonly gap: number;
  /** What comes in and is not divided further. */
  readonly rest: number;
}
export interface DrawnLink {
  readonly link: MoneyLink;
  readonly amount: number;
}
export interface DrawnMoney {
  readonly stops: readonly DrawnStop[];
  readonly links: readonly DrawnLink[];
}

/** The check of a whole whose parts come to the most beyond what is stated. */
export function worst(checks: readonly MoneyCheck[], id: string, phase: string | null): MoneyCheck | undefined {
  return checks
    .filter((check) => check.entity?.id === id && check.against === 'PARTS' && check.phase === phase)
    .filter(({ verdict, difference }) => verdict === 'DIFFERS' && (difference ?? 0) < 0)
    .sort((a, b) => (a.difference ?? 0) - (b.difference ?? 0))[0];
}

const keyOf = ({ source, target }: MoneyLink) => `${source}\n${target}`;

/** Names of a series, such as "Actielijn 1: …", in the order of their numbers; other names as they come. */
export function inSeries<Each>(list: readonly Each[], nameOf: (each: Each) => string): readonly Each[] {
  const numbered = list.map((each) => ({ each, parts: /^(\D+?)(\d+)\b/.exec(nameOf(each)) }));
  const [first] = numbered;
  const isSeries = list.length > 1 && numbered.every(({ parts }) => parts && parts[1] === first?.parts?.[1]);
  return isSeries ? numbered.sort((a, b) => Number(a.parts?.[2]) - Number(b.parts?.[2])).map(({ each }) => each) : list;
}

/** Stops by layer, those of a series in its order. */
function inOrder(nodes: readonly MoneyStop[]): readonly MoneyStop[] {
  const layers = [...new Set(nodes.map(({ layer }) => layer))].sort((a, b) => a - b);
  return layers.flatMap((at) =>
    inSeries(
      nodes.filter(({ layer }) => layer === at),
      ({ entity }) => entity?.name ?? '',
    ),
  );
}

/** @param checks what is stated beside its parts; none where only a part of the time or of the money is shown */
export function drawnOf(flows: MoneyFlows, checks: readonly MoneyCheck[]): DrawnMoney {
  const links = flows.links ?? [];
  const amounts = new Map(links.map((link) => [keyOf(link), link.amount]));
  const drawn = (link: MoneyLink) => amounts.get(keyOf(link)) ?? 0;
  const sum = (list: readonly MoneyLink[], of: (link: MoneyLink) => number) =>
    list.reduce((all, link) => all + of(link), 0);
  const phase = flows.phases[0] ?? null;
  const told = new Map<string, Omit<DrawnStop, 'amount'>>();
  for (const stop of [...(flows.nodes ?? [])].sort((a, b) => b.layer - a.layer)) {
    const into = links.filter(({ target }) => target === stop.id);
    const out = links.filter(({ source }) => source === stop.id);
    const ends = Math.max(0, sum(into, ({ amount }) => amount) - sum(out, ({ amount }) => amount));
    const through = sum(out, drawn) + ends;
    const total = into.length > 0 ? (worst(checks, stop.id, phase)?.total ?? null) : null;
    const wanted = total !== null && total < through ? total : through;
    const less = sum(into, ({ amount }) => amount) - wanted;
    const [largest] = [...into].sort((a, b) => b.amount - a.amount);
    const fits = less > 0 && largest !== undefined && largest.amount > less;
    if (fits) amounts.set(keyOf(largest), largest.amount - less);
    const gap = fits ? through - wanted : 0;
    told.set(stop.id, { stop, stated: gap > 0 ? total : null, gap, rest: out.length > 0 ? ends : 0 });
  }
  return {
    stops: inOrder(flows.nodes ?? []).flatMap((stop) => {
      const own = told.get(stop.id);
      const into = sum(
        links.filter(({ target }) => target === stop.id),
        drawn,
      );
      const out = sum(
        links.filter(({ source }) => source === stop.id),
        drawn,
      );
      return own ? [{ ...own, amount: Math.max(into + own.gap, out) }] : [];
    }),
    links: links.map((link) => ({ link, amount: drawn(link) })),
  };
}

/** A link that is one amount per year for whole years, year by year; any other has none. */
export function yearsOf({ link, amount }: DrawnLink): readonly { readonly year: number; readonly amount: number }[] {
  const [fact, ...more] = link.facts ?? [];
  const [first, last] = [Number(fact?.from), Number(fact?.to)];
  const count = last - first + 1;
  if (!fact?.perYear || !fact.amount || more.length > 0 || !(count > 1) || fact.amount * count !== amount) return [];
  const each = fact.amount;
  return Array.from({ length: count }, (_, i) => ({ year: first + i, amount: each }));
}
