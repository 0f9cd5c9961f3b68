import { setImmediate } from 'node:timers/promises';

/** Longest stretch of work between two breaths, in milliseconds. */
const stretch = 8;

/** A function that, called again and again in long work, lets others work once a stretch is over. */
export function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < stretch) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
