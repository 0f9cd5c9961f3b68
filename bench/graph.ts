// A graph of any size, the same each time: ministries with budget articles, plans with action lines and projects, amendments,
// and organisations for the rest; 100,000 facts of money, then facts between organisations, half of them between any two,
// half of them around a few that meet in thousands.
import type { Engine } from '../src/store/engine.ts';
import { openStore } from '../src/store/open-store.ts';
import { dice } from '../tests/graph/money/dice.ts';
import { putEntities, putFacts, type Written } from '../tests/graph/money/fill.ts';
import { knownWords, speaker } from './words.ts';

export interface Size {
  readonly entities: number;
  readonly facts: number;
}
const seed = 20_251_124;
const moneyFacts = 100_000;
const batch = 20_000;
const counts = {
  ministry: 15,
  'budget-article': 150,
  amendment: 300,
  plan: 400,
  'action-line': 2_000,
  project: 16_000,
};
const id = (kind: string, number: number) => `${kind}/n${number}`;
const any = (kind: keyof typeof counts, below: (limit: number) => number) => id(kind, below(counts[kind]));

export const organisation = (number: number): string => id('organisation', number);
const fixed = Object.values(counts).reduce((sum, count) => sum + count, 0);
export const organisationsOf = ({ entities }: Size): number => entities - fixed;

function* entitiesOf(size: Size): Generator<string> {
  for (const [kind, count] of Object.entries(counts)) for (let i = 0; i < count; i += 1) yield id(kind, i);
  for (let i = 0; i < organisationsOf(size); i += 1) yield organisation(i);
}

type Dice = ReturnType<typeof dice>;
function money({ below, chance }: Dice, organisations: number, as: string): Written {
  const from = 2018 + below(6);
  const values = {
    ...(chance(0.9) ? { amount: (below(1_000) + 1) * 100_000 } : {}),
    ...{ from: `${from}`, to: `${from + below(4)}`, perYear: chance(0.2) },
  };
  const some = () => organisation(below(organisations));
  const project = () => any('project', below);
  const sort = below(100);
  if (sort < 1)
    return { type: 'ADDS_MONEY_TO', subject: any('amendment', below), object: any('plan', below), as, values };
  if (sort < 50) {
    const object = sort < 3 ? any('plan', below) : sort < 10 ? any('action-line', below) : project();
    const phase = ['BUDGETED', 'BUDGETED', 'PAID', 'RESERVED'][below(4)];
    return { type: 'FINANCES', subject: any('budget-article', below), object, as, values: { ...values, phase } };
  }
  const subject = sort < 80 ? any('ministry', below) : some();
  const form = ['SUBSIDY', 'COMMISSION', 'SUPPORT'][below(3)];
  return { type: 'FUNDS', subject, object: sort < 65 ? project() : some(), as, values: { ...values, form } };
}

/** Every fact of the graph, in the order in which they are written. */
export function* factsOf(size: Size): Generator<Written> {
  const thrown = dice(seed);
  const { below, chance } = thrown;
  const organisations = organisationsOf(size);
  let made = 0;
  const counted = (fact: Written): Written => {
    made += 1;
    return fact;
  };
  const plain = (type: string, subject: string, object: string) => counted({ type, subject, object });
  for (let i = 0; i < counts['budget-article']; i += 1)
    yield plain('BUDGET_OF', id('budget-article', i), id('ministry', i % counts.ministry));
  for (let i = 0; i < counts['action-line']; i += 1)
    yield plain('PART_OF', id('action-line', i), id('plan', Math.floor(i / 5)));
  for (let i = 0; i < counts.project; i += 1) {
    yield plain('PART_OF', id('project', i), id('action-line', Math.floor(i / 8)));
    if (chance(0.2)) yield plain('PART_OF', id('project', i), any('plan', below));
  }
  for (let i = 0; i < moneyFacts; i += 1) yield counted(money(thrown, organisations, `x${made}`));
  const types = ['CONSULTS', 'MEMBER_OF'];
  while (made < size.facts) {
    const type = types[made % types.length] ?? 'CONSULTS';
    const even = chance(0.5);
    const pick = () => (even ? below(organisations) : Math.floor(organisations * (below(1_000_000) / 1_000_000) ** 3));
    const [subject, other] = [pick(), pick()];
    const object = other === subject ? (other + 1) % organisations : other;
    yield counted({ type, subject: organisation(subject), object: organisation(object), as: `x${made}` });
  }
}

function* batches<T>(all: Iterable<T>): Generator<T[]> {
  let some: T[] = [];
  for (const one of all) {
    some.push(one);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** Fills an empty store. */
export async function fill(engine: Engine, size: Size, say: (text: string) => void): Promise<void> {
  await engine.prepare();
  const { below } = dice(seed + 1);
  const saying = speaker(knownWords(size.entities), () => below(1_000_000) / 1_000_000);
  const begin = performance.now();
  let [entities, facts] = [0, 0];
  const told = () => say(`${entities} entities, ${facts} facts, ${Math.round((performance.now() - begin) / 1_000)} s`);
  for (const some of batches(entitiesOf(size))) {
    await putEntities(engine, some, () => ({ name: saying(2 + below(6)), sources: ['source/bench'] }));
    entities += some.length;
    if (entities % 200_000 === 0) told();
  }
  for (const some of batches(factsOf(size))) {
    await putFacts(engine, some);
    facts += some.length;
    if (facts % 200_000 === 0) told();
  }
  told();
}

/** The store that STORE names, with the graph in it: filled here where it is empty. */
export async function openGraph(size: Size, say: (text: string) => void): Promise<Engine> {
  const engine = openStore(process.env.STORE ?? 'memory:');
  const text = 'MATCH (n:Entity) WITH count(n) AS entities RETURN entities';
  const [[found] = []] = await engine.read({ name: 'bench/count', text }, {});
  if (Number(found ?? 0) === 0) await fill(engine, size, say);
  else if (Number(found) !== size.entities)
    throw new Error(`${engine.name} holds ${found} entities, expected none or ${size.entities}.`);
  say(`${engine.name}: ${size.entities} entities, ${size.facts} facts`);
  return engine;
}
