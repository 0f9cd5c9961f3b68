import type { Reading } from './forms/form.ts';
import { forms } from './forms/forms.ts';
import { plain } from './plain.ts';

export type { Reading } from './forms/form.ts';

/** What one notation names, and where it stands as a whole. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
}
const spanOf = (readings: readonly Reading[]): Span => ({
  start: Math.min(...readings.map(({ start }) => start)),
  end: Math.max(...readings.map(({ end }) => end)),
  readings,
});

/** The longest notation at each place; what lies inside another is left out. */
function apart(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const each of sorted) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

/**
 * The references in running text, in order. What might be something else is left out: a bare
 * `35341 17` or `36410 B` counts for `resolveReference` alone.
 * @returns places are offsets in UTF-16 code units, the end not included
 */
export function findReferences(text: string): readonly Reading[] {
  const read = plain(text);
  const spans = forms.flatMap((form) =>
    [...read.matchAll(form.start)].flatMap(({ index }) => {
      const readings = form.read(read, index, 'running text');
      return readings.length === 0 ? [] : [spanOf(readings)];
    }),
  );
  return apart(spans).flatMap(({ readings }) => readings);
}
