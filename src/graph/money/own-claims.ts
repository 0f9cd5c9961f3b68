import { type Counted, clusters, grouped, overlaps, sumOf } from './fact.ts';
import type { Ledger } from './ledger.ts';

// What is decided among the facts that give money to one and the same entity, before its parts are looked at.

const byId = (a: Counted, b: Counted) => (a.id < b.id ? -1 : 1);

/** The claim that its parts add up to; where there is none the lowest, so that no sum is larger than any claim allows. */
function bestClaim(claims: readonly Counted[], below: readonly Counted[]): Counted {
  const supported = (claim: Counted) => {
    const parts = below.filter((part) => part.payer === claim.payer && overlaps(part.span, claim.span));
    return parts.length > 0 && sumOf(parts) === claim.total ? 0 : 1;
  };
  const ranked = [...claims].sort((a, b) => a.total - b.total || byId(a, b));
  return ranked.reduce((best, claim) => (supported(claim) < supported(best) ? claim : best));
}

/** Of the claims of a conflict one stays. */
export function settleDisputes(ledger: Ledger, facts: readonly Counted[], below: () => readonly Counted[]): void {
  const conflicts = [...new Set(facts.flatMap(({ disputedBy }) => disputedBy))].sort();
  for (const conflict of conflicts) {
    const claims = facts.filter((fact) => fact.disputedBy.includes(conflict) && ledger.isCounted(fact));
    if (claims.length < 2) continue;
    const best = bestClaim(claims, below());
    ledger.leaveOut(
      claims.filter((claim) => claim !== best),
      'DISPUTED_TWIN',
      [best],
    );
  }
}

/** Money of a ministry and money of its budget articles are the same euros: the articles stay if they cover it. */
export function settlePayers(ledger: Ledger, own: readonly Counted[]): void {
  for (const [payer, facts] of grouped(own, (fact) => fact.payer))
    for (const group of clusters(facts)) {
      const whole = group.filter(({ subject }) => subject === payer);
      const parts = group.filter(({ subject }) => subject !== payer);
      if (whole.length === 0 || parts.length === 0) continue;
      const covered = sumOf(parts) >= sumOf(whole);
      ledger.leaveOut(covered ? whole : parts, 'SAME_EURO_OTHER_LEVEL', covered ? parts : whole);
    }
}

const mostNested = 20;
const contains = (outer: Counted, inner: Counted) =>
  outer !== inner &&
  inner.span.start >= outer.span.start &&
  inner.span.end <= outer.span.end &&
  (inner.span.start > outer.span.start || inner.span.end < outer.span.end);

/** Those of a group that lie within the time of another one. */
function innerOf(group: readonly Counted[]): ReadonlySet<Counted> {
  const inner = new Set<Counted>();
  let longest: Counted | undefined;
  const order = [...group].sort((a, b) =>
    a.span.start === b.span.start ? (a.span.end > b.span.end ? -1 : 1) : a.span.start < b.span.start ? -1 : 1,
  );
  for (const fact of order) {
    if (longest && contains(longest, fact)) inner.add(fact);
    if (!longest || fact.span.end > longest.span.end) longest = fact;
  }
  return inner;
}

function settleNested(ledger: Ledger, facts: readonly Counted[], depth: number): void {
  for (const group of clusters(facts)) {
    const nested = innerOf(group);
    if (nested.size === 0) continue;
    const inner = [...nested];
    const outer = group.filter((fact) => !nested.has(fact));
    if (depth < mostNested && sumOf(inner) >= sumOf(outer)) {
      ledger.leaveOut(outer, 'TOTAL_OF_PARTS', inner);
      settleNested(ledger, inner, depth + 1);
    } else ledger.leaveOut(inner, 'SAME_EURO_OTHER_LEVEL', outer);
  }
}

/** Of an amount for several years and amounts within those years the latter stay if they cover it. */
export function settlePeriods(ledger: Ledger, own: readonly Counted[]): void {
  for (const facts of grouped(own, ({ subject, form }) => `${subject} ${form}`).values())
    settleNested(ledger, facts, 0);
}
