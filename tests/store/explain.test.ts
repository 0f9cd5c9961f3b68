import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver, type Plan, type Session } from 'neo4j-driver';
import { kinds, links } from '../../src/model/model.ts';
import { catalogue } from '../../src/store/catalogue.ts';
import type { Engine } from '../../src/store/engine.ts';
import type { Statement } from '../../src/store/statements.ts';
import { workerUri } from '../harness/neo4j.ts';
import { hasNeo4j, server } from '../harness/stores.ts';
import { headerOf } from './plausible.ts';

/** What a plan may hold although it grows with the graph or joins everything with everything, each with its reason. */
const allowed: readonly { readonly operator: string; readonly names: RegExp; readonly reason: string }[] = [
  {
    operator: 'NodeByLabelScan',
    names: /-page-total$/,
    reason: 'a count of what passes a filter looks at each of a kind',
  },
  {
    operator: 'NodeByLabelScan',
    names: /-page-by-/,
    reason: 'a filter looks at each of a kind, and a kind has thousands at most',
  },
  {
    operator: 'NodeByLabelScan',
    names: /^read\/ledger/,
    reason: 'every ledger is asked for, and there is one for each source',
  },
  { operator: 'NodeByLabelScan', names: /^read\/overview-total$/, reason: 'it counts everything that there is' },
  { operator: 'NodeByLabelScan', names: /^read\/coverage-/, reason: 'it counts everything that there is' },
  {
    operator: 'NodeByLabelScan',
    names: /^read\/commitments$/,
    reason: 'every commitment is asked for; a filter is optional',
  },
  {
    operator: 'NodeByLabelScan',
    names: /^read\/(papers-in-dossiers|documents-by-website|regulations-by-bwb-id)$/,
    reason: 'a reference of a document is looked up by what is no id, in a kind of hundreds',
  },
  { operator: 'NodeIndexScan', names: /^read\/last-change$/, reason: 'the last of an index, and no other, is read' },
  { operator: 'CartesianProduct', names: /^put-/, reason: 'of the two ends of a fact, each found by its unique id' },
];
/** Statements that are given ids, or rows with ids. */
const givenIds = ({ name }: Statement) => /-(by-ids|out|in)(-with-total|-total)?$|^(put|remove)-|^write\//.test(name);

