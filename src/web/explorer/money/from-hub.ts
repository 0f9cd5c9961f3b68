import { columnsOf } from './columns.ts';
import { type Flows, type Stop, sorted } from './flows.ts';

/** Flows in two: what stands before the last stop that all money runs through, and the rest, which begins with it. */
export function fromHub(flows: Flows): {
  readonly before: readonly Stop[];
  /** Null where the money comes from several and never meets. */
  readonly hub: Stop | null;
  readonly rest: Flows;
} {
  const { drawn } = sorted(flows);
  const used = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const { count, columnOf } = columnsOf(flows.stops, drawn, 1);
  const stops = flows.stops.filter(({ id }) => used.has(id));
  const fed = new Set(drawn.map(({ target }) => target));
  const isHub = (column: number) =>
    stops.every(({ id }) => columnOf(id) <= column || fed.has(id)) &&
    stops.filter(({ id }) => columnOf(id) === column).length === 1 &&
    drawn.every(({ source, target }) => columnOf(source) >= column || columnOf(target) <= column);
  const at = Array.from({ length: Math.max(0, count - 1) }, (_, column) => column).findLast(isHub);
  if (at === undefined) return { before: [], hub: null, rest: flows };
  const before = stops.filter(({ id }) => columnOf(id) < at);
  const hub = stops.find(({ id }) => columnOf(id) === at) ?? null;
  const gone = new Set(before.map(({ id }) => id));
  return {
    before,
    hub,
    rest: {
      // The list above the picture has its name.
      stops: flows.stops
        .filter(({ id }) => !gone.has(id))
        .map((stop) => (stop === hub ? { ...stop, short: '' } : stop)),
      flows: flows.flows.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
    },
  };
}
