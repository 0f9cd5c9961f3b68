import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { StoreError } from '../errors.ts';
import { checkCount, deadlines, withDeadline } from './deadline.ts';
import type { Engine, Params, Rows, Value, Write } from './engine.ts';
import { neo4jSchema } from './schema-lines.ts';
import type { Statement } from './statements.ts';

/** Where a Neo4j server is and who asks. TLS is chosen by the scheme: `neo4j+s://`, `bolt+s://`. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/** The driver sends every JavaScript number as a float; a whole number must be wrapped to arrive as an integer. */
function pack(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(pack);
  if (value !== null && typeof value === 'object') return packAll(value as Params);
  return value;
}
const packAll = (params: Params) => Object.fromEntries(Object.entries(params).map(([name, v]) => [name, pack(v)]));

const connectionLost = (error: unknown) =>
  error instanceof Neo4jError && ['ServiceUnavailable', 'SessionExpired'].includes(error.code);

/** Messages of the server stay out of what is told: they hold statement texts and addresses. */
function translated(name: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Neo4jError ? error.code : 'unknown';
  const unreachable = connectionLost(error) || code.includes('Security') || code === 'N/A';
  return new StoreError(
    unreachable ? 'STORE_UNAVAILABLE' : 'STORE_REFUSED',
    unreachable
      ? `${name}: the Neo4j server cannot be reached or refuses the login (${code}). Check STORE, NEO4J_USER and NEO4J_PASSWORD.`
      : `${name}: Neo4j refused the statement (${code}).`,
    { cause: error },
  );
}

const rowsOf = (result: {
  readonly records: readonly { readonly keys: readonly PropertyKey[]; get(i: number): unknown }[];
}): Rows => result.records.map((record) => record.keys.map((_, i) => record.get(i)));

/** A Neo4j server, 5.26 or newer, Community or Enterprise. Connects at the first statement. */
export function neo4jEngine({ uri, user, password, database }: Neo4jAddress): Engine {
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
  const driver: Driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    fetchSize: -1,
    telemetryDisabled: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxConnectionPoolSize: 50,
    maxTransactionRetryTime: 2_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const open = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({ defaultAccessMode: mode, ...(database === undefined ? {} : { database }) });

  /** Closing a session also sends the server a RESET, so that a statement over its deadline ends there too. */
  async function inSession<T>(
    mode: 'READ' | 'WRITE',
    what: string,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = open(mode);
    const closed = () => session.close().catch(() => undefined);
    try {
      const outcome = await withDeadline(what, mode === 'READ' ? deadlines.read : deadlines.write, work(session));
      await closed();
      return outcome;
    } catch (error) {
      void closed();
      throw error;
    }
  }

  async function read({ name, text }: Statement, params: Params): Promise<Rows> {
    // Auto-commit: a managed transaction costs both sides double.
    const once = () => inSession('READ', name, async (session) => rowsOf(await session.run(text, packAll(params))));
    try {
      // A read may be repeated; a server that was restarted leaves dead connections in the pool.
      return await once().catch((error: unknown) => (connectionLost(error) ? once() : Promise.reject(error)));
    } catch (error) {
      throw translated(name, error);
    }
  }

  async function write(batch: readonly Write[]): Promise<readonly Rows[]> {
    let current = 'write';
    try {
      // The driver may run this twice when the reply to a commit is lost; every statement of ours is idempotent.
      return await inSession('WRITE', 'write', (session) =>
        session.executeWrite(async (transaction) => {
          const out: Rows[] = [];
          for (const { statement, params, expect } of batch) {
            current = statement.name;
            const rows = rowsOf(await transaction.run(statement.text, packAll(params)));
            checkCount(statement.name, expect, rows);
            out.push(rows);
          }
          return out;
        }),
      );
    } catch (error) {
      throw translated(current, error);
    }
  }

  return {
    name: 'neo4j',
    read,
    write,
    async prepare() {
      for (const line of neo4jSchema())
        try {
          await inSession('WRITE', 'prepare', (session) => session.run(line));
        } catch (error) {
          throw translated('prepare', error);
        }
    },
    close: () => driver.close(),
  };
}
