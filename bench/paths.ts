// How long the search for paths takes on a graph far larger than a curated one: 100,000 organisations and 200,000 facts,
// in the embedded store in memory. Two shapes: facts between any two, and a few entities that meet in very many facts.
// Run: node --import ./bench/ts.mjs bench/paths.ts [entities] [facts]
import { graphql } from 'graphql';
import { Reads } from '../src/graph/reads.ts';
import { schema } from '../src/graph/schema.ts';
import { storedEntity, storedFact } from '../src/model/columns.ts';
import { factId } from '../src/model/ids.ts';
import { Organisation } from '../src/model/kinds/organisation.ts';
import { Consults } from '../src/model/links/consults.ts';
import { Funds } from '../src/model/links/funds.ts';
import { MemberOf } from '../src/model/links/member-of.ts';
import { Mentions } from '../src/model/links/mentions.ts';
import { statementsFor, statementsOf } from '../src/store/catalogue.ts';
import { embeddedEngine } from '../src/store/embedded.ts';
import type { Engine } from '../src/store/engine.ts';
import { random } from '../tests/graph/paths/oracle.ts';

const [entities = 100_000, facts = 200_000] = process.argv.slice(2).map(Number);
const questions = 300;
const batch = 5_000;
const links = [Consults, Funds, MemberOf, Mentions] as const;
const id = (number: number) => `organisation/n${number}`;
const say = (text: string) => process.stdout.write(`${text}\n`);

type Pick = () => number;
/** Any entity as likely as another: every entity has about four facts. */
const even =
  (next: () => number): Pick =>
  () =>
    Math.floor(next() * entities);
/** The lower its number, the likelier: a few have thousands of facts, most have one or two. */
const skewed =
  (next: () => number): Pick =>
  () =>
    Math.floor(entities * next() ** 3);

async function fill(engine: Engine, pick: Pick): Promise<readonly (readonly [string, string])[]> {
  await engine.prepare();
  for (let at = 0; at < entities; at += batch) {
    const rows = Array.from({ length: Math.min(batch, entities - at) }, (_, i) => {
      const name = id(at + i);
      return { id: name, props: storedEntity(Organisation, name, { name, sources: ['source/bench'] }) };
    });
    await engine.write([{ statement: statementsOf(Organisation).put, params: { rows }, expect: rows.length }]);
  }
  const ends: (readonly [string, string])[] = [];
  for (let at = 0; at < facts; at += batch) {
    const link = links[(at / batch) % links.length] ?? Consults;
    const rows = Array.from({ length: Math.min(batch, facts - at) }, (_, i) => {
      const [subject, object] = [id(pick()), id(pick())];
      const name = factId(link, subject, object === subject ? id(0) : object, `f${at + i}`);
      ends.push([subject, object]);
      return { id: name, subject, object, props: storedFact(link, name, { sources: ['source/bench'] }) };
    });
    await engine.write([{ statement: statementsFor(link).put, params: { rows }, expect: rows.length }]);
  }
  return ends;
}

/** Two ends that facts join in so many steps at most, by going from one end to any next one. */
function walk(near: ReadonlyMap<string, readonly string[]>, next: () => number, steps: number): readonly string[] {
  const start = [...near.keys()][Math.floor(next() * near.size)] ?? '';
  let at = start;
  for (let i = 0; i < steps; i += 1) {
    const others = near.get(at) ?? [];
    at = others[Math.floor(next() * others.length)] ?? at;
  }
  return [start, at];
}

const text = `query ($from: ID!, $to: ID!, $hubs: Int, $first: Int) {
  path(from: $from, to: $to, maxHops: 6, excludeHubs: $hubs, first: $first, linkTypes: []) { hops searched reason complete }
}`;
interface Outcome {
  readonly milliseconds: number;
  readonly outcome: string;
  readonly searched: number;
}

async function ask(engine: Engine, variableValues: Readonly<Record<string, unknown>>): Promise<Outcome> {
  const begin = performance.now();
  const answer = await graphql({ schema, source: text, variableValues, contextValue: { reads: new Reads(engine) } });
  const milliseconds = performance.now() - begin;
  const path = answer.data?.path as { hops: number | null; searched: number; complete: boolean } | null;
  const found = path?.hops ? (path.complete ? 'found' : 'cut short') : 'none';
  return { milliseconds, searched: path?.searched ?? 0, outcome: answer.errors ? 'too complex' : found };
}

function report(what: string, outcomes: readonly Outcome[]): void {
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const seen = outcomes.map(({ searched }) => searched).sort((a, b) => a - b);
  const at = (values: readonly number[], share: number) =>
    (values[Math.floor((values.length - 1) * share)] ?? 0).toFixed(1);
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const told = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  say(
    `${what}: median ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms, longest ${at(times, 1)} ms; ${told}; entities looked at: median ${at(seen, 0.5)}, most ${at(seen, 1)}`,
  );
}

for (const [shape, pickOf] of [
  ['even', even],
  ['skewed', skewed],
] as const) {
  const engine = embeddedEngine();
  const begin = performance.now();
  const ends = await fill(engine, pickOf(random(1)));
  const near = new Map<string, string[]>();
  for (const [a, b] of ends)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      near.set(from, [...(near.get(from) ?? []), to]);
  const most = Math.max(...[...near.values()].map((others) => others.length));
  say(
    `${shape}: ${entities} entities, ${facts} facts, ${most} of one entity at most, written in ${Math.round((performance.now() - begin) / 1_000)} s`,
  );
  const next = random(2);
  const joined = Array.from({ length: questions }, () => walk(near, next, 2 + Math.floor(next() * 5)));
  const apart = Array.from({ length: questions }, () => [
    id(Math.floor(next() * entities)),
    id(Math.floor(next() * entities)),
  ]);
  for (const [pairs, list] of [
    ['joined ends', joined],
    ['any ends', apart],
  ] as const)
    for (const [hubs, first] of [
      [20, 1],
      [20, 5],
      [100, 5],
      [null, 5],
    ] as const) {
      const outcomes: Outcome[] = [];
      for (const [from, to] of list) outcomes.push(await ask(engine, { from, to, hubs, first }));
      report(`  ${pairs}, excludeHubs ${hubs}, first ${first}`, outcomes);
    }
  await engine.close();
}
