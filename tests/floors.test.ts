import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findCycles } from '../src/dataset/find-cycles.ts';
import { root } from './harness/paths.ts';

const src = join(root, 'src');
const files = (readdirSync(src, { recursive: true, encoding: 'utf8' }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

/** What each file imports: files of src as paths in it, packages by name. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const found = [...text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'|^import '([^']+)'/gm)].map(
      (m) => m[1] ?? m[2] ?? '',
    );
    return [file, found.map((name) => (name.startsWith('.') ? relative(src, join(src, dirname(file), name)) : name))];
  }),
);

/** Rooms from the lowest floor up; siblings on a floor never import each other. */
const floors = [
  ['lib'],
  ['errors.ts'],
  ['model'],
  ['store', 'references'],
  ['search'],
  ['settings.ts'],
  ['graph', 'dataset', 'reader'],
  ['export'],
  ['server'],
  ['commands'],
  ['main.ts'],
];
const roomOf = (file: string) => file.split('/')[0] ?? '';
const floorOf = (file: string) => floors.findIndex((rooms) => rooms.includes(roomOf(file)));

const breaches: string[] = [];
for (const [file, found] of imports)
  for (const other of found.filter((name) => files.includes(name)))
    if (roomOf(file) !== roomOf(other) && (roomOf(file) === 'web' || floorOf(other) >= floorOf(file)))
      breaches.push(`${file} imports ${other}`);

describe('the house', () => {
  it('has a floor for every room', () => {
    expect(files.filter((file) => roomOf(file) !== 'web' && floorOf(file) === -1)).toEqual([]);
  });
  it('lets arrows point down only', () => {
    expect(breaches).toEqual([]);
  });
  it('sees an import that points up', () => {
    expect(floorOf('model/kind.ts')).toBeLessThan(floorOf('graph/builder.ts'));
    expect([...imports.values()].flat().length).toBeGreaterThan(100);
  });
  it('has no import cycle', () => {
    const edges = [...imports].flatMap(([file, found]) =>
      found.filter((name) => files.includes(name)).map((name) => [file, name] as const),
    );
    expect(findCycles(edges)).toEqual([]);
  });
  it.each([
    ['neo4j-driver', 'store'],
    ['@grafeo-db/js', 'store'],
    ['@pothos/core', 'graph'],
    ['dataloader', 'graph'],
    ['graphql-yoga', 'server'],
    ['sirv', 'server'],
    ['yaml', 'dataset'],
    ['csv-stringify/sync', 'export'],
    ['n3', 'export'],
    ['commander', 'commands'],
  ])('keeps %s in %s', (name, room) => {
    const users = [...imports].filter(([, found]) => found.includes(name)).map(([file]) => file);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => roomOf(file) !== room)).toEqual([]);
  });
  it('reads the environment in settings.ts alone', () => {
    const users = files.filter((file) => readFileSync(join(src, file), 'utf8').includes('process.env'));
    expect(users).toEqual(['settings.ts']);
  });
  it('keeps kinds from importing links', () => {
    const users = [...imports].filter(
      ([file, found]) => file.startsWith('model/kinds/') && found.some((name) => name.includes('link')),
    );
    expect(users).toEqual([]);
  });
  it('has no any and no file over 250 lines', () => {
    const faults = files.flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      return [
        ...(/\bas any\b|: any\b|<any>/.test(text) ? [`${file}: any`] : []),
        ...(text.split('\n').length > 250 && /\.ts$/.test(file) ? [`${file}: long`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});
