import type { Answer } from './answer.ts';

/** What is told as text at most; the structured answer has all of it. */
const mostLines = 25;
const mostPassages = 15;

/** Any part of an answer; absent parts are absent, so that reading on is safe. */
export interface Part {
  readonly [key: string]: unknown;
}
export const part = (value: unknown): Part => (typeof value === 'object' && value !== null ? (value as Part) : {});
export const parts = (value: unknown): readonly Part[] => (Array.isArray(value) ? value.map(part) : []);
export const word = (value: unknown): string => (value === undefined || value === null ? '?' : String(value));
export const named = (value: unknown): string => word(part(value).name);
/** Euro cents as euros. */
export const euros = (cents: unknown): string =>
  typeof cents === 'number' ? `€ ${(cents / 100).toLocaleString('en-GB')}` : 'no amount';

const atMost = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} more`];

/** An answer as short text: its lines, the passages, the source. */
export function textOf(lines: readonly string[], { passages, source }: Answer): string {
  const quoted = passages.map(
    ({ phrase, part: at, document }) =>
      `- “${phrase}” (${[at?.name, document?.name].filter((each) => each).join(', ')})`,
  );
  return [
    ...atMost(lines, mostLines),
    ...(quoted.length > 0 ? ['Passages:', ...atMost(quoted, mostPassages)] : []),
    source,
  ].join('\n');
}
