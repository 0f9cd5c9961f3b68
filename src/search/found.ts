import { Passage } from '../model/kinds/passage.ts';
import { kinds } from '../model/model.ts';
import type { Gathered } from './gather.ts';
import { Best, type Hit } from './hit.ts';
import type { IndexParts } from './index-parts.ts';
import type { Term } from './query.ts';
import type { Scores } from './scores.ts';

/** What narrows a search besides its text. */
export interface Narrowing {
  /** Kinds by name; every kind but Passage where there is none. */
  readonly kinds?: readonly string[] | undefined;
  /** Id of a source. */
  readonly source?: string | undefined;
  readonly year?: number | undefined;
}
/** How many there are under a value. */
export interface Count<T> {
  readonly value: T;
  readonly count: number;
}
/** Counts under each value, as if that value's own narrowing were not there. */
export interface Facets {
  readonly kinds: readonly Count<string>[];
  readonly sources: readonly Count<string>[];
  readonly years: readonly Count<number>[];
}
/** A hit by the number that the index knows it by. */
export interface NumberedHit extends Hit {
  readonly doc: number;
}

const byKind = 1;
const bySource = 2;
const byYear = 4;
const all = byKind | bySource | byYear;

class Counter<T extends string | number> {
  readonly #counts = new Map<T, number>();
  add(value: T): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }
  /** Most first, then by value. */
  done(): readonly Count<T>[] {
    const rows = [...this.#counts].map(([value, count]) => ({ value, count }));
    return rows.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

/** What one search found, best first, and at equal score by id. */
export class Found {
  readonly #parts: IndexParts;
  readonly #scores: Scores;
  readonly #passed: Uint8Array;
  readonly #gathered: Gathered;
  /** How well each passage says what was asked; made when the first hit is asked for its passages. */
  #said: ReadonlyMap<number, number> | undefined;
  /** What was looked for, to mark it in a text. */
  readonly terms: readonly Term[];

  constructor(parts: IndexParts, scores: Scores, gathered: Gathered, terms: readonly Term[], by: Narrowing) {
    this.#parts = parts;
    this.#scores = scores;
    this.#gathered = gathered;
    this.terms = terms;
    this.#passed = this.#narrowed(by);
  }

  #narrowed({ kinds: wanted, source, year }: Narrowing): Uint8Array {
    const { kinds: kindOfDoc, sources, sourceIds, years } = this.#parts;
    const kindWanted = kinds.map(({ name }) => (wanted ? wanted.includes(name) : name !== Passage.name));
    const sourceWanted = source === undefined ? undefined : sourceIds.indexOf(source);
    const { docs, count } = this.#scores;
    return docs.subarray(0, count).reduce((passed, doc, i) => {
      const inKind = kindWanted[kindOfDoc[doc] ?? 0] ? byKind : 0;
      const inSource = sourceWanted === undefined || sources.of(doc).includes(sourceWanted) ? bySource : 0;
      const inYear = year === undefined || years.of(doc).includes(year) ? byYear : 0;
      passed[i] = inKind | inSource | inYear;
      return passed;
    }, new Uint8Array(count));
  }

  get total(): number {
    return this.#passed.reduce((count, flags) => count + (flags === all ? 1 : 0), 0);
  }

  /** At most so many hits of those that come after the cursor. */
  page(after: Hit | null, most: number): readonly NumberedHit[] {
    const { docs, scores, count } = this.#scores;
    const best = new Best<NumberedHit>(after, most);
    for (let i = 0; i < count; i += 1) {
      const score = scores[i] ?? 0;
      if (this.#passed[i] !== all || !best.wants(score)) continue;
      const doc = docs[i] ?? 0;
      best.add({ id: this.#parts.ids[doc] ?? '', score, doc });
    }
    return best.done();
  }

  facets(): Facets {
    const { kinds: kindOfDoc, sources, sourceIds, years, entities } = this.#parts;
    const byName = new Counter<string>();
    const bySourceId = new Counter<string>();
    const byItsYear = new Counter<number>();
    const { docs, count } = this.#scores;
    for (let i = 0; i < count; i += 1) {
      const doc = docs[i] ?? 0;
      const flags = this.#passed[i] ?? 0;
      // Under its own narrowing all counts that the others let through; passages only where they are asked for.
      const isCounted = doc < entities || (flags & byKind) > 0;
      if (isCounted && (flags | byKind) === all) byName.add(kinds[kindOfDoc[doc] ?? 0]?.name ?? '');
      if ((flags | bySource) === all) sources.each(doc, (source) => bySourceId.add(sourceIds[source] ?? ''));
      if ((flags | byYear) === all) years.each(doc, (year) => byItsYear.add(year));
    }
    return { kinds: byName.done(), sources: bySourceId.done(), years: byItsYear.done() };
  }

  /** Ids of the passages by which a hit was found, best first. */
  passages({ doc }: NumberedHit, most: number): readonly string[] {
    this.#said ??= this.#ofPassages();
    const said = this.#said;
    const best = new Best<Hit>(null, most);
    this.#parts.passages.each(doc, (passage) => {
      const score = said.get(passage);
      if (score !== undefined) best.add({ id: this.#parts.ids[passage] ?? '', score });
    });
    return best.done().map(({ id }) => id);
  }

  #ofPassages(): ReadonlyMap<number, number> {
    const { docs, said } = this.#gathered;
    const found = new Map<number, number>();
    for (const [i, doc] of docs.entries()) if (doc >= this.#parts.entities) found.set(doc, said[i] ?? 0);
    return found;
  }
}
