// What the search index costs: time to build, memory, and time to answer, on entities that are made up after the measure of a
// curated graph (of 100, 60 are passages; a third has summaries in two languages).
// Run: node --expose-gc --import ./bench/ts.mjs bench/search.ts [entities]          (the index alone)
//      node --expose-gc --import ./bench/ts.mjs bench/search.ts [entities] names    (the index of names alone)
//      node --expose-gc --import ./bench/ts.mjs bench/search.ts [entities] store    (read from the embedded store in memory)
import { storedEntity } from '../src/model/columns.ts';
import { Organisation } from '../src/model/kinds/organisation.ts';
import { Passage } from '../src/model/kinds/passage.ts';
import { IndexBuilder } from '../src/search/build-index.ts';
import { pauses } from '../src/search/pause.ts';
import { readIndex } from '../src/search/read-texts.ts';
import type { SearchIndex } from '../src/search/search-index.ts';
import { statementsOf } from '../src/store/catalogue.ts';
import { embeddedEngine } from '../src/store/embedded.ts';
import type { Value } from '../src/store/engine.ts';
import { random } from '../tests/harness/random.ts';
import { say } from './report.ts';
import { knownWords, speaker, word } from './words.ts';

const [count = '100000', mode = ''] = process.argv.slice(2);
const entities = Math.round(Number(count) * 0.4);
const passages = Number(count) - entities;
const batch = 5_000;

const next = random(20_230_116);

const known = knownWords(Number(count));
const saying = speaker(known, next);

const entityOf = (i: number) => ({
  name: saying(2 + (i % 6)),
  aliases: i % 2 === 0 ? [saying(1 + (i % 3))] : [],
  abbreviation: i % 10 === 0 ? `x${i.toString(36)}` : null,
  summary: i % 3 === 0 ? { en: saying(22), nl: saying(20) } : null,
  sources: [`source/s${i % 50}`],
});
const entityId = (i: number) => `organisation/n${String(i).padStart(7, '0')}`;
const passageOf = (i: number) => ({
  phrase: saying(6),
  part: `answer/s${i % 50}/1`,
  proves: [entityId(Math.floor(next() * entities)), entityId(Math.floor(next() * entities))],
  sources: [`source/s${i % 50}`],
});

async function fromRows(): Promise<SearchIndex> {
  const builder = new IndexBuilder(mode === 'names');
  const pause = pauses();
  for (let i = 0; i < entities; i += 1) {
    const { sources, ...values } = entityOf(i);
    builder.entity({ id: entityId(i), values, sources });
    await pause();
  }
  for (let i = 0; i < (mode === 'names' ? 0 : passages); i += 1) {
    const { phrase, part, proves, sources } = passageOf(i);
    builder.passage({ id: `passage/p${i}`, values: { phrase, text: null }, part, proves, sources });
    await pause();
  }
  return await builder.done();
}

async function fromStore(): Promise<SearchIndex> {
  const engine = embeddedEngine();
  await engine.prepare();
  const put = async (
    kind: typeof Organisation | typeof Passage,
    total: number,
    rowOf: (i: number) => { id: string },
  ) => {
    for (let at = 0; at < total; at += batch) {
      const rows = Array.from({ length: Math.min(batch, total - at) }, (_, i) => rowOf(at + i));
      const params = {
        rows: rows.map(({ id, ...values }) => ({ id, props: storedEntity(kind, id, values) as Value })),
      };
      await engine.write([{ statement: statementsOf(kind).put, params }]);
    }
  };
  await put(Organisation, entities, (i) => ({ id: entityId(i), ...entityOf(i) }));
  await put(Passage, passages, (i) => ({ id: `passage/p${i}`, name: 'p', start: 0, end: 1, ...passageOf(i) }));
  say('loaded');
  return await timed('read and build', async () => (await readIndex(engine)) as SearchIndex);
}

const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { held: heapUsed + arrayBuffers, rss };
};
const mb = (bytes: number) => Math.round(bytes / 1e6);
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const done = await work();
  clearInterval(watch);
  const { user, system } = process.cpuUsage(cpu);
  const busy = Math.round((user + system) / 1_000);
  say(
    `${what}: ${Math.round(performance.now() - begun)} ms (CPU ${busy} ms), others waited ${Math.round(longest)} ms at most`,
  );
  return done;
}
function ask(what: string, work: () => unknown): void {
  const times = Array.from({ length: 21 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  say(`${what}: median ${times[10]?.toFixed(1)} ms, longest ${times[20]?.toFixed(1)} ms`);
}

const before = memory();
const index = await (mode === 'store' ? fromStore() : timed('make up and build', fromRows));
const after = memory();
say(`${count} entities (${passages} passages), ${index.vocabulary.words.length} words, namesOnly ${index.namesOnly}`);
say(
  `held ${mb(after.held - before.held)} MB, RSS ${mb(after.rss)} MB, most RSS ${mb(process.resourceUsage().maxRSS * 1024)} MB`,
);
const find = (text: string) => () => index.find(text).page(null, 21);
const [common, middle, rare] = [word(0), word(60), word(Math.floor(known * 0.6))];
say(`found: ${[common, middle, rare].map((each) => `${each} ${index.find(each).total}`).join(', ')}`);
ask('the most common word', find(common));
ask('a middling word', find(middle));
ask('a rare word', find(rare));
ask('three words', find(`${middle} ${rare} ${word(200)}`));
ask('a typing error', find(`${rare.slice(0, 4)}q${rare.slice(5)}`));
ask('a phrase', find(`"${common} ${middle}"`));
ask('facets of the most common word', () => index.find(common).facets());
ask('suggest, one letter', () => index.suggest('v', 8));
ask('suggest, four letters', () => index.suggest(middle.slice(0, 4), 8));
