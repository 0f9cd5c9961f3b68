import type { Reads } from '../graph/reads.ts';
import { type Entity, type FactRow, valuesOf } from '../graph/rows.ts';
import { mustHold } from '../lib/must-hold.ts';
import { kindOf, linkOf } from '../model/ids.ts';
import type { Engine, Rows } from '../store/engine.ts';
import { statement } from '../store/statements.ts';
import type { Citation, DocumentLine, EntityLine, FactLine, SourceLine } from './lines.ts';

/** What lines are read with: the reads of one batch, and the sources of the whole export. */
export interface Telling {
  readonly engine: Engine;
  readonly reads: Reads;
  readonly sources: ReadonlyMap<string, SourceLine>;
}

const largestBatch = 1_000;

/** The rows of a statement on ids, in batches. */
async function byIds(engine: Engine, name: string, ids: Iterable<string>): Promise<Rows> {
  const all = [...new Set(ids)];
  const rows: (readonly unknown[])[] = [];
  for (let at = 0; at < all.length; at += largestBatch)
    rows.push(...(await engine.read(statement(name), { ids: all.slice(at, at + largestBatch) })));
  return rows;
}

async function documentsOf(engine: Engine, parts: Iterable<string>): Promise<ReadonlyMap<string, DocumentLine>> {
  const rows = await byIds(engine, 'read/export-documents', parts);
  const texts = rows.map((row) => row as readonly [string, string, string, string | null]);
  return new Map(texts.map(([part, id, title, url]) => [part, { id, title, url }]));
}

/** The passages with those ids, each with its document. */
async function citations({ engine, reads }: Telling, ids: Iterable<string>): Promise<ReadonlyMap<string, Citation>> {
  const entities = await reads.entities([...new Set(ids)]);
  const passages = entities.filter((entity) => entity.kind === 'Passage');
  const documents = await documentsOf(
    engine,
    passages.map(({ part }) => part),
  );
  return new Map(
    passages.map(({ id, phrase, part, start, end }) => {
      return [id, { id, phrase, part, start, end, document: documents.get(part) ?? null }];
    }),
  );
}

const known = <T>(ids: readonly string[], found: ReadonlyMap<string, T>): readonly T[] =>
  ids.flatMap((id) => found.get(id) ?? []);

/** Sources with those ids. */
export async function readSources(reads: Reads, ids: readonly string[]): Promise<readonly SourceLine[]> {
  const entities = await reads.entities(ids);
  return entities
    .filter((entity) => entity.kind === 'Source')
    .map(({ id, title, publisher, licence, website }) => ({ id, title, publisher, licence, url: website }));
}

export async function tellEntities(telling: Telling, rows: readonly Entity[]): Promise<readonly EntityLine[]> {
  const evidence = await citations(
    telling,
    rows.flatMap((row) => row.evidence),
  );
  return rows.map((row) => {
    const kind = kindOf(row.id);
    mustHold(kind, 'G0201', `${row.id} has no kind.`);
    return {
      id: row.id,
      kind,
      name: row.name,
      aliases: row.aliases,
      values: valuesOf(row),
      evidence: known(row.evidence, evidence),
      sources: known(row.sources, telling.sources),
      disputedBy: row.disputedBy,
    };
  });
}

export async function tellFacts(telling: Telling, rows: readonly FactRow[]): Promise<readonly FactLine[]> {
  const ends = rows.flatMap(({ subject, object }) => [subject, object]);
  const names = new Map((await byIds(telling.engine, 'read/export-names', ends)) as readonly [string, string][]);
  const evidence = await citations(
    telling,
    rows.flatMap((row) => row.evidence),
  );
  return rows.map((row) => {
    const link = linkOf(row.type);
    mustHold(link, 'G0202', `${row.id} has no link.`);
    return {
      id: row.id,
      link,
      subject: { id: row.subject, name: names.get(row.subject) ?? row.subject },
      object: { id: row.object, name: names.get(row.object) ?? row.object },
      values: valuesOf(row),
      evidence: known(row.evidence, evidence),
      sources: known(row.sources, telling.sources),
      disputedBy: row.disputedBy,
    };
  });
}
