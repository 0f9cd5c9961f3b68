import { kindOf } from '../../model/ids.ts';
import { periodLabel, type Share, sharesOf } from './amounts.ts';
import type { MoneyFact } from './fact.ts';
import type { Settled } from './settled.ts';
import type { Wholes } from './wholes.ts';

export const groups = [
  'FUNDER',
  'RECIPIENT',
  'PLAN',
  'ACTION_LINE',
  'PROJECT',
  'ARTICLE',
  'AMENDMENT',
  'YEAR',
  'PHASE',
  'FORM',
] as const;
/** By what money is added up. */
export type Group = (typeof groups)[number];

/** What the facts of a row have in common: an entity, a text, or neither where the source does not say or says several. */
export interface Key {
  readonly by: Group;
  readonly state: 'KNOWN' | 'NOT_SAID' | 'SEVERAL';
  readonly entity: string | null;
  readonly value: string | null;
  /** Of a period: the amounts are for all of it and are not divided over its years. */
  readonly undivided: boolean;
}
/** One figure: the sum of facts that have the same keys. */
export interface MoneyRow {
  readonly keys: readonly Key[];
  /** Euro cents; null where no fact of the row has an amount. */
  readonly sum: number | null;
  readonly count: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly facts: readonly string[];
  readonly withoutAmount: readonly string[];
}

const none = { entity: null, value: null, undivided: false };
const notSaid = (by: Group): Key => ({ by, state: 'NOT_SAID', ...none });
const entityKey = (by: Group, id: string | null): Key =>
  id === null ? notSaid(by) : { by, state: 'KNOWN', ...none, entity: id };
const valueKey = (by: Group, value: string | null, undivided = false): Key =>
  value === null ? notSaid(by) : { by, state: 'KNOWN', entity: null, value, undivided };

const policies: Readonly<Partial<Record<Group, readonly string[]>>> = {
  PLAN: ['Plan'],
  ACTION_LINE: ['ActionLine'],
  PROJECT: ['Project', 'Alliance', 'Event', 'Study'],
};
function policyKey(by: Group, object: string, wholes: Wholes): Key {
  const [only = null, ...more] = wholes.nearest(object, policies[by] ?? []);
  return more.length > 0 ? { by, state: 'SEVERAL', ...none } : entityKey(by, only);
}
const subjectOfKind = (by: Group, { subject }: MoneyFact, kind: string) =>
  entityKey(by, kindOf(subject)?.name === kind ? subject : null);

function keyOf(by: Group, fact: MoneyFact, share: Share | null, wholes: Wholes): Key {
  switch (by) {
    case 'FUNDER':
      return entityKey(by, fact.type === 'ADDS_MONEY_TO' ? null : fact.payer);
    case 'RECIPIENT':
      return entityKey(by, fact.object);
    case 'ARTICLE':
      return subjectOfKind(by, fact, 'BudgetArticle');
    case 'AMENDMENT':
      return subjectOfKind(by, fact, 'Amendment');
    case 'YEAR':
      return share ? valueKey(by, share.label, share.undivided) : valueKey(by, periodLabel(fact));
    case 'PHASE':
      return valueKey(by, fact.phase);
    case 'FORM':
      return valueKey(by, fact.form);
    default:
      return policyKey(by, fact.object, wholes);
  }
}

interface Growing {
  readonly keys: readonly Key[];
  readonly amounts: Map<string, number>;
  readonly withoutAmount: string[];
}
const textOf = ({ state, entity, value }: Key) => `${state} ${entity ?? value ?? ''}`;

function row({ keys, amounts, withoutAmount }: Growing): MoneyRow {
  let sum = 0;
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const amount of amounts.values()) {
    sum += amount;
    min = Math.min(min, amount);
    max = Math.max(max, amount);
  }
  const known = amounts.size > 0 ? { sum, min, max } : { sum: null, min: null, max: null };
  return { keys, ...known, count: amounts.size, facts: [...amounts.keys()], withoutAmount };
}

/** Largest sum first, rows without any sum last; then by their keys. */
function bySize(a: MoneyRow, b: MoneyRow): number {
  const [left, right] = [a.keys.map(textOf).join('\n'), b.keys.map(textOf).join('\n')];
  return (b.sum ?? Number.NEGATIVE_INFINITY) - (a.sum ?? Number.NEGATIVE_INFINITY) || (left < right ? -1 : 1);
}
/** In order of time where years come first. */
const byTime = (a: MoneyRow, b: MoneyRow) => ((a.keys[0]?.value ?? '~') < (b.keys[0]?.value ?? '~') ? -1 : 1);

/** Settled facts added up by these groups: without any, in one row. */
export function rowsOf({ counted, withoutAmount }: Settled, by: readonly Group[], wholes: Wholes): readonly MoneyRow[] {
  const growing = new Map<string, Growing>();
  const rowOf = (fact: MoneyFact, share: Share | null): Growing => {
    const keys = by.map((group) => keyOf(group, fact, share, wholes));
    const text = keys.map(textOf).join('\n');
    const found = growing.get(text) ?? { keys, amounts: new Map<string, number>(), withoutAmount: [] };
    growing.set(text, found);
    return found;
  };
  const byYear = by.includes('YEAR');
  for (const fact of counted)
    for (const share of byYear ? sharesOf(fact) : [{ label: null, amount: fact.total, undivided: false }])
      rowOf(fact, share).amounts.set(fact.id, share.amount);
  for (const fact of withoutAmount) rowOf(fact, null).withoutAmount.push(fact.id);
  const rows = [...growing.values()].map(row);
  return by[0] === 'YEAR' ? rows.sort(byTime) : rows.sort(bySize);
}
