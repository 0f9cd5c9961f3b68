import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entityColumns, factColumns } from '../../src/model/columns.ts';
import { factId } from '../../src/model/ids.ts';
import { kinds, links } from '../../src/model/model.ts';
import { catalogue, statementsFor, statementsOf } from '../../src/store/catalogue.ts';
import type { Engine } from '../../src/store/engine.ts';
import { fill, fromTemplate, parametersOf, type Statement, statement } from '../../src/store/statements.ts';
import { root } from '../harness/paths.ts';
import { onBothStores } from '../harness/stores.ts';
import { endsOf, headerOf, idOf, oneOfEach, plausible, readStatements } from './plausible.ts';

const all = catalogue().map((each) => each.statement);
/** The names of the statements for which something does not hold. */
const breaking = (holds: (statement: Statement) => boolean) =>
  all.filter((each) => !holds(each)).map(({ name }) => name);
const body = ({ text }: Statement) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n');

describe('fill', () => {
  it('fills each hole wherever it stands', () => {
    expect(fill('MATCH (n:{{kind}}) RETURN {{kind}}, {{ no }}', { kind: 'Plan' })).toBe(
      'MATCH (n:Plan) RETURN Plan, {{ no }}',
    );
  });
  it('takes a filling as it is, dollar signs and holes included', () => {
    expect(fill('{{a}}', { a: '$& $1 {{b}}', b: 'no' })).toBe('$& $1 {{b}}');
  });
  it('takes out the lines that are left empty, and blanks before a brace', () => {
    expect(fill('a\n  {{none}}\nb { c {{none}} }', { none: '' })).toBe('a\nb { c }');
  });
  it('refuses a hole that nothing fills', () => {
    expect(() => fill('{{kind}}', {})).toThrow(
      new Error('The template has a hole {{kind}} and nothing to fill it with.'),
    );
  });
});

describe('parametersOf', () => {
  it('gives those of the text and those of the header, each once and in order', () => {
    const text = '// About $money.\n// Parameters: $b (text), $a (text)\nRETURN $a, $c, $a';
    expect(parametersOf(text)).toEqual({ used: ['a', 'c'], declared: ['a', 'b'] });
  });
  it('gives none where there are none', () => {
    expect(parametersOf('// Parameters: none\nRETURN 1')).toEqual({ used: [], declared: [] });
  });
});

describe('a statement', () => {
  it('is refused when its header declares other parameters than its text uses', () => {
    const holes = { kind: 'Plan', columns: 'id', values: 'n.id, $extra' };
    expect(() => fromTemplate('nodes-by-ids', 'plan-by-ids', holes)).toThrow(
      new Error(
        'cypher/plan-by-ids: the header must declare the parameters that the text uses, expected extra, ids, found ids. Mend the line "// Parameters:".',
      ),
    );
    const filled = { kind: 'Plan', ofProps: '', ofPeriod: '', ofParameters: ', $state (text)' };
    expect(() => fromTemplate('page-total', 'plan-page-total', filled)).toThrow(
      'expected linkTypes, linkedTo, name, found linkTypes, linkedTo, name, state. Mend the line "// Parameters:".',
    );
  });
  it('is read once and stays the same', () => {
    expect(statement('read/ledgers')).toBe(statement('read/ledgers'));
  });
  it('is refused where there is no file of its name', () => {
    expect(() => statement('read/none')).toThrow('ENOENT');
  });
});

