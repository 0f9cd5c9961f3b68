import { printSchema } from 'graphql';
import { schema } from '../../graph/schema.ts';
import { sha256 } from '../../lib/sha256.ts';

let program: string | undefined;
/** Another program may answer otherwise from the same graph; its schema tells most of that. Made once. */
function programVersion(): string {
  program ??= sha256(printSchema(schema));
  return program;
}

/**
 * Marks an answer: the same mark, the same answer. Today is in it, since some answers are told for today (in UTC).
 * Weak, because it is the answer that is the same and not the bytes on their way.
 */
export const etagOf = (version: string, ...asked: readonly string[]): string =>
  `W/"${sha256(JSON.stringify([programVersion(), version, new Date().toISOString().slice(0, 10), ...asked])).slice(0, 24)}"`;

/** Whether the `if-none-match` of a request holds that mark. */
export const isKnown = (header: string | null | undefined, etag: string): boolean =>
  header?.split(',').some((each) => ['*', etag, etag.replace('W/', '')].includes(each.trim())) ?? false;

/** Kept by anyone, and asked again each time: that costs one small read where nothing has changed. */
export const cacheControl = 'public, no-cache';
