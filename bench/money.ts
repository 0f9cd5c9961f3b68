// How long sums of money take on 100,000 facts of money, in the embedded store in memory or on the server that STORE
// names, which is emptied. Budgets of 400 plans of five action lines of eight projects, funds to 4,000 organisations.
// Run: node --import ./bench/ts.mjs bench/money.ts [facts]
import { graphql } from 'graphql';
import { Reads } from '../src/graph/reads.ts';
import { schema } from '../src/graph/schema.ts';
import type { Engine } from '../src/store/engine.ts';
import { openStore } from '../src/store/open-store.ts';
import { dice } from '../tests/graph/money/dice.ts';
import { putEntities, putFacts, type Written } from '../tests/graph/money/fill.ts';

const facts = Number(process.argv[2] ?? 100_000);
const rounds = 5;
const say = (text: string) => process.stdout.write(`${text}\n`);
const { below, chance } = dice(20_251_124);
const many = (kind: string, count: number) => Array.from({ length: count }, (_, i) => `${kind}/n${i}`);
const any = (ids: readonly string[]): string => ids[below(ids.length)] ?? '';

const ministries = many('ministry', 15);
const articles = many('budget-article', 150);
const amendments = many('amendment', 300);
const organisations = many('organisation', 4_000);
const plans = many('plan', 400);
const lines = many('action-line', plans.length * 5);
const projects = many('project', lines.length * 8);

const plain = (type: string, subject: string, object: string): Written => ({ type, subject, object });
const amount = () => (below(1_000) + 1) * 100_000;
const period = () => {
  const from = 2018 + below(6);
  return { from: `${from}`, to: `${from + below(4)}` };
};

let made = 0;
function money(): Written {
  made += 1;
  const as = `x${made}`;
  const values = { ...(chance(0.9) ? { amount: amount() } : {}), ...period(), perYear: chance(0.2) };
  const sort = below(100);
  if (sort < 1) return { type: 'ADDS_MONEY_TO', subject: any(amendments), object: any(plans), as, values };
  if (sort < 50) {
    const object = any(sort < 3 ? plans : sort < 10 ? lines : projects);
    const phase = any(['BUDGETED', 'BUDGETED', 'PAID', 'RESERVED']);
    return { type: 'FINANCES', subject: any(articles), object, as, values: { ...values, phase } };
  }
  const subject = sort < 80 ? any(ministries) : any(organisations);
  const object = sort < 65 ? any(projects) : any(organisations);
  return { type: 'FUNDS', subject, object, as, values: { ...values, form: any(['SUBSIDY', 'COMMISSION', 'SUPPORT']) } };
}

const median = (values: readonly number[]) =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

const questions: Readonly<Record<string, string>> = {
  'everything by funder':
    '{ moneyFlows(groupBy: FUNDER) { sum leftOutCounts { reason count } disputed { claims { sum } } } }',
  'everything by funder and year, with rows':
    '{ moneyFlows(groupBy: [ARTICLE, YEAR]) { rows { sum count min max countWithoutAmount } } }',
  'everything by plan': '{ moneyFlows(groupBy: PLAN) { sum rows { sum count } } }',
  'what one ministry gives, by form':
    '{ moneyFlows(filter: { funder: "ministry/n3" }, groupBy: FORM) { sum rows { sum count } } }',
  'one plan as flows':
    '{ moneyFlows(filter: { plan: "plan/n7" }) { sum nodes { id layer amount } links { source target amount } } }',
  'one plan reconciled': '{ reconcile(plan: "plan/n7") { verdict total sum } }',
};

const engine = openStore(process.env.STORE ?? 'memory:');
await engine.write([{ statement: { name: 'bench', text: 'MATCH (n) DETACH DELETE n' }, params: {} }]);
await engine.prepare();
for (const ids of [ministries, articles, amendments, organisations, plans, lines, projects])
  await putEntities(engine, ids);
await putFacts(engine, [
  ...articles.map((id, i) => plain('BUDGET_OF', id, ministries[i % ministries.length] ?? '')),
  ...lines.map((id, i) => plain('PART_OF', id, plans[Math.floor(i / 5)] ?? '')),
  ...projects.map((id, i) => plain('PART_OF', id, lines[Math.floor(i / 8)] ?? '')),
  ...projects.filter(() => chance(0.2)).map((id, i) => plain('PART_OF', id, plans[i % plans.length] ?? '')),
  ...Array.from({ length: facts }, money),
]);
say(`${engine.name}: ${facts} facts of money, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);

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
