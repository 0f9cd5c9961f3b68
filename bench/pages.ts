// How long a page of search and a page of a list take on a large graph, asked through the schema: the first search builds the index.
// On the server that STORE names (see graph.ts), or in the embedded store in memory.
// Run: node --import ./bench/ts.mjs bench/pages.ts [entities, 100000] [facts, 200000]
import { setTimeout } from 'node:timers/promises';
import { graphql } from 'graphql';
import { contextOn } from '../src/graph/context.ts';
import { schema } from '../src/graph/schema.ts';
import { openGraph, organisation } from './graph.ts';
import { say, sizeIn, spread } from './report.ts';
import { knownWords, word } from './words.ts';

const size = sizeIn(process.argv, 100_000, 200_000);
const rounds = 21;
const patience = 120_000;
const rare = word(Math.floor(knownWords(size.entities) * 0.6));

const search = (text: string) =>
  `{ search(text: ${JSON.stringify(text)}, first: 20) { totalCount facets { kinds { count } } edges { score node { id name } highlights { text } } } }`;
const questions: Readonly<Record<string, string>> = {
  'search, the commonest word': search(word(0)),
  'search, a middling word': search(word(60)),
  'search, a rare word': search(rare),
  'search, three words': search(`${word(60)} ${rare} ${word(200)}`),
  'search, a typing error': search(`${rare.slice(0, 4)}q${rare.slice(5)}`),
  'search, a phrase': search(`"${word(0)} ${word(60)}"`),
  'suggest, four letters': `{ suggest(text: "${word(60).slice(0, 4)}") { name } }`,
  'fifty organisations by name': '{ organisations(first: 50) { edges { node { id name } } } }',
  'fifty projects with what funds them':
    '{ projects(first: 50) { edges { node { id name funders(first: 5) { totalCount edges { amount node { name } } } } } } }',
  'one organisation with its members': `{ organisation(id: "${organisation(7)}") { name members(first: 50) { totalCount edges { node { name } } } } }`,
};

const engine = await openGraph(size, say);
const ask = async (source: string) => await graphql({ schema, source, contextValue: contextOn(engine) });

const begin = performance.now();
for (;;) {
  const { errors } = await ask(search(rare));
  if (errors?.[0]?.extensions.code !== 'SEARCH_NOT_READY' || performance.now() - begin > patience) break;
  await setTimeout(100);
}
say(
  `first search answered after ${((performance.now() - begin) / 1_000).toFixed(1)} s, RSS ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
);
for (const [title, source] of Object.entries(questions)) {
  const times: number[] = [];
  let answer = '';
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    answer = JSON.stringify(await ask(source));
    times.push(performance.now() - start);
  }
  const [median, , most] = spread(times).map((each) => each.toFixed(1));
  say(`${title}: median ${median} ms, longest ${most} ms: ${answer.slice(0, 110)}`);
}
await engine.close();