describe('the catalogue', () => {
  it('gives each statement a name and a text of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });
  it('holds every file of the folders read and write, and uses every template', () => {
    const files = (folder: string) => readdirSync(join(root, 'cypher', folder)).map((file) => file.split('.')[0]);
    const written = all.filter(({ name }) => name.includes('/')).map(({ name }) => name);
    expect(written.sort()).toEqual(
      ['read', 'write'].flatMap((folder) => files(folder).map((name) => `${folder}/${name}`)).sort(),
    );
    const source = readFileSync(join(root, 'src/store/catalogue.ts'), 'utf8');
    expect(files('templates').filter((name) => !source.includes(`'${name}'`))).toEqual([]);
  });
  it('knows the statements of the model alone', () => {
    expect(() => statementsOf({ ...kinds[0], name: 'Vault' })).toThrow('Vault is no kind of the model.');
    expect(() => statementsFor({ ...links[0], type: 'OPENS' })).toThrow('OPENS is no link of the model.');
  });
  it('gives every statement a header: what it is for, its parameters with types, its columns', () => {
    expect(
      breaking((each) => {
        const { lines, parameters } = headerOf(each);
        const [purpose = '', ...rest] = lines;
        const declared = parametersOf(each.text).declared;
        return (
          each.text.startsWith(lines.join('\n')) &&
          /^\/\/ [A-Z].*\.$/.test(purpose) &&
          rest.filter((line) => line.startsWith('// Parameters: ')).length === 1 &&
          rest.filter((line) => line.startsWith('// Columns: ')).length === 1 &&
          [...parameters.keys()].sort().join() === declared.join() &&
          [...parameters.values()].every((type) =>
            /^(texts?|list|integer|number|maps of id.* and props)(, .+)?$/.test(type ?? ''),
          )
        );
      }),
    ).toEqual([]);
  });
  it('leaves no hole unfilled, no line empty and no blank at the end of one', () => {
    expect(breaking(({ text }) => !/\{\{|\}\}|undefined|\[object|NaN/.test(text))).toEqual([]);
    expect(breaking(({ text }) => !/\n\s*\n|[^\S\n]\n/.test(text))).toEqual([]);
  });
  it('returns columns, never a whole node, fact or map', () => {
    const returned = (each: Statement) => body(each).match(/^\s*RETURN .*/gm) ?? [];
    expect(breaking((each) => returned(each).length > 0)).toEqual([]);
    expect(
      breaking((each) => !returned(each).some((line) => /(RETURN|,) (\*|[nmrabl])(,|$)|\{\w+:/.test(line))),
    ).toEqual([]);
  });
  it('returns as many columns as the header declares', () => {
    /** A list without what stands in brackets, however deep, so that the commas of its own are left. */
    const flat = (list: string): string => {
      const shorter = list.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, '');
      return shorter === list ? list : flat(shorter);
    };
    const returned = (each: Statement) =>
      body(each)
        .split(/^ *RETURN /m)
        .at(-1) ?? '';
    const count = (each: Statement) => flat(returned(each).split(/^ *ORDER BY | LIMIT /m)[0] ?? '').split(',').length;
    expect(breaking((each) => count(each) === headerOf(each).columns.length)).toEqual([]);
  });
  it('puts backticks around every prop of the model', () => {
    const known = new Set([...kinds.flatMap(entityColumns), ...links.flatMap(factColumns)]);
    known.delete('id');
    const bare = (each: Statement) =>
      [...body(each).matchAll(/\b[nmr]\.(\w+)/g)].filter(([, prop]) => known.has(prop ?? ''));
    expect(breaking((each) => bare(each).length === 0)).toEqual([]);
    expect(statementsFor(links[0]).byIds.text).toContain('r.`from`');
  });
  it('looks entities up by their indexed label in every statement', () => {
    expect(breaking((each) => !/\((\w+)? ?\{id:/.test(body(each)))).toEqual([]);
  });
});

onBothStores('every statement', (store) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await store.open();
    await engine.prepare();
    const few = /^put-(alliance|ministry|plan|passage|source|funds)$/;
    await engine.write(oneOfEach.filter(({ statement: { name } }) => engineIsFree(store.name) || few.test(name)));
  }, 60_000);
  afterAll(() => engine.close());

  /** Some on a server, whose plans cost time: explain.test.ts counts the columns there, differential.test.ts compares all. */
  const some = readStatements.filter(({ name }) => engineIsFree(store.name) || /^(alliance-by|funds-)/.test(name));
  const ids = [...kinds.map(idOf), ...links.map((link) => factId(link, ...endsOf(link), ''))];

  it('returns as many columns as its header declares', async () => {
    await engine.write([
      { statement: statement('write/put-ledger'), params: { id: 'x', hash: '', ids: [], hashes: [] } },
    ]);
    const faults: string[] = [];
    for (const each of some) {
      const { columns } = headerOf(each);
      const [row] = await engine.read(each, plausible(each, { ids }));
      // What is looked up by a value that no entity here has finds nothing; the test above counts those columns.
      if (row === undefined && each.name.startsWith('read/')) continue;
      if (row?.length !== columns.length) faults.push(`${each.name}: ${row?.length} instead of ${columns.length}`);
    }
    expect(faults).toEqual([]);
  });
  it('returns in each row of a list what its header declares for it', async () => {
    for (const link of links.filter((each) => some.includes(statementsFor(each).expand.out)))
      for (const direction of ['out', 'in'] as const) {
        const expand = statementsFor(link).expand[direction];
        const declared = /rows \(lists of: (.*?)\)/.exec(expand.text)?.[1]?.split(', ') ?? [];
        const rows = await engine.read(expand, plausible(expand, { ids }));
        const lists = rows.flatMap((row) => row[1] as readonly (readonly unknown[])[]);
        expect([link.type, lists.map((list) => list.length)]).toEqual([link.type, [declared.length]]);
        expect(lists[0]?.[declared.indexOf('id')]).toBe(factId(link, ...endsOf(link), ''));
      }
  });
  it('returns one count when it writes, and can be repeated', async () => {
    const writes = oneOfEach.filter(({ statement: { name } }) => engineIsFree(store.name) || /funds|plan/.test(name));
    for (const write of [...writes, ...writes]) expect(await engine.write([write])).toEqual([[[1]]]);
  });
  it('removes what it is given once, and finds nothing the second time', async () => {
    const [link] = links;
    const removals = [
      { statement: statementsFor(link).remove, params: { ids: [factId(link, ...endsOf(link), '')] } },
      { statement: statement('write/remove-entities'), params: { ids: ['plan/one'] } },
      { statement: statement('write/remove-ledger'), params: { id: 'x' } },
    ];
    expect(await engine.write(removals)).toEqual([[[1]], [[1]], [[1]]]);
    expect(await engine.write(removals)).toEqual([[[0]], [[0]], [[0]]]);
  });
});

function engineIsFree(name: string): boolean {
  return name !== 'Neo4j';
}
