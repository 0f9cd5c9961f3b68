import { kindOf } from '../../model/ids.ts';
import type { Rows } from '../../store/engine.ts';
import { badInput } from '../builder.ts';
import type { Reads } from '../reads.ts';
import { type MoneyFact, type MoneyType, moneyTypes } from './fact.ts';
import { Wholes } from './wholes.ts';

/** Which facts of money are read; an empty list asks for nothing. */
export interface Sieve {
  readonly types: readonly string[];
  readonly funders: readonly string[];
  readonly subjects: readonly string[];
  readonly recipients: readonly string[];
  readonly phases: readonly string[];
  readonly forms: readonly string[];
}
export const everything: Sieve = { types: [], funders: [], subjects: [], recipients: [], phases: [], forms: [] };

/** What one answer may read; beyond it there is a clear error, never half an answer. */
const mostFacts = 150_000;
const mostParts = 300_000;
const largestBatch = 1_000;
/** No plan is divided deeper than this. */
const mostLevels = 50;

async function inBatches(
  reads: Reads,
  name: string,
  ids: readonly string[],
  params: Readonly<Record<string, number | readonly string[]>>,
): Promise<Rows> {
  const starts = Array.from({ length: Math.ceil(ids.length / largestBatch) }, (_, i) => i * largestBatch);
  const found = await Promise.all(
    starts.map((start) => reads.query(name, { ...params, ids: ids.slice(start, start + largestBatch) })),
  );
  return found.flat();
}

const tooMany = (what: string, most: number) =>
  badInput(`The filter must lead to at most ${most} ${what}, found more. Give a plan, a funder or a recipient.`);

type Pair = readonly [part: string, whole: string];
/** Pairs of part and whole, followed level by level from these entities, upwards or downwards. */
async function pairsFrom(reads: Reads, name: string, ids: readonly string[], next: 0 | 1): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  const seen = new Set(ids);
  for (let level = [...seen], depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) throw tooMany('levels of parts', mostLevels);
    const rows = await inBatches(reads, name, level, { most: mostParts + 1 });
    const found = rows.map(([part, whole]): Pair => [String(part), String(whole)]);
    for (const pair of found) pairs.push(pair);
    if (pairs.length > mostParts) throw tooMany('parts', mostParts);
    level = [...new Set(found.map((pair) => pair[next]))].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  return pairs;
}
/** What is part of these entities, at any depth. */
export const partsOf = (reads: Reads, ids: readonly string[]): Promise<readonly Pair[]> =>
  pairsFrom(reads, 'read/money-parts', ids, 0);
/** What these entities are part of, at any height. */
export const wholesOf = (reads: Reads, ids: readonly string[]): Promise<readonly Pair[]> =>
  pairsFrom(reads, 'read/money-wholes', ids, 1);

/** The row of a fact as read/money gives it. An amendment that names no period counts for its year, or from it on. */
function factOf(row: readonly unknown[], ministries: ReadonlyMap<string, string>): MoneyFact {
  const id = row[0] as string;
  const [subject = '', type = '', object = ''] = id.split('|');
  const [from, to] = [row[3], row[4]] as (string | null)[];
  const perYear = row[2] === true;
  const year = row[7] === null || from !== null || to !== null ? null : String(row[7]);
  return {
    id,
    type: type as MoneyType,
    subject,
    object,
    amount: row[1] as number | null,
    perYear,
    from: from ?? year,
    to: to ?? (perYear ? null : year),
    phase: row[5] as string | null,
    form: row[6] as string | null,
    disputedBy: (row[8] ?? []) as readonly string[],
    payer: ministries.get(subject) ?? subject,
  };
}

/** An article belongs to the budget of one ministry; where several are named it stands for itself. */
async function ministriesOf(reads: Reads, rows: Rows): Promise<ReadonlyMap<string, string>> {
  const subjects = [...new Set(rows.map((row) => String(row[0]).split('|', 1)[0] ?? ''))];
  const articles = subjects.filter((id) => kindOf(id)?.name === 'BudgetArticle').sort();
  const ministries = new Map<string, string>();
  for (const [article, ministry] of await inBatches(reads, 'read/money-budgets', articles, {}))
    ministries.set(String(article), ministries.has(String(article)) ? String(article) : String(ministry));
  return ministries;
}

