import { storedEntity, storedFact } from '../../src/model/columns.ts';
import { factId } from '../../src/model/ids.ts';
import { Organisation } from '../../src/model/kinds/organisation.ts';
import { Broader } from '../../src/model/links/broader.ts';
import { statementsFor, statementsOf } from '../../src/store/catalogue.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
import type { Value } from '../../src/store/engine.ts';

// The program that embedded-disk.test.ts starts and kills. Arguments: the file of the store, and where to count from.
// Each transaction writes two entities and the fact between them; its number is printed once it is acknowledged.
const [, , path = '', from = '0'] = process.argv;
const engine = embeddedEngine(path);
await engine.prepare();

for (let i = Number(from); ; i += 1) {
  const ends = [`organisation/${i}-a`, `organisation/${i}-b`] as const;
  const rows = ends.map((id) => ({ id, props: storedEntity(Organisation, id, { name: id }) as Value }));
  const id = factId(Broader, ends[0], ends[1], '');
  const fact = { id, subject: ends[0], object: ends[1], props: storedFact(Broader, id, {}) as Value };
  await engine.write([
    { statement: statementsOf(Organisation).put, params: { rows }, expect: 2 },
    { statement: statementsFor(Broader).put, params: { rows: [fact] }, expect: 1 },
  ]);
  process.stdout.write(`${i}\n`);
}
