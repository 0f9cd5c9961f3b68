import { describe, expect, it, jest } from '@jest/globals';
import { StoreError } from '../../src/errors.ts';
import { checkCount, deadlines, withDeadline } from '../../src/store/deadline.ts';

const never = new Promise<never>(() => undefined);

describe('withDeadline', () => {
  it('gives the outcome of work that is done in time', async () => {
    expect(await withDeadline('a read', 1_000, Promise.resolve('rows'))).toBe('rows');
  });
  it('gives the error of work that fails in time, as it is', async () => {
    const fault = new Error('broken');
    await expect(withDeadline('a read', 1_000, Promise.reject(fault))).rejects.toBe(fault);
  });
  it('ends the wait for work that takes too long, and says how long it waited', async () => {
    const began = Date.now();
    const error = await withDeadline('funds-out', 30, never).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: 'funds-out took longer than 30 ms. Ask for less.',
    });
    expect(Date.now() - began).toBeLessThan(1_000);
  });
  it('leaves no timer behind, whatever came of the work', async () => {
    // Timers of its own: the process has others that come and go.
    jest.useFakeTimers();
    try {
      await withDeadline('a read', 60_000, Promise.resolve(1));
      expect(jest.getTimerCount()).toBe(0);
      await withDeadline('a read', 60_000, Promise.reject(new Error('broken'))).catch(() => undefined);
      expect(jest.getTimerCount()).toBe(0);
      const late = withDeadline('a read', 1, never).catch(() => undefined);
      expect(jest.getTimerCount()).toBe(1);
      jest.advanceTimersByTime(1);
      await late;
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
  it('lets no late error of the work go unhandled', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 20));
    await expect(withDeadline('a read', 1, late)).rejects.toThrow('a read took longer than 1 ms.');
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

describe('the deadlines', () => {
  it('give a write more time than a read', () => {
    expect(deadlines.write).toBeGreaterThan(deadlines.read);
  });
});

describe('checkCount', () => {
  it('lets a statement pass that wrote what it must, or of which nothing is known', () => {
    expect(() => checkCount('put-funds', 2, [[2]])).not.toThrow();
    expect(() => checkCount('put-funds', undefined, [[1]])).not.toThrow();
    expect(() => checkCount('remove-funds', undefined, [])).not.toThrow();
  });
  it.each([
    [[[1]], 1],
    [[], 0],
    [[[null]], 0],
    [[['2']], 2],
  ])('refuses the rows %j where two must be written', (rows, wrote) => {
    expect(() => checkCount('put-funds', 2, rows)).toThrow(
      new StoreError(
        'STORE_REFUSED',
        `put-funds: expected to write 2 rows, wrote ${wrote}; an end of a fact is missing. Nothing was written.`,
      ),
    );
  });
});
