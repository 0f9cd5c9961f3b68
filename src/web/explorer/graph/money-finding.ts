import type { MoneyCheck, MoneyFact, MoneyFlows } from './money.ts';
import type { DrawnMoney } from './money-drawn.ts';

/** How many parts there are, and of what kind if they are all of one. */
export interface PartsTold {
  readonly count: number;
  readonly kind: string | null;
}
function partsOf({ parts }: MoneyCheck): PartsTold {
  const all = new Set(parts.map(({ entity }) => entity?.__typename ?? ''));
  const [kind = null] = all;
  return { count: parts.length, kind: all.size === 1 ? kind : null };
}

/** What the amounts say, for the title; amounts in euro cents. */
export type Finding =
  | {
      readonly is: 'more' | 'less';
      readonly by: number;
      readonly total: number;
      readonly sum: number;
      readonly parts: PartsTold;
    }
  | { readonly is: 'partly'; readonly total: number; readonly sum: number; readonly parts: PartsTold }
  | { readonly is: 'agrees'; readonly total: number; readonly parts: PartsTold }
  | { readonly is: 'below'; readonly total: number; readonly count: number }
  | { readonly is: 'sum'; readonly sum: number; readonly from: number; readonly to: number }
  | { readonly is: 'nothing'; readonly facts: number; readonly named: number };

const of = (checks: readonly MoneyCheck[], id: string, phase: string | null) =>
  checks.filter(({ entity, against, phase: own }) => entity?.id === id && against === 'PARTS' && own === phase);

/** Whether a plan divides what is stated for it; the largest difference counts, wherever two places do not agree. */
function ofPlan(checks: readonly MoneyCheck[], id: string, phase: string | null): Finding | null {
  const own = of(checks, id, phase);
  const [differs] = own
    .filter(({ verdict }) => verdict === 'DIFFERS')
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
  if (differs?.total != null && differs.sum !== null && differs.difference !== null)
    return {
      is: differs.difference < 0 ? 'more' : 'less',
      by: Math.abs(differs.difference),
      total: differs.total,
      sum: differs.sum,
      parts: partsOf(differs),
    };
  const partly = own.find(({ verdict, sum }) => verdict === 'PARTS_MISSING' && sum !== null);
  if (partly?.total != null && partly.sum !== null)
    return { is: 'partly', total: partly.total, sum: partly.sum, parts: partsOf(partly) };
  const agrees = own.find(({ verdict }) => verdict === 'ADDS_UP');
  if (agrees?.total == null) return null;
  const wrong = checks.filter(
    ({ verdict, phase: each, entity }) => verdict === 'DIFFERS' && each === phase && entity?.id !== id,
  );
  return wrong.length > 0
    ? { is: 'below', total: agrees.total, count: new Set(wrong.map(({ entity }) => entity?.id)).size }
    : { is: 'agrees', total: agrees.total, parts: partsOf(agrees) };
}

/**
 * What the title of the page says, from the figures alone.
 * @param checks of the plan that is shown; none for whatever is no plan, or where a part of the money is shown
 */
export function findingOf(
  id: string,
  flows: MoneyFlows,
  { stops, links }: DrawnMoney,
  checks: readonly MoneyCheck[],
): Finding {
  const found = ofPlan(checks, id, flows.phases[0] ?? null);
  if (found) return found;
  const sum = flows.sum ?? 0;
  if (links.length === 0 || sum === 0) {
    const facts = moneyFactsOf(flows);
    return {
      is: 'nothing',
      facts: facts.length,
      named: facts.filter(({ amount }) => typeof amount === 'number').length,
    };
  }
  const gives = new Set(links.map(({ link }) => link.source));
  const gets = new Set(links.map(({ link }) => link.target));
  return {
    is: 'sum',
    sum,
    from: stops.filter(({ stop }) => !gets.has(stop.id)).length,
    to: stops.filter(({ stop }) => !gives.has(stop.id)).length,
  };
}

/** Every fact of money of an answer, in a sum or not. */
export function moneyFactsOf({ links, leftOut, rows }: MoneyFlows): readonly MoneyFact[] {
  const all = [
    ...(links ?? []).flatMap(({ facts }) => facts ?? []),
    ...(leftOut ?? []).flatMap(({ fact }) => (fact ? [fact] : [])),
    ...(rows ?? []).flatMap(({ factsWithoutAmount }) => factsWithoutAmount ?? []),
  ];
  return [...new Map(all.map((fact) => [fact.id, fact])).values()];
}

/** The facts that a picture shows: those of its bands, and the totals that are stated for its stops. */
export function shownFacts({ links, leftOut, nodes }: MoneyFlows): readonly MoneyFact[] {
  const stops = new Set((nodes ?? []).map(({ id }) => id));
  return [
    ...(links ?? []).flatMap(({ facts }) => facts ?? []),
    ...(leftOut ?? []).flatMap(({ fact, reason }) =>
      fact && stops.has(fact.object?.id ?? '') && totals.includes(reason) ? [fact] : [],
    ),
  ];
}
/** Why a total that is stated for a stop is in no sum: its parts are, or another claim. */
export const totals: readonly string[] = ['TOTAL_OF_PARTS', 'DISPUTED_TWIN'];
