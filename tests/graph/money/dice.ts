import { random } from '../../harness/random.ts';

/** Repeatable chance: the same seed throws the same numbers. */
export function dice(seed: number) {
  const next = random(seed);
  return {
    /** A whole number from 0 to below this one. */
    below: (limit: number): number => Math.floor(next() * limit),
    chance: (share: number): boolean => next() < share,
  };
}
