import { lastDay } from '../../model/values/date.ts';

/** How a commitment stands on a day, as far as the sources of the graph tell. */
export type State = 'OPEN' | 'MET' | 'OVERDUE';

/** A commitment with what its terms follow from. */
export interface Promised {
  readonly id: string;
  readonly due: string | null;
  readonly recurring: 'YEARLY' | 'HALF_YEARLY' | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly met: string | null;
}

/** One term of a commitment: a recurring one has a term for each time. */
export interface Occurrence {
  readonly commitment: string;
  /** Null where the source names no term. */
  readonly due: string | null;
  readonly state: State;
}

const half = (year: number) => [`${year}-06`, `${year}-12`];

/**
 * The terms of a commitment up to the year of a day. A recurring one begins in the year of its `from` (or of its
 * first term) and ends with its `to`; where the source says neither, it has one term without a date.
 */
function terms({ due, recurring, from, to }: Promised, asOf: string): readonly (string | null)[] {
  const begin = from ?? due;
  if (!recurring || !begin) return [due];
  const first = Number(begin.slice(0, 4));
  const last = Number((to !== null && to < asOf ? to : asOf).slice(0, 4));
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
  return years.flatMap((year) => (recurring === 'YEARLY' ? [String(year)] : half(year)));
}

/** A term has passed when its last day has: what is due in 2023 is not overdue before 2024. */
function state(due: string | null, met: string | null, asOf: string): State {
  if (met !== null && lastDay(met) <= asOf && (due === null || met.slice(0, 4) >= due.slice(0, 4))) return 'MET';
  return due !== null && lastDay(due) < asOf ? 'OVERDUE' : 'OPEN';
}

/** Every term of the commitments, in the order of their dates; those without one come last. */
export function occurrences(promised: readonly Promised[], asOf: string): readonly Occurrence[] {
  const all = promised.flatMap((each) =>
    terms(each, asOf).map((due) => ({ commitment: each.id, due, state: state(due, each.met, asOf) })),
  );
  const key = ({ due, commitment }: Occurrence) => `${due === null ? '9999' : lastDay(due)} ${commitment}`;
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
