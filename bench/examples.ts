// How long each example operation takes on the curated graph, over HTTP, with what machines ask beside it: exports of an
// answer, batches of /reconcile, tools of /mcp. On the embedded store in memory, or on the server that STORE names: it is emptied.
// Run: node --import ./bench/ts.mjs bench/examples.ts
import { readdirSync, readFileSync } from 'node:fs';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { serve } from '../src/server/server.ts';
import { openStore } from '../src/store/open-store.ts';
import { loadDataset } from '../tests/harness/graph.ts';
import { say, spread } from './report.ts';

const rounds = 21;
const warming = 5;
const goal = 20;
const folder = 'tests/queries';
const formats = ['csv', 'json', 'jsonld', 'ttl', 'graphml', 'gexf'];

const engine = openStore(process.env.STORE ?? 'memory:');
await engine.write([{ statement: { name: 'bench', text: 'MATCH (n) DETACH DELETE n' }, params: {} }]);
await loadDataset(engine);
const { port, close } = await serve(engine, '127.0.0.1', 0);
const url = `http://127.0.0.1:${port}`;
const client = new Client({ name: 'bench', version: '1' });
await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));

type Work = () => Promise<string>;
const works = new Map<string, Work>();
const post = async (path: string, type: string, body: string) =>
  await (await fetch(url + path, { method: 'POST', headers: { 'content-type': type }, body })).text();
const queryNames = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));
for (const name of queryNames) {
  const body = JSON.stringify({ query: readFileSync(`${folder}/${name}.graphql`, 'utf8') });
  works.set(name, () => post('/graphql', 'application/json', body));
}
for (const format of formats)
  for (const name of queryNames.filter((each) => /^(01|02|04|13|40)-/.test(each)))
    works.set(
      `/export/${name.slice(3)}.${format}`,
      async () => await (await fetch(`${url}/export/${name.slice(3)}.${format}`)).text(),
    );
const { data } = JSON.parse(
  await post('/graphql', 'application/json', '{"query":"{ organisations(first: 50) { nodes { name } } }"}'),
) as { data: { organisations: { nodes: { name: string }[] } } };
for (const size of [1, 10, 50]) {
  const some = data.organisations.nodes.slice(0, size).map(({ name }, i) => [`q${i}`, { query: name, limit: 5 }]);
  const body = new URLSearchParams({ queries: JSON.stringify(Object.fromEntries(some)) }).toString();
  works.set(`/reconcile, ${size} at once`, () => post('/reconcile', 'application/x-www-form-urlencoded', body));
}
const tool = (name: string, args: Record<string, unknown>) =>
  works.set(`/mcp ${name} ${Object.values(args).join(' ')}`, async () =>
    JSON.stringify(await client.callTool({ name, arguments: args })),
  );
tool('search', { text: 'alliantie huwelijksdwang' });
tool('entity', { id: 'plan/meerjarenplan-zelfbeschikking' });
tool('entity', { id: 'alliance/verandering-van-binnenuit-2.0' });
tool('path', { from: 'ministry/szw', to: 'organisation/movisie' });
tool('money', { plan: 'plan/meerjarenplan-zelfbeschikking' });
tool('commitments', {});
tool('conflicts', {});
tool('resolve', { reference: 'Kamerstuk 35341, nr. 17' });

const medians: (readonly [what: string, median: number, most: number])[] = [];
for (const [what, work] of works) {
  const times: number[] = [];
  let answer = '';
  for (let round = 0; round < warming + rounds; round += 1) {
    const start = performance.now();
    answer = await work();
    if (round >= warming) times.push(performance.now() - start);
  }
  if (/"errors":|"isError":true/.test(answer.slice(0, 400))) say(`${what} fails: ${answer.slice(0, 300)}`);
  const [median, , most] = spread(times);
  medians.push([what, median, most]);
}
const slow = medians.filter(([, median]) => median >= goal).sort(([, a], [, b]) => b - a);
const [middle, , slowest] = spread(medians.map(([, median]) => median));
say(
  `${engine.name}: ${medians.length} requests, medians: middle ${middle.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms; ${slow.length} of ${goal} ms or more`,
);
for (const [what, median, most] of [...medians].sort(([, a], [, b]) => b - a).slice(0, 12))
  say(`  ${median.toFixed(1)} ms, longest ${most.toFixed(1)} ms: ${what}`);
await client.close();
await close();
await engine.close();
