// How long sums of money take on 100,000 facts of money, in the embedded store in memory or on the server that STORE names
// (see graph.ts). Budgets of 400 plans of five action lines of eight projects, funds to organisations.
// Run: node --import ./bench/ts.mjs bench/money.ts [entities, 25000] [facts, 150000]
import { graphql } from 'graphql';
import { Reads } from '../src/graph/reads.ts';
import { schema } from '../src/graph/schema.ts';
import type { Engine } from '../src/store/engine.ts';
import { openGraph } from './graph.ts';
import { say, sizeIn, spread } from './report.ts';

const rounds = 5;

const median = (values: readonly number[]) => Math.round(spread(values)[0]);

const questions: Readonly<Record<string, string>> = {
  'everything by funder':
    '{ moneyFlows(groupBy: FUNDER) { sum leftOutCounts { reason count } disputed { claims { sum } } } }',
  'everything by form and year, with rows':
    '{ moneyFlows(groupBy: [FORM, YEAR]) { rows { sum count min max countWithoutAmount } } }',
  'everything by plan': '{ moneyFlows(groupBy: PLAN) { sum rows { sum count } } }',
  'what one ministry gives, by form':
    '{ moneyFlows(filter: { funder: "ministry/n3" }, groupBy: FORM) { sum rows { sum count } } }',
  'one plan as flows':
    '{ moneyFlows(filter: { plan: "plan/n7" }) { sum nodes { id layer amount } links { source target amount } } }',
  'one plan reconciled': '{ reconcile(plan: "plan/n7") { verdict total sum } }',
};

const engine = await openGraph(sizeIn(process.argv, 25_000, 150_000), say);

for (const [title, source] of Object.entries(questions)) {
  const times: number[] = [];
  const processor: number[] = [];
  let answer = '';
  let statements = 0;
  for (let round = 0; round < rounds; round += 1) {
    statements = 0;
    const counted: Engine = {
      ...engine,
      read: (statement, params) => {
        statements += 1;
        return engine.read(statement, params);
      },
    };
    const before = process.cpuUsage();
    const start = performance.now();
    answer = JSON.stringify(await graphql({ schema, source, contextValue: { reads: new Reads(counted) } }));
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1_000);
  }
  const rss = Math.round(process.memoryUsage().rss / 2 ** 20);
  const figures = `${median(times)} ms (least ${Math.round(Math.min(...times))}), ${median(processor)} ms of processor`;
  say(`${figures}, ${statements} statements, ${rss} MB: ${title}: ${answer.slice(0, 120)}`);
}
await engine.close();
