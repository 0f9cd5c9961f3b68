// How fast a graph of about a million rows is exported, and how much memory that takes: in the embedded store in memory, or
// on the server that STORE names, which is filled where it is empty.
// node --expose-gc --import ./bench/ts.mjs bench/export.ts [entities, 200000] [formats, csv,json]
import { formatNamed } from '../src/export/formats.ts';
import { graphExport } from '../src/export/graph.ts';
import { openStore } from '../src/store/open-store.ts';
import { statement } from '../src/store/statements.ts';
import { fill } from '../tests/export/synthetic.ts';
import { say } from './report.ts';

const [entities = '200000', formats = 'csv,json'] = process.argv.slice(2);
const megabytes = (bytes: number) => Math.round(bytes / 1e6);
const seconds = (since: number) => (performance.now() - since) / 1_000;
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

const engine = openStore(process.env.STORE ?? 'memory:');
const start = performance.now();
const [[held] = []] = await engine.read(statement('read/search-size'), {});
if (!held) {
  const written = await fill(engine, { entities: Number(entities), degree: 7, hub: 5_000 });
  say(`${written.entities} entities and ${written.facts} facts written in ${seconds(start).toFixed(0)} s`);
}

for (const name of formats.split(',')) {
  collect();
  const before = process.memoryUsage().rss;
  let peak = before;
  let bytes = 0;
  let lines = 0;
  const begin = performance.now();
  for await (const piece of formatNamed(name).write(await graphExport(engine), { bom: false })) {
    bytes += Buffer.byteLength(piece);
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) lines += 1;
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  const took = seconds(begin);
  say(
    `${name}: ${lines} lines, ${megabytes(bytes)} MB in ${took.toFixed(1)} s: ${Math.round(lines / took)} lines/s; RSS ${megabytes(before)} MB before, at most ${megabytes(peak)} MB: ${megabytes(peak - before)} MB more`,
  );
}
await engine.close();
