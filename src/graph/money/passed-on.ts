import { type Counted, clusters, grouped, sumOf } from './fact.ts';
import type { Ledger } from './ledger.ts';
import type { Wholes } from './wholes.ts';

const isSpent = ({ type }: Counted) => type !== 'ADDS_MONEY_TO';

/** Those who pass on money, each before whoever gets it from them; who is in a circle comes in order of id. */
function giversFirst(given: ReadonlyMap<string, readonly Counted[]>): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const start of [...given.keys()].sort()) {
    const path: { readonly id: string; readonly next: string[] }[] = [];
    const enter = (id: string) => {
      if (seen.has(id)) return;
      seen.add(id);
      path.push({ id, next: (given.get(id) ?? []).map(({ object }) => object) });
    };
    enter(start);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const next = at.next.pop();
      if (next !== undefined) enter(next);
      else if (path.pop() && given.has(at.id)) order.push(at.id);
    }
  }
  return order.reverse();
}

/** What came in for somebody: counted, or left out because it was passed on to them out of something counted. */
function incomingOf(ledger: Ledger, wholes: Wholes, payer: string) {
  const ids = [payer, ...wholes.above(payer)];
  const passed = ids.flatMap((id) => ledger.leftOutAt(id)).filter(({ reason }) => reason === 'PASSED_ON');
  return {
    counted: ids.flatMap((id) => ledger.at(id)).filter(isSpent),
    origins: new Map(passed.map(({ fact, instead }) => [fact, instead])),
  };
}

function settlePayer(ledger: Ledger, wholes: Wholes, payer: string, given: readonly Counted[]): void {
  const { counted, origins } = incomingOf(ledger, wholes, payer);
  const gave = new Set(given.filter((fact) => ledger.isCounted(fact)));
  if (gave.size === 0 || counted.length + origins.size === 0) return;
  for (const group of clusters([...new Set([...gave, ...counted, ...origins.keys()])])) {
    const outgoing = group.filter((fact) => gave.has(fact));
    const incoming = group.filter((fact) => !gave.has(fact) && ledger.isCounted(fact));
    const stays = (fact: Counted) => ledger.isCounted(fact) && !gave.has(fact);
    const origin = group.map((fact) => origins.get(fact)).find((facts) => facts?.some(stays));
    if (outgoing.length === 0 || (incoming.length === 0 && !origin)) continue;
    if (origin) ledger.leaveOut(outgoing, 'PASSED_ON', incoming.length > 0 ? incoming : origin.filter(stays));
    else if (sumOf(outgoing) <= sumOf(incoming)) ledger.leaveOut(outgoing, 'PASSED_ON', incoming);
    else ledger.leaveOut(incoming, 'PASSED_ON', outgoing);
  }
}

/**
 * Leaves out money that somebody passes on out of money that is counted already where they got it. Where they give more
 * than they got, what they got is left out instead. Money that comes in through a whole that they are part of is theirs.
 */
export function settlePassedOn(ledger: Ledger, wholes: Wholes): void {
  const given = grouped(
    ledger.counted.filter(({ type }) => type === 'FUNDS'),
    ({ subject }) => subject,
  );
  for (const payer of giversFirst(given)) settlePayer(ledger, wholes, payer, given.get(payer) ?? []);
}
