import type { MoneyFact } from './fact.ts';

/** Longer periods are not told year by year. */
const mostYears = 100;

/** The phases that facts name, in alphabetical order. */
export const toldPhases = (facts: readonly MoneyFact[]): string[] =>
  [...new Set(facts.flatMap(({ phase }) => (phase === null ? [] : [phase])))].sort();

function yearsOf({ from, to }: MoneyFact): readonly number[] {
  const [first, last] = [from ?? to, to ?? from].map((day) => (day === null ? null : Number(day.slice(0, 4))));
  if (first === null || first === undefined || last === null || last === undefined) return [];
  const count = last - first + 1;
  return count > mostYears ? [first, last] : Array.from({ length: count }, (_, i) => first + i);
}
/** The years within the periods of facts that name an amount, in order. */
export const toldYears = (facts: readonly MoneyFact[]): number[] =>
  [...new Set(facts.filter(({ amount }) => amount !== null).flatMap(yearsOf))].sort((a, b) => a - b);
