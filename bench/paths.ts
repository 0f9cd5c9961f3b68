// How long the search for paths takes on a graph far larger than a curated one, from 300 pairs of ends that a walk joins, and
// 300 of any two. In the embedded store in memory, or on the server that STORE names (see graph.ts).
// Run: node --import ./bench/ts.mjs bench/paths.ts [entities, 100000] [facts, 200000]
import { graphql } from 'graphql';
import { contextOn } from '../src/graph/context.ts';
import { schema } from '../src/graph/schema.ts';
import type { Engine } from '../src/store/engine.ts';
import { random } from '../tests/harness/random.ts';
import { factsOf, openGraph, organisation, organisationsOf } from './graph.ts';
import { say, sizeIn, spread } from './report.ts';

const size = sizeIn(process.argv, 100_000, 200_000);
const questions = 300;
const walked = new Set(['CONSULTS', 'MEMBER_OF']);

/** What stands beside each organisation that facts join to another. */
function neighbours(): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const others = near.get(from);
    if (others) others.push(to);
    else near.set(from, [to]);
  };
  for (const { type, subject, object } of factsOf(size)) {
    if (!walked.has(type)) continue;
    add(subject, object);
    add(object, subject);
  }
  return near;
}

/** Two ends that facts join in so many steps at most, by going from one end to any next one. */
function walk(near: ReadonlyMap<string, readonly string[]>, next: () => number, steps: number): readonly string[] {
  const start = organisation(Math.floor(next() * organisationsOf(size)));
  let at = start;
  for (let i = 0; i < steps; i += 1) {
    const others = near.get(at) ?? [];
    at = others[Math.floor(next() * others.length)] ?? at;
  }
  return at === start ? walk(near, next, steps) : [start, at];
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
  const answer = await graphql({ schema, source: text, variableValues, contextValue: contextOn(engine) });
  const milliseconds = performance.now() - begin;
  const path = answer.data?.path as { hops: number | null; searched: number; complete: boolean } | null;
  const found = path?.hops ? (path.complete ? 'found' : 'cut short') : 'none';
  return { milliseconds, searched: path?.searched ?? 0, outcome: answer.errors ? 'too complex' : found };
}

function report(what: string, outcomes: readonly Outcome[]): void {
  const [median, p99, most] = spread(outcomes.map(({ milliseconds }) => milliseconds)).map((each) => each.toFixed(1));
  const [looked, , lookedMost] = spread(outcomes.map(({ searched }) => searched));
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const told = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  say(
    `${what}: median ${median} ms, p99 ${p99} ms, longest ${most} ms; ${told}; entities looked at: median ${looked}, most ${lookedMost}`,
  );
}

const engine = await openGraph(size, say);
const near = neighbours();
say(`most facts of one organisation: ${spread([...near.values()].map(({ length }) => length))[2]}`);
const next = random(2);
const joined = Array.from({ length: questions }, () => walk(near, next, 2 + Math.floor(next() * 5)));
const any = () => organisation(Math.floor(next() * organisationsOf(size)));
const apart = Array.from({ length: questions }, () => [any(), any()]);
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
