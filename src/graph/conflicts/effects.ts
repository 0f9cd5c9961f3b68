import { kindOf } from '../../model/ids.ts';
import { amounted } from '../money/amounts.ts';
import type { Counted, MoneyFact } from '../money/fact.ts';
import { sumOf } from '../money/fact.ts';
import { Ledger } from '../money/ledger.ts';
import { settle } from '../money/settle.ts';
import type { Wholes } from '../money/wholes.ts';

/** What a total would be if one claim held. */
export interface ClaimTotal {
  readonly claim: string;
  readonly total: number;
  /** Beyond the lowest of the claims. */
  readonly more: number;
  /** The total less the sum of the parts; null where parts have no amount. */
  readonly beyondParts: number | null;
}
/** What the claims of a conflict make of one total. */
export interface Effect {
  readonly entity: string;
  readonly phase: string | null;
  readonly totals: readonly ClaimTotal[];
  /** Between the highest and the lowest. */
  readonly difference: number;
  /** What its parts add up to, in the same phase and from the same payer. */
  readonly parts: number | null;
}

const isAdded = ({ type }: MoneyFact) => type === 'ADDS_MONEY_TO';
/** Whether a fact can stand beside a claim in one sum. */
const alike = (fact: MoneyFact, claim: MoneyFact) =>
  fact.payer === claim.payer &&
  isAdded(fact) === isAdded(claim) &&
  (fact.phase === claim.phase || fact.phase === null || claim.phase === null);

function settledSum(facts: readonly Counted[], wholes: Wholes): number | null {
  const ledger = new Ledger(facts);
  settle(ledger, wholes, 'PLAN');
  return ledger.counted.length > 0 ? sumOf(ledger.counted) : null;
}

interface Case {
  readonly claims: readonly Counted[];
  readonly others: readonly Counted[];
  readonly wholes: Wholes;
}
/** What the parts of an entity add up to if a claim holds; without what is stated for wholes of what it is about. */
function partsUnder({ others, wholes }: Case, entity: string, claim: Counted): number | null {
  const below = wholes.below(entity);
  const between = wholes.above(claim.object);
  const beside = others.filter((fact) => below.has(fact.object) && !between.has(fact.object) && alike(fact, claim));
  return settledSum(below.has(claim.object) ? [...beside, claim] : beside, wholes);
}

function totalUnder(all: Case, entity: string, claim: Counted) {
  const parts = partsUnder(all, entity, claim);
  return claim.object === entity
    ? { claim: claim.id, total: claim.total, parts }
    : { claim: claim.id, total: parts ?? 0, parts: null };
}

function effectOn(all: Case, entity: string): Effect {
  const claims = all.claims.filter(({ object }) => object === entity || all.wholes.above(object).has(entity));
  const found = claims.map((claim) => totalUnder(all, entity, claim));
  const lowest = Math.min(...found.map(({ total }) => total));
  const phases = new Set(claims.map(({ phase }) => phase));
  return {
    entity,
    phase: phases.size === 1 ? (claims[0]?.phase ?? null) : null,
    totals: found.map(({ claim, total, parts }) => ({
      claim,
      total,
      more: total - lowest,
      beyondParts: parts === null ? null : total - parts,
    })),
    difference: Math.max(...found.map(({ total }) => total)) - lowest,
    parts: found.find(({ parts }) => parts !== null)?.parts ?? null,
  };
}

/** Whether an entity is a plan: what lies above one is no sum of its amounts. */
export const isPlan = (id: string): boolean => kindOf(id)?.name === 'Plan';

/**
 * What the claims of a conflict make of sums: of what they are about, and of everything that it is part of up to the
 * nearest plan. Claims that are no facts of money, or name no amount, have no effect.
 */
export function effectsOf(claims: readonly string[], facts: readonly MoneyFact[], wholes: Wholes): readonly Effect[] {
  const known = facts.flatMap((fact) => {
    const found = amounted(fact, null);
    return found !== null && typeof found !== 'string' ? [found] : [];
  });
  const [mine, others] = [true, false].map((is) => known.filter(({ id }) => claims.includes(id) === is));
  const all: Case = { claims: mine ?? [], others: others ?? [], wholes };
  const paths = all.claims.map(({ object }) => wholes.pathTo(object, isPlan));
  const entities = [...new Set(paths.flatMap((path) => [...path].reverse()))];
  return entities.map((entity) => effectOn(all, entity));
}
