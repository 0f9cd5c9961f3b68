import type { DrawnLink, DrawnMoney, DrawnStop } from './money-drawn.ts';

/** One row: money that goes from one stop to another. */
export interface MoneyRow {
  readonly link: DrawnLink;
  readonly stop: DrawnStop;
  /** Below which row it stands, counted from its group. */
  readonly depth: number;
}
export interface MoneyGroup {
  readonly stop: DrawnStop;
  /** What comes to it from the hub; all that it gives where there is no hub. */
  readonly amount: number;
  readonly link: DrawnLink | null;
  readonly rows: readonly MoneyRow[];
}
export interface MoneyTable {
  /** The last stop that all money runs through; null where it comes from several and never meets. */
  readonly hub: DrawnStop | null;
  /** How the money comes to the hub. */
  readonly origins: readonly MoneyRow[];
  readonly groups: readonly MoneyGroup[];
  /** Of all groups, with what has no origin there, and with what comes to the hub and is not divided. */
  readonly total: number;
}

/** What goes out beyond what is stated, within a group. */
const gapsIn = ({ stop, rows }: MoneyGroup): number =>
  [...new Set([stop, ...rows.map((row) => row.stop)])].reduce((sum, { gap }) => sum + gap, 0);

/**
 * The same amounts as the picture in rows.
 * @param hub id of the stop that all money runs through, if there is one
 * @param drawn the links that are in the picture
 */
export function tableOf({ stops }: DrawnMoney, drawn: readonly DrawnLink[], hub: string | null): MoneyTable {
  const byId = new Map(stops.map((stop) => [stop.stop.id, stop]));
  const order = new Map(stops.map(({ stop }, index) => [stop.id, index]));
  const from = (id: string) =>
    drawn
      .filter(({ link }) => link.source === id)
      .sort((a, b) => (order.get(a.link.target) ?? 0) - (order.get(b.link.target) ?? 0));
  const seen = new Set<DrawnLink>();
  const row = (link: DrawnLink, depth: number): MoneyRow[] => {
    const stop = byId.get(link.link.target);
    return stop ? [{ link, stop, depth }] : [];
  };
  const below = (id: string, depth: number): MoneyRow[] =>
    from(id).flatMap((link) => {
      // What is told below one row is not told again below another.
      if (seen.has(link)) return [];
      seen.add(link);
      return [...row(link, depth), ...below(link.link.target, depth + 1)];
    });
  const groups = hub
    ? from(hub).flatMap((link): MoneyGroup[] => {
        const stop = byId.get(link.link.target);
        seen.add(link);
        return stop ? [{ stop, amount: link.amount, link, rows: below(link.link.target, 1) }] : [];
      })
    : stops
        .filter(({ stop }) => drawn.some(({ link }) => link.source === stop.id))
        .filter(({ stop }) => !drawn.some(({ link }) => link.target === stop.id))
        .map((stop) => ({ stop, amount: stop.amount, link: null, rows: below(stop.stop.id, 1) }));
  const origins = drawn.filter((link) => !seen.has(link)).flatMap((link) => row(link, 0));
  const at = hub === null ? null : (byId.get(hub) ?? null);
  return {
    hub: at,
    origins: at ? origins : [],
    groups,
    total: groups.reduce((sum, group) => sum + group.amount + gapsIn(group), at?.rest ?? 0),
  };
}
