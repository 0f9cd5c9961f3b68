import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GraphQLError } from 'graphql';
import { StoreError } from '../errors.ts';
import type { Export, Tally } from '../export/export.ts';
import { readFilter, type WrittenFilter } from '../export/filter.ts';
import { type Format, formatNamed } from '../export/formats.ts';
import { graphExport } from '../export/graph.ts';
import { refusal } from '../export/refusal.ts';
import { AnswerFailed, resultExport } from '../export/result.ts';
import { readVariables } from '../export/variables.ts';
import { contextOn } from '../graph/context.ts';
import { schema } from '../graph/schema.ts';
import { noSuchDocument, savedDocument } from '../server/documents/saved-documents.ts';
import type { Settings } from '../settings.ts';
import type { Engine } from '../store/engine.ts';
import { isLoaded, load } from './load.ts';
import { openOrMemory } from './start.ts';

/** What an export is of, as it is written on the command line. */
export interface WrittenExport extends WrittenFilter {
  readonly format: string;
  /** A JSON object. */
  readonly variables?: string | undefined;
  readonly bom?: boolean | undefined;
  readonly out?: string | undefined;
}

/** @throws GraphQLError for an id that no saved document has; AnswerFailed when its answer has errors */
async function opened(engine: Engine, id: string, written: WrittenExport): Promise<Export> {
  if (id === 'graph') return await graphExport(engine, readFilter(written));
  const saved = savedDocument(id);
  if (!saved) throw refusal('PERSISTED_DOCUMENT_NOT_FOUND', noSuchDocument(id));
  const asking = { engine, schema, context: () => contextOn(engine) };
  const { title, text: query } = saved;
  return await resultExport(asking, { name: saved.id, title, query, variables: readVariables(written.variables) });
}

async function write(exported: Export, format: Format, bom: boolean, sink: Writable): Promise<void> {
  const text = format.write(exported, { bom });
  await pipeline(Readable.from(text, { highWaterMark: 1 }), sink, { end: sink !== process.stdout });
}

/** Writes to a file that gets its name once it is whole. */
async function writeFile(exported: Export, format: Format, bom: boolean, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await write(exported, format, bom, createWriteStream(part));
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * Writes an export to a file or to the terminal; loads the dataset first where that is needed.
 * @returns how many facts and entities were written
 */
export async function exportTo(settings: Settings, what: string, written: WrittenExport): Promise<Tally> {
  const { bom = false, out } = written;
  const format = formatNamed(written.format);
  const { engine } = openOrMemory(settings);
  try {
    await engine.prepare();
    if (!(await isLoaded(engine, settings)))
      for await (const _ of load(engine, settings)) {
        // What is loaded is told by load and start; here it would stand in the export.
      }
    const exported = await opened(engine, what, written);
    if (out === undefined) await write(exported, format, bom, process.stdout);
    else await writeFile(exported, format, bom, out);
    return exported.tally;
  } finally {
    await engine.close();
  }
}

/**
 * The words for what was asked wrongly, none where the reader of the text is gone, or null for any other error.
 * @throws StoreError where an answer failed because the store did
 */
export function refusalOf(error: unknown): string | null {
  if (error instanceof GraphQLError) return error.message;
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return '';
  if (!(error instanceof AnswerFailed)) return null;
  const cause = error.errors.find(({ originalError }) => originalError instanceof StoreError)?.originalError;
  if (cause) throw cause;
  return error.message;
}
