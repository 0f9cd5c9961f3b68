import type { Size } from './graph.ts';

export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** The size of the graph as the first two arguments say, else the standard one. */
export function sizeIn([, , entities, facts]: readonly string[], most: number, all: number): Size {
  return { entities: Number(entities ?? most), facts: Number(facts ?? all) };
}

/** Of times or counts: half of them are no more than the first, 99 of 100 no more than the second, and none above the third. */
export function spread(values: readonly number[]): readonly [median: number, p99: number, most: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return [at(0.5), at(0.99), at(1)];
}
