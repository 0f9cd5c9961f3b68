import { StoreError } from '../errors.ts';

/** How long a statement may take before the caller is told, in milliseconds. */
export interface Deadlines {
  readonly read: number;
  readonly write: number;
}
export const deadlines: Deadlines = { read: 10_000, write: 120_000 };

/**
 * The outcome of the work, or an error once the time is up. Neither engine has a deadline of its own: a silent server
 * would be waited for for ever.
 */
export async function withDeadline<T>(what: string, milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StoreError('DEADLINE_EXCEEDED', `${what} took longer than ${milliseconds} ms. Ask for less.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws StoreError when a statement did not return the number that it must */
export function checkCount(name: string, expected: number | undefined, rows: readonly (readonly unknown[])[]): void {
  const found = rows[0]?.[0] ?? 0;
  if (expected !== undefined && found !== expected)
    throw new StoreError(
      'STORE_REFUSED',
      `${name}: expected to write ${expected} rows, wrote ${String(found)}; an end of a fact is missing. Nothing was written.`,
    );
}
