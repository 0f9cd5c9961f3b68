import type { Statement } from './statements.ts';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Params = Readonly<Record<string, Value>>;
/** Rows of columns by position. */
export type Rows = readonly (readonly unknown[])[];

/** One statement of a transaction, and the number it must return in its first column, where that is known. */
export interface Write {
  readonly statement: Statement;
  readonly params: Params;
  readonly expect?: number;
}

/** A graph database that answers static statements with positional rows. */
export interface Engine {
  readonly name: 'neo4j' | 'embedded';
  /**
   * Runs one reading statement.
   * @throws StoreError when the store cannot be reached, refuses, or takes longer than the deadline
   */
  read(statement: Statement, params: Params): Promise<Rows>;
  /**
   * Runs statements in one transaction: all of them, or none.
   * @throws StoreError as above, and when a statement returns another count than it must
   */
  write(batch: readonly Write[]): Promise<readonly Rows[]>;
  /** Makes indexes and constraints; safe to repeat. Must come before the first write. */
  prepare(): Promise<void>;
  close(): Promise<void>;
}
