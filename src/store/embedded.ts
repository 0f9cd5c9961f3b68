import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
// A CommonJS module whose names Node cannot see: only the default import works, although its types promise names.
import grafeo from '@grafeo-db/js';
import { StoreError } from '../errors.ts';
import { checkCount, deadlines, withDeadline } from './deadline.ts';
import type { Engine, Params, Rows, Write } from './engine.ts';
import { embeddedSchema } from './schema-lines.ts';
import type { Statement } from './statements.ts';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;

function openFile(path: string): Database {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path);
  } catch (cause) {
    throw new StoreError(
      'STORE_UNAVAILABLE',
      `${path}: expected a store of this program that no other process has open, found ${String(cause).slice(0, 200)}. Stop the other process, or remove the file: everything in it can be loaded again.`,
      { cause },
    );
  }
}

/**
 * The engine that runs inside this process.
 * @param path its file; without one it lives in memory
 */
export function embeddedEngine(path?: string): Engine {
  const db = path === undefined ? grafeo.GrafeoDB.create() : openFile(path);
  // The engine's message holds the text of the statement; it stays in the cause.
  const refused = (name: string, cause: unknown) =>
    new StoreError('STORE_REFUSED', `${name}: the embedded store refused the statement.`, { cause });

  async function read({ name, text }: Statement, params: Params): Promise<Rows> {
    try {
      return await withDeadline(
        name,
        deadlines.read,
        db.executeCypher(text, params).then((answer) => answer.rows()),
      );
    } catch (cause) {
      throw cause instanceof StoreError ? cause : refused(name, cause);
    }
  }

  async function write(batch: readonly Write[]): Promise<readonly Rows[]> {
    const transaction = db.beginTransaction();
    let current = 'commit';
    try {
      const out: Rows[] = [];
      for (const { statement, params, expect } of batch) {
        current = statement.name;
        const rows = (await transaction.executeCypher(statement.text, params)).rows();
        checkCount(statement.name, expect, rows);
        out.push(rows);
      }
      current = 'commit';
      transaction.commit();
      return out;
    } catch (cause) {
      if (transaction.isActive) transaction.rollback();
      throw cause instanceof StoreError ? cause : refused(current, cause);
    }
  }

  return {
    name: 'embedded',
    read,
    write,
    async prepare() {
      for (const line of embeddedSchema()) await db.executeCypher(line, {});
    },
    close: () => Promise.resolve(db.close()),
  };
}
