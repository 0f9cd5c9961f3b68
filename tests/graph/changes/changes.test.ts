import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { load } from '../../../src/commands/load.ts';
import { type ChangeEntry, follow } from '../../../src/graph/changes/log.ts';
import { Reads } from '../../../src/graph/reads.ts';
import type { Engine } from '../../../src/store/engine.ts';
import { datasetFolder } from '../../harness/dataset.ts';
import { ask } from '../../harness/graph.ts';
import { onBothStores } from '../../harness/stores.ts';

const file = 'documents/d/x.yml';
const org = (key: string, name: string) => `  ${key}: { name: ${name}, at: { section head: "a head" } }\n`;
const member = 'facts:\n  - MEMBER_OF: organisation/a -> organisation/b\n    at: { section head: "a head" }\n';

interface Told {
  readonly id: string;
  readonly sort: string;
  readonly about: string;
  readonly props: { prop: string; before: string | null; after: string | null }[];
}

onBothStores('the log of changes', (store) => {
  let engine: Engine;
  let folder: string;
  const reload = async (text: string) => {
    writeFileSync(join(folder, file), text);
    for await (const _ of load(engine, { data: folder })) {
      // Nothing to tell.
    }
  };
  const told = async (args = ''): Promise<Told[]> => {
    const { data, errors } = await ask(
      engine,
      `{ changes(first: 50${args}) { totalCount nodes { id sort about props { prop before after } } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { changes: { nodes: Told[] } }).changes.nodes;
  };
  beforeEach(async () => {
    engine = await store.open();
    folder = datasetFolder({ [file]: `Organisation:\n${org('a', 'A')}${org('b', 'B')}` });
    for await (const _ of load(engine, { data: folder })) {
      // Nothing to tell.
    }
  });
  afterEach(() => engine.close());

  it('notes a new source as one entry', async () => {
    expect(await told()).toMatchObject([{ sort: 'SOURCE_ADDED', about: 'source/d' }]);
  });

  it('notes what was added, changed and removed, with before and after', async () => {
    await reload(`Organisation:\n${org('a', 'Anew')}${org('b', 'B')}${member}`);
    await reload(`Organisation:\n${org('b', 'B')}`);
    const [, ...rest] = await told();
    expect(rest.map(({ sort, about }) => `${sort} ${about}`)).toEqual([
      'CHANGED organisation/a',
      'ADDED organisation/a|MEMBER_OF|organisation/b',
      'REMOVED organisation/a',
      'REMOVED organisation/a|MEMBER_OF|organisation/b',
    ]);
    expect(rest[0]?.props).toEqual([{ prop: 'name', before: 'A', after: 'Anew' }]);
    expect(rest[2]?.props).toEqual([{ prop: 'name', before: 'Anew', after: null }]);
  });

  it('says nothing of what did not change, and nothing twice', async () => {
    await reload(`Organisation:\n${org('a', 'A')}${org('b', 'B')}`);
    expect(await told()).toHaveLength(1);
  });

  it('gives those of an entity, and those after a moment', async () => {
    await reload(`Organisation:\n${org('a', 'Anew')}${org('b', 'Bnew')}`);
    expect(await told(', about: ["organisation/b"]')).toMatchObject([{ about: 'organisation/b' }]);
    expect(await told(', since: "2999-01-01"')).toEqual([]);
    expect(await told(', since: "2020"')).toHaveLength(3);
  });

  it('goes on page by page', async () => {
    await reload(`Organisation:\n${org('a', 'Anew')}${org('b', 'Bnew')}`);
    const seen: string[] = [];
    let after = '';
    for (let i = 0; i < 5; i += 1) {
      const { data } = await ask(
        engine,
        `{ changes(first: 1${after}) { nodes { about } pageInfo { hasNextPage endCursor } } }`,
      );
      const page = (
        data as { changes: { nodes: { about: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      ).changes;
      seen.push(...page.nodes.map(({ about }) => about));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(['source/d', 'organisation/a', 'organisation/b']);
  });

  it('can be followed, each change once, and again from where it was left', async () => {
    const start = (await told())[0]?.id ?? '';
    const following = follow({ reads: new Reads(engine) } as never, start, []);
    const next = async () => (await following.next()).value as ChangeEntry;
    await reload(`Organisation:\n${org('a', 'One')}${org('b', 'B')}`);
    const first = await next();
    expect(first.about).toBe('organisation/a');
    await reload(`Organisation:\n${org('a', 'One')}${org('b', 'Two')}`);
    expect((await next()).about).toBe('organisation/b');
    await following.return(undefined);
    const again = follow({ reads: new Reads(engine) } as never, first.id, []);
    expect(((await again.next()).value as ChangeEntry).about).toBe('organisation/b');
    await again.return(undefined);
  });
});
