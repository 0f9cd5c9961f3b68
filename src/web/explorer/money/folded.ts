import type { Flow, Flows, Stop } from './flows.ts';

/** Ends of flows that stand in a picture one by one. */
const mostEnds = 40;

/** The stop that stands for the small ends that one stop leads to, and the band to it. */
export const foldedStop = (source: string): string => `${source} +`;
export const foldedFlow = (source: string): string => `${source} > +`;

/**
 * Flows with their smallest ends taken together, so that a picture of many stays one. What has several sources, or goes
 * on, stays as it is.
 * @param told what the ends of one stop are called together
 */
export function folded(
  { stops, flows }: Flows,
  told: (count: number, amount: number) => Pick<Stop, 'name' | 'figure'>,
  most = mostEnds,
): Flows {
  const gives = new Set(flows.map(({ source }) => source));
  const into = new Map<string, Flow[]>();
  for (const flow of flows) into.set(flow.target, [...(into.get(flow.target) ?? []), flow]);
  const ends = [...into].flatMap(([id, [only, ...more]]) =>
    only && more.length === 0 && !gives.has(id) ? [only] : [],
  );
  const small = [...ends].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0)).slice(most);
  const groups = [...new Set(small.map(({ source }) => source))]
    .map((source) => ({ source, own: small.filter((flow) => flow.source === source && flow.amount !== null) }))
    .filter(({ own }) => own.length > 1);
  if (groups.length === 0) return { stops, flows };
  const gone = new Set(groups.flatMap(({ own }) => own));
  const goneStops = new Set([...gone].map(({ target }) => target));
  const family = (id: string | undefined) => stops.find((stop) => stop.id === id)?.family ?? 'actor';
  const sums = groups.map(({ source, own }) => ({
    source,
    own,
    amount: own.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  }));
  return {
    stops: [
      ...stops.filter(({ id }) => !goneStops.has(id)),
      ...sums.map(
        ({ source, own, amount }): Stop => ({
          id: foldedStop(source),
          family: family(own[0]?.target),
          ...told(own.length, amount),
        }),
      ),
    ],
    flows: [
      ...flows.filter((flow) => !gone.has(flow)),
      ...sums.map(
        ({ source, amount }): Flow => ({ id: foldedFlow(source), source, target: foldedStop(source), amount }),
      ),
    ],
  };
}