/** Names of the model, and what only depends on them, taken out of a text: what remains decides its plan. */
const shapeOf = ({ text }: Statement) =>
  text
    .replace(/^\/\/.*\n/gm, '')
    .replace(/((, )?\b([nr])\.`\w+`)+/g, '$3.`…`')
    .replace(/:Entity:\w+|(?<=SET n):\w+/g, ':Kind')
    .replace(/\[r:\w+/g, '[r:TYPE')
    .replace(/\(size\(\$\w+\) = 0 OR n\.`…` IN \$\w+\)/g, 'enum');

const byHand = ({ name }: Statement) => name.includes('/');
/** In CI each statement is explained; elsewhere those written by hand and one of each shape, for the sake of time. */
function chosen(): readonly Statement[] {
  const all = catalogue().map(({ statement }) => statement);
  if (process.env.CI === 'true') return all;
  const shapes = new Map(all.map((each) => [shapeOf(each), each]));
  return all.filter((each) => byHand(each) || shapes.get(shapeOf(each)) === each);
}

interface Explained {
  readonly statement: Statement;
  /** Every operator of the plan, with those that it draws from. */
  readonly operators: readonly { readonly name: string; readonly from: readonly string[] }[];
  readonly columns: number;
}
const nameOf = ({ operatorType }: Plan) => operatorType.replace(/@.*/, '');
const flat = (plan: Plan): Explained['operators'] => [
  { name: nameOf(plan), from: plan.children.map(nameOf) },
  ...plan.children.flatMap(flat),
];
async function explain(session: Session, statement: Statement): Promise<Explained> {
  const result = session.run(`EXPLAIN ${statement.text}`);
  const columns = (await result.keys()).length;
  const { plan } = (await result).summary;
  return { statement, columns, operators: plan ? flat(plan) : [] };
}

// Where there is no Neo4j, the line at the start of the run says why and these are reported as skipped.
const onServer = hasNeo4j ? describe : describe.skip;
onServer('the plan that Neo4j makes', () => {
  let engine: Engine;
  let driver: Driver;
  const explained: Explained[] = [];
  beforeAll(async () => {
    engine = await server.open();
    await engine.prepare();
    const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
    driver = neo4j.driver(workerUri() ?? '', user ? neo4j.auth.basic(user, password ?? '') : undefined);
    // Some of everything: for the planner a label or a type that does not occur costs nothing to go through.
    const entities = kinds.map(({ name }) => `CREATE (:Entity:${name} {id: randomUUID(), _sort: 'x'})`);
    const facts = links.map(({ type }) => `CREATE (a)-[:${type} {id: randomUUID()}]->(b)`);
    await driver.executeQuery(`UNWIND range(1, 50) AS i ${entities.join(' ')}`);
    await driver.executeQuery(`MATCH (a:Ministry) WITH a LIMIT 3 MATCH (b:Alliance) ${facts.join(' ')}`);
    await driver.executeQuery('CALL db.prepareForReplanning()');
    const waiting = [...chosen()];
    const lane = async () => {
      const session = driver.session();
      for (let next = waiting.pop(); next; next = waiting.pop()) explained.push(await explain(session, next));
      await session.close();
    };
    await Promise.all([lane(), lane()]);
  }, 180_000);
  afterAll(async () => {
    await driver.close();
    await engine.close();
  });

  /** Every use of such an operator that the list above does not allow. */
  const uses = (operator: RegExp) =>
    explained.flatMap(({ statement: { name }, operators }) =>
      operators
        .filter((each) => operator.test(each.name))
        .filter((each) => !allowed.some((one) => one.operator === each.name && one.names.test(name)))
        .map((each) => `${name}: ${each.name}`),
    );

  it('is known for each statement, or for one of its shape', () => {
    const names = explained.map(({ statement }) => statement.name);
    const shapes = new Set(explained.map(({ statement }) => shapeOf(statement)));
    const others = catalogue().filter(({ statement }) => !shapes.has(shapeOf(statement)));
    expect(others.map(({ statement }) => statement.name)).toEqual([]);
    expect(explained.filter(({ operators }) => operators.length === 0)).toEqual([]);
    for (const part of [
      /-page-by-name$/,
      /-page-by-(?!name)/,
      /-page-total$/,
      /-out$/,
      /-in-with-total$/,
      /-by-ids$/,
      /^put-/,
      /^remove-/,
    ])
      expect([part, names.some((name) => part.test(name))]).toEqual([part, true]);
  });
  it('looks at no node that it was not led to, and at no fact', () => {
    expect(uses(/^AllNodesScan|RelationshipsScan|RelationshipTypeScan|RelationshipIndexScan/)).toEqual([]);
  });
  it('goes through a whole kind only where that is allowed', () => {
    expect(uses(/^Node.*Scan$/)).toEqual([]);
  });
  it('multiplies rows only where that is allowed, and there one by one', () => {
    expect(uses(/^CartesianProduct/)).toEqual([]);
    const products = explained.flatMap(({ operators }) => operators.filter(({ name }) => name === 'CartesianProduct'));
    expect([...new Set(products.flatMap(({ from }) => from))]).toEqual(['NodeUniqueIndexSeek(Locking)']);
  });
  it('begins at a unique index wherever ids are given', () => {
    const faults = explained
      .filter(({ statement }) => givenIds(statement))
      .filter(({ operators }) => {
        const leaves = operators.filter(({ name, from }) => from.length === 0 && !/^(Argument|Unwind)$/.test(name));
        return (
          leaves.length === 0 || !leaves.every(({ name }) => /^(Node|DirectedRelationship)UniqueIndexSeek/.test(name))
        );
      });
    expect(faults.map(({ statement }) => statement.name)).toEqual([]);
  });
  it('gives the columns that the header declares', () => {
    const faults = explained.filter(({ statement, columns }) => columns !== headerOf(statement).columns.length);
    expect(faults.map(({ statement, columns }) => `${statement.name}: ${columns}`)).toEqual([]);
  });
  it('needs all that is allowed', () => {
    const needed = ({ operator, names }: (typeof allowed)[number]) =>
      explained.some(
        ({ statement, operators }) => names.test(statement.name) && operators.some(({ name }) => name === operator),
      );
    expect(allowed.filter((each) => !needed(each))).toEqual([]);
  });
});
