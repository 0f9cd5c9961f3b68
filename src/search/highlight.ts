import type { Values } from '../model/columns.ts';
import type { Kind } from '../model/kind.ts';
import type { Term } from './query.ts';
import { textsOf } from './texts.ts';
import { type Token, tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From the first character to after the last, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** A longer text is cut to what stands around the first mark. */
const longest = 300;
const before = 80;

/** Marks in texts what a search looked for, by the same reading as the index. */
export class Marker {
  readonly #vocabulary: Vocabulary;
  readonly #words: ReadonlySet<number>;
  readonly #phrases: readonly (readonly (number | undefined)[])[];

  constructor(vocabulary: Vocabulary, terms: readonly Term[]) {
    this.#vocabulary = vocabulary;
    this.#words = new Set(
      terms.flatMap(({ near, parts = [] }) => [near, ...parts].flatMap((some) => [...some.keys()])),
    );
    this.#phrases = terms.flatMap(({ phrase }) => (phrase ? [phrase] : []));
  }

  /** The text with its marks, or nothing where there are none. */
  mark(text: string): Marked | undefined {
    const all = tokens(text);
    const numbers = all.map(({ word }) => this.#vocabulary.numberOf(word));
    const main = all.filter(({ extra }) => !extra);
    const inPhrase = new Set(this.#phrases.flatMap((phrase) => this.#places(phrase, main)));
    const marked = all.filter((token, i) => this.#words.has(numbers[i] ?? -1) || inPhrase.has(token));
    return marked.length > 0 ? cut(text, merged(marked)) : undefined;
  }

  #places(phrase: readonly (number | undefined)[], main: readonly Token[]): readonly Token[] {
    const numbers = main.map(({ word }) => this.#vocabulary.numberOf(word));
    return main.flatMap((_, at) =>
      phrase.every((word, i) => word !== undefined && word === numbers[at + i])
        ? main.slice(at, at + phrase.length)
        : [],
    );
  }
}

/** One range for readings of the same place. */
function merged(marked: readonly Token[]): readonly Range[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...marked].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** A long text without what is far from its first mark; cut between words, with an ellipsis on either side. */
function cut(text: string, ranges: readonly Range[]): Marked {
  if (text.length <= longest) return { text, ranges };
  const wanted = Math.max(0, (ranges[0]?.start ?? 0) - before);
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const last = text.lastIndexOf(' ', from + longest);
  const to = from + longest >= text.length || last <= from ? Math.min(text.length, from + longest) : last;
  const lead = from > 0 ? '… ' : '';
  const inside = ranges.filter(({ start, end }) => start >= from && end <= to);
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    ranges: inside.map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length })),
  };
}

/** One text of an entity with its marks; `field` is its prop, with the language where there are two. */
export interface Highlight extends Marked {
  readonly field: string;
}

/** The marked texts of an entity, those that tell most first. */
export const highlights = (marker: Marker, kind: Kind, values: Values): readonly Highlight[] =>
  textsOf(kind, values).flatMap(({ prop, text }) => {
    const marked = marker.mark(text);
    return marked ? [{ field: prop, ...marked }] : [];
  });
