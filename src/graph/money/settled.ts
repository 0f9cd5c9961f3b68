import { settleAdded } from './added.ts';
import { amounted } from './amounts.ts';
import { type Counted, grouped, type MoneyFact, type Out, type Span, sumOf } from './fact.ts';
import { type Dropped, Ledger } from './ledger.ts';
import { settlePassedOn } from './passed-on.ts';
import { type Level, settle } from './settle.ts';
import type { Wholes } from './wholes.ts';

export interface Question {
  /** The days asked about, or null for all of time. */
  readonly asked: Span | null;
  readonly level: Level;
  /** Whether phases are added together: only where somebody asks for that by name. */
  readonly addPhases: boolean;
  /** Whether each phase gets sums of its own. */
  readonly eachPhase: boolean;
  /** Whether what amendments add stays where the same euros are told as spent too. */
  readonly preferAdded: boolean;
}

/** What the sum of everything would be if one claim of a conflict held. */
export interface ClaimSum {
  readonly fact: Counted;
  readonly sum: number | null;
  readonly counted: boolean;
}
export interface Dispute {
  readonly conflict: string;
  readonly claims: readonly ClaimSum[];
}
/** Facts of money, sorted into what is counted and what is not. */
export interface Settled {
  readonly counted: readonly Counted[];
  readonly withoutAmount: readonly MoneyFact[];
  readonly leftOut: readonly Out[];
  /** What was left out only because its euros are counted elsewhere, by id. */
  readonly dropped: readonly Dropped[];
  /** The phases of what is counted; facts without one (funds, amendments) are counted beside them. */
  readonly phases: readonly string[];
  /** Sum of all that is counted; null where that would add phases that nobody asked to add. */
  readonly sum: number | null;
  readonly disputes: readonly Dispute[];
  /** The counted facts that stand for the euros of what was left out, by id. */
  standIns(out: Out): readonly Counted[];
}

const firmestFirst = ['PAID', 'GRANTED', 'BUDGETED', 'PLANNED', 'RESERVED'];
const byId = (a: MoneyFact, b: MoneyFact) => (a.id < b.id ? -1 : 1);

/** The phases that occur, that of most facts first; at a tie the firmest. */
function phasesOf(facts: readonly MoneyFact[]): readonly string[] {
  const count = new Map<string, number>();
  for (const { phase } of facts) if (phase !== null) count.set(phase, (count.get(phase) ?? 0) + 1);
  const firmness = (phase: string) => firmestFirst.indexOf(phase);
  return [...count].sort(([a, m], [b, n]) => n - m || firmness(a) - firmness(b)).map(([phase]) => phase);
}

interface Sorted {
  readonly known: readonly Counted[];
  readonly withoutAmount: readonly MoneyFact[];
  readonly leftOut: readonly Out[];
}
function sorted(facts: readonly MoneyFact[], asked: Span | null): Sorted {
  const out: { known: Counted[]; withoutAmount: MoneyFact[]; leftOut: Out[] } = {
    known: [],
    withoutAmount: [],
    leftOut: [],
  };
  for (const fact of facts) {
    const found = amounted(fact, asked);
    if (found === null) out.withoutAmount.push(fact);
    else if (typeof found === 'string') out.leftOut.push({ fact, reason: found, instead: [] });
    else out.known.push(found);
  }
  return out;
}

function ledgerOf(facts: readonly Counted[], wholes: Wholes, { level, preferAdded }: Question): Ledger {
  const ledger = new Ledger(facts);
  settle(ledger, wholes, level);
  settlePassedOn(ledger, wholes);
  settleAdded(ledger, wholes, preferAdded);
  return ledger;
}

/** What is counted of a claim: itself or its parts; null where something else is counted for other reasons. */
function countedOf(claim: Counted, ledger: Ledger): readonly Counted[] | null {
  const found: Counted[] = [];
  const waiting = [claim];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    const out = ledger.outs.get(each.id);
    if (!out) found.push(each);
    else if (out.reason === 'TOTAL_OF_PARTS') waiting.push(...out.instead);
    else return null;
  }
  return [...new Set(found)];
}
/** The sum with a claim in the place of the one that was taken, where that one plays a part in the sum. */
function sumWith(claim: Counted, taken: Counted, ledger: Ledger, sum: number): number {
  const played = claim === taken ? null : countedOf(taken, ledger);
  return played === null ? sum : sum - sumOf(played) + claim.total;
}
function disputesOf(ledger: Ledger, facts: readonly Counted[], sum: number | null): readonly Dispute[] {
  const disputed = facts.filter(({ disputedBy }) => disputedBy.length > 0);
  return [...new Set(disputed.flatMap(({ disputedBy }) => disputedBy))].sort().map((conflict) => {
    const claims = disputed.filter((fact) => fact.disputedBy.includes(conflict));
    const taken = claims.find((claim) => ledger.outs.get(claim.id)?.reason !== 'DISPUTED_TWIN') ?? claims[0];
    return {
      conflict,
      claims: claims.map((fact) => ({
        fact,
        sum: sum === null || !taken ? null : sumWith(fact, taken, ledger, sum),
        counted: ledger.isCounted(fact),
      })),
    };
  });
}

/** Sorts facts of money, given by id, into what is counted, what has no amount, and what is left out and why. */
export function settled(facts: readonly MoneyFact[], wholes: Wholes, question: Question): Settled {
  const { known, withoutAmount, leftOut } = sorted(facts, question.asked);
  const [main = null, ...others] = phasesOf(known);
  const phases = question.addPhases || question.eachPhase ? [main, ...others] : [main];
  const parts = grouped(known, ({ phase }) => phase ?? main ?? '');
  const ledgers = phases.map((phase) => {
    const all = parts.get(phase ?? '') ?? [];
    return { all, ledger: ledgerOf(all, wholes, question) };
  });
  const counted = ledgers.flatMap(({ ledger }) => ledger.counted);
  if (ledgers.length > 1) counted.sort(byId);
  const sum = phases.length > 1 && !question.addPhases ? null : sumOf(counted);
  const otherPhase = known.filter(({ phase }) => phase !== null && !phases.includes(phase));
  const outs = new Map<string, Out>([
    ...leftOut.map((out): [string, Out] => [out.fact.id, out]),
    ...ledgers.flatMap(({ ledger }) => [...ledger.outs]),
    ...otherPhase.map((fact): [string, Out] => [fact.id, { fact, reason: 'OTHER_PHASE', instead: [] }]),
  ]);
  return {
    counted,
    withoutAmount,
    leftOut: [...outs.values()].sort((a, b) => byId(a.fact, b.fact)),
    dropped: ledgers.flatMap(({ ledger }) => [...ledger.outs.values()]).sort((a, b) => byId(a.fact, b.fact)),
    phases: phasesOf(counted),
    sum,
    disputes: ledgers.flatMap(({ all, ledger }) => disputesOf(ledger, all, sum)),
    standIns: (out) => ledgers.find(({ ledger }) => ledger.outs.has(out.fact.id))?.ledger.standIns(out.instead) ?? [],
  };
}