const passes = (sieve: Sieve) => {
  const holds = (wanted: readonly string[]) => {
    const set = new Set(wanted);
    return (value: string | null) => set.size === 0 || (value !== null && set.has(value));
  };
  const [type, funder, subject] = [holds(sieve.types), holds(sieve.funders), holds(sieve.subjects)];
  const [recipient, phase, form] = [holds(sieve.recipients), holds(sieve.phases), holds(sieve.forms)];
  return (fact: MoneyFact) =>
    type(fact.type) &&
    (funder(fact.subject) || funder(fact.payer)) &&
    subject(fact.subject) &&
    recipient(fact.object) &&
    phase(fact.phase) &&
    form(fact.form);
};

/** Facts of these rows that pass the sieve, by id. */
async function factsOf(reads: Reads, rows: Rows, sieve: Sieve, most: number): Promise<readonly MoneyFact[]> {
  if (rows.length > most) throw tooMany('facts of money', most);
  const ministries = await ministriesOf(reads, rows);
  return rows.map((row) => factOf(row, ministries)).filter(passes(sieve));
}

/** Roots that are part of one another are met on the way down and on the way up. */
const distinct = (pairs: readonly Pair[]): readonly Pair[] => [
  ...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values(),
];
const byId = (rows: Rows): Rows => [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

/** The rows of all that the sieve can let pass, found from its recipients or its givers where it names any. */
async function rowsFor(reads: Reads, { recipients, subjects, funders }: Sieve, most: number): Promise<Rows> {
  const limit = { most: most + 1 };
  if (recipients.length > 0) return byId(await inBatches(reads, 'read/money-to', [...new Set(recipients)], limit));
  if (subjects.length > 0) return byId(await inBatches(reads, 'read/money-from', [...new Set(subjects)], limit));
  if (funders.length === 0) return await reads.query('read/money', limit);
  const articles = await inBatches(reads, 'read/money-articles', [...new Set(funders)], {});
  const givers = new Set([...funders, ...articles.map(([article]) => String(article))]);
  return byId(await inBatches(reads, 'read/money-from', [...givers], limit));
}

export interface Money {
  readonly facts: readonly MoneyFact[];
  readonly wholes: Wholes;
}
interface Found {
  readonly facts: readonly MoneyFact[];
  readonly pairs: readonly Pair[];
}
const moneyOf = ({ facts, pairs }: Found): Money => ({ facts, wholes: new Wholes(distinct(pairs)) });

async function findFrom(reads: Reads, sieve: Sieve, most: number): Promise<Found> {
  const facts = await factsOf(reads, await rowsFor(reads, sieve, most), sieve, most);
  const recipients = [...new Set(facts.map(({ object }) => object))];
  return { facts, pairs: await wholesOf(reads, recipients) };
}
async function findTo(reads: Reads, roots: readonly string[], sieve: Sieve, most: number): Promise<Found> {
  const [parts, wholes] = await Promise.all([partsOf(reads, roots), wholesOf(reads, roots)]);
  const ids = [...new Set([...roots, ...parts.map(([part]) => part)])].sort();
  const rows = byId(await inBatches(reads, 'read/money-to', ids, { most: most + 1 }));
  return { facts: await factsOf(reads, rows, sieve, most), pairs: [...parts, ...wholes] };
}

/**
 * All facts of money that pass the sieve, by id, and what their recipients are part of.
 * @param most the facts that an answer may read
 * @throws GraphQLError when there are more
 */
export async function readMoney(reads: Reads, sieve: Sieve, most = mostFacts): Promise<Money> {
  return moneyOf(await findFrom(reads, sieve, most));
}

/** The facts of money that pass the sieve and go to these entities or to any of their parts; as readMoney otherwise. */
export async function readMoneyTo(
  reads: Reads,
  roots: readonly string[],
  sieve: Sieve,
  most = mostFacts,
): Promise<Money> {
  return moneyOf(await findTo(reads, roots, sieve, most));
}

/**
 * The facts of money that pass the sieve and go to these entities or their parts, or come from them; as readMoney
 * otherwise.
 */
export async function readMoneyThrough(
  reads: Reads,
  ids: readonly string[],
  sieve: Sieve,
  most = mostFacts,
): Promise<Money> {
  const [to, from] = await Promise.all([
    findTo(reads, ids, sieve, most),
    findFrom(reads, { ...sieve, funders: ids }, most),
  ]);
  const facts = new Map([...to.facts, ...from.facts].map((fact) => [fact.id, fact]));
  return moneyOf({
    facts: [...facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    pairs: [...to.pairs, ...from.pairs],
  });
}

export const isMoneyType = (type: string): type is MoneyType => moneyTypes.some((each) => each === type);
