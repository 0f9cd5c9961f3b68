// Fills the server that STORE names with a graph of any size, for the other benches to ask: it must be empty.
// Run: STORE=bolt://127.0.0.1:7687 node --import ./bench/ts.mjs bench/make-graph.ts [entities, 1000000] [facts, 2000000]
import { openGraph } from './graph.ts';
import { say, sizeIn } from './report.ts';

const engine = await openGraph(sizeIn(process.argv, 1_000_000, 2_000_000), say);
await engine.close();
