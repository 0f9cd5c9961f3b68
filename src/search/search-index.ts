import { kinds } from '../model/model.ts';
import { Fitting } from './fit.ts';
import { Found, type Narrowing } from './found.ts';
import { type Gathered, Gathering } from './gather.ts';
import { Best, type Hit, rounded } from './hit.ts';
import type { IndexParts } from './index-parts.ts';
import { beginning, type Query, query } from './query.ts';
import { Scan } from './scan.ts';
import { Scores } from './scores.ts';
import type { Vocabulary } from './vocabulary.ts';
import { inSequence, leastCoverage, ownName, prominence } from './weights.ts';

/** An entity with a name that begins with what was typed. */
export interface NameHit extends Hit {
  /** Which of its names it is, in the order of `textsOf`. */
  readonly name: number;
}

const hasOwnName = kinds.map((kind) => !('caption' in kind));

/** All texts of the graph at one moment. It never changes, and answers at once. */
export class SearchIndex {
  readonly #parts: IndexParts;
  readonly #scan: Scan;
  readonly #gathering: Gathering;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.#scan = new Scan(parts);
    this.#gathering = new Gathering(this.#scan, parts.ids.length, parts.entities);
  }

  /** Entities, without passages. */
  get entities(): number {
    return this.#parts.entities;
  }
  get namesOnly(): boolean {
    return this.#parts.namesOnly;
  }
  get vocabulary(): Vocabulary {
    return this.#parts.vocabulary;
  }

  /** What a text finds; nothing where it holds no word. */
  find(text: string, narrowing: Narrowing = {}): Found {
    const asked = query(text, this.#parts.vocabulary);
    const gathered = this.#gathering.of(asked);
    return new Found(this.#parts, this.#scored(asked, gathered), gathered, asked.terms, narrowing);
  }

  /** Entities that say enough of the query; where none does, those that say most of it. */
  #scored(asked: Query, { docs, said, coverage, weights }: Gathered): Scores {
    const sequences = asked.sequence.length > 0 ? this.#sequences(asked) : undefined;
    const fitting = this.#fitting(asked, weights);
    const enough = new Scores(docs.length);
    const some = new Scores(docs.length);
    const most = coverage.reduce((a, b) => Math.max(a, b), 0);
    for (let i = 0; i < docs.length; i += 1) {
      const doc = docs[i] ?? 0;
      const covered = coverage[i] ?? 0;
      if (covered === 0) continue;
      const fit = this.#scan.isNamed(doc) ? fitting.of(doc) : undefined;
      const words = ((said[i] ?? 0) + (fit?.value ?? 0)) * covered;
      const score = rounded(words + (sequences?.get(doc) ?? 0) + (fit?.exact ?? 0) + this.#prominence(doc));
      if (covered >= leastCoverage || fit?.whole) enough.add(doc, score);
      else if (covered >= most / 2) some.add(doc, score);
    }
    this.#scan.forget(docs);
    return enough.count > 0 ? enough : some;
  }

  /** What it adds that the words of the query stand one after the other. */
  #sequences({ sequence }: Query): ReadonlyMap<number, number> {
    this.#scan.run({ near: new Map(), phrase: sequence });
    const { touched, best, count } = this.#scan;
    return new Map(Array.from(touched.subarray(0, count), (doc) => [doc, (best[doc] ?? 0) * inSequence]));
  }

  /**
   * Entities of which one name says every word, the last of them perhaps not yet in full; best first. Where there are none:
   * those that a search would find by their names, typing errors forgiven.
   */
  suggest(text: string, most: number): readonly NameHit[] {
    const exact = this.#named(beginning(text, this.#parts.vocabulary), most);
    return exact.length > 0 ? exact : this.#named(query(text, this.#parts.vocabulary), most);
  }

  #named(asked: Query, most: number): readonly NameHit[] {
    const gathered = this.#gathering.of(asked);
    const fitting = this.#fitting(asked, gathered.weights);
    const best = new Best<NameHit>(null, most);
    for (const [i, doc] of gathered.docs.entries()) {
      if (!this.#scan.isNamed(doc) || (gathered.coverage[i] ?? 0) < 0.999) continue;
      const { exact, value, all, begins, name } = fitting.of(doc);
      const score = rounded(exact + value + (begins ? 1 : 0) + this.#prominence(doc));
      if (all && best.wants(score)) best.add({ id: this.#parts.ids[doc] ?? '', score, name });
    }
    this.#scan.forget(gathered.docs);
    return best.done();
  }

  /** What puts one of two equals first, whatever was asked. */
  #prominence(doc: number): number {
    const { kinds: kindOfDoc, passages } = this.#parts;
    return prominence(passages.size(doc)) + (hasOwnName[kindOfDoc[doc] ?? 0] ? ownName : 0);
  }

  #fitting(asked: Query, weights: readonly number[]): Fitting {
    return new Fitting(this.#parts.names, asked, weights, this.#parts.vocabulary.words.length);
  }
}
