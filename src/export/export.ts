import type { AnyKind, AnyLink } from '../model/model.ts';
import type { Bilingual } from '../model/term.ts';
import type { EntityLine, FactLine, SourceLine } from './lines.ts';

/** What is asked, where an export is the answer to a question. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many lines there are. */
export interface Tally {
  readonly facts: number;
  readonly entities: number;
}

export interface Head {
  /** Stem of a file name. */
  readonly name: string;
  readonly title: Bilingual;
  /** The same for the same question to the same graph. */
  readonly id: string;
  /** Of the graph that it was read from. */
  readonly version: string;
  readonly asked: Asked | null;
  /** What its lines come from, each with publisher and licence. */
  readonly sources: readonly SourceLine[];
  /** The kinds and links that can occur in it, in the order of the model: what columns are needed. */
  readonly kinds: readonly AnyKind[];
  readonly links: readonly AnyLink[];
  /** Null where nobody knows before the end. */
  readonly expected: Tally | null;
}

/** Batches of lines, made while they are read. */
export type Pass<Line> = () => AsyncIterable<readonly Line[]>;

/** An export: what it is, and two passes over its lines. Each end of a fact is an entity of the export. */
export interface Export extends Head {
  /** How many lines have been read so far; right once both passes are at their end. */
  readonly tally: Tally;
  readonly facts: Pass<FactLine>;
  readonly entities: Pass<EntityLine>;
}

async function* counting<Line>(pass: Pass<Line>, count: (lines: number) => void): AsyncGenerator<readonly Line[]> {
  for await (const lines of pass()) {
    count(lines.length);
    yield lines;
  }
}

export function exportOf(head: Head, facts: Pass<FactLine>, entities: Pass<EntityLine>): Export {
  const tally = { facts: 0, entities: 0 };
  return {
    ...head,
    tally,
    facts: () =>
      counting(facts, (lines) => {
        tally.facts += lines;
      }),
    entities: () =>
      counting(entities, (lines) => {
        tally.entities += lines;
      }),
  };
}

/** The sources with their licences on one line. */
export const licenceText = (sources: readonly SourceLine[]): string =>
  sources
    .map(
      ({ title, publisher, licence }) =>
        `${title}${publisher ? ` (${publisher})` : ''}: ${licence ?? 'no licence named'}`,
    )
    .join('; ');
