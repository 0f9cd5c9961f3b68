import type { Expansion } from './expand.ts';
import type { IndexParts } from './index-parts.ts';
import { fieldOfPlace } from './postings.ts';
import type { Term } from './query.ts';
import { fields } from './texts.ts';
import { fieldWeights, isName, kindExtra, kindWeight, lengthWeights, partsWeight, passageWeight } from './weights.ts';

const firstMeasured = fields.indexOf('summaryNl');
/** A label that only begins or ends like the word is another one. */
const leastLabel = 0.7;

/**
 * Which entities and passages say a term, and how well. After `run`, the first `count` of `touched` are those, and `best` has
 * their values; the arrays hold all entities and are used again for the next term.
 */
export class Scan {
  readonly #parts: IndexParts;
  readonly #named: Uint8Array;
  readonly best: Float32Array;
  readonly touched: Uint32Array;
  count = 0;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.#named = new Uint8Array(parts.ids.length);
    this.best = new Float32Array(parts.ids.length);
    this.touched = new Uint32Array(parts.ids.length);
  }

  /** Whether a term was found in a name of the entity, since `forget`. */
  isNamed(doc: number): boolean {
    return this.#named[doc] === 1;
  }
  forget(docs: Uint32Array): void {
    for (const doc of docs) this.#named[doc] = 0;
  }

  run(term: Term): void {
    this.#clear();
    if (term.parts) this.#bothParts(term.parts);
    this.#words(term.near);
    if (term.phrase) this.#phrase(term.phrase);
    else this.#kinds(term.near);
    this.#passages();
  }

  #clear(): void {
    for (let i = 0; i < this.count; i += 1) this.best[this.touched[i] ?? 0] = 0;
    this.count = 0;
  }

  #raise(doc: number, value: number): void {
    const before = this.best[doc] ?? 0;
    if (value <= before) return;
    if (before === 0) {
      this.touched[this.count] = doc;
      this.count += 1;
    }
    this.best[doc] = value;
  }

  #words(near: Expansion): void {
    const { starts, docs, places } = this.#parts.postings;
    for (const [word, nearness] of near) {
      const end = starts[word + 1] ?? 0;
      for (let i = starts[word] ?? 0; i < end; i += 1) {
        const doc = docs[i] ?? 0;
        const field = fieldOfPlace(places[i] ?? 0);
        if (isName(field)) this.#named[doc] = 1;
        this.#raise(doc, this.#weight(doc, field) * nearness);
      }
    }
  }

  #weight(doc: number, field: number): number {
    const at = field - firstMeasured;
    const isMeasured = at === 0 || at === 1;
    const length = isMeasured ? (this.#parts.lengths[2 * doc + at] ?? 0) : 0;
    return (fieldWeights[field] ?? 0) * (lengthWeights[length] ?? 1);
  }

  #phrase(words: readonly (number | undefined)[]): void {
    const known = words.filter((word) => word !== undefined);
    if (known.length < words.length) return;
    this.#parts.postings.sequences(known, (doc, place) => {
      const field = fieldOfPlace(place);
      if (isName(field)) this.#named[doc] = 1;
      this.#raise(doc, this.#weight(doc, field));
    });
  }

  /** `recht` and `zelfbeschikking`, wherever each stands. */
  #bothParts([left, right]: readonly [Expansion, Expansion]): void {
    this.#words(left);
    const lefts = new Map(Array.from(this.touched.subarray(0, this.count), (doc) => [doc, this.best[doc] ?? 0]));
    this.#clear();
    this.#words(right);
    const both = Array.from(this.touched.subarray(0, this.count), (doc) => ({
      doc,
      value: partsWeight * Math.min(this.best[doc] ?? 0, lefts.get(doc) ?? 0),
    }));
    this.#clear();
    for (const { doc, value } of both) this.#raise(doc, value);
  }

  /** An entity of that kind says the kind's label, and says it doubly where its texts do. */
  #kinds(near: Expansion): void {
    const { labels, kinds, entities } = this.#parts;
    const nearness = labels.map((words) => Math.max(0, ...words.map((word) => near.get(word) ?? 0)));
    if (nearness.every((value) => value < leastLabel)) return;
    for (let doc = 0; doc < entities; doc += 1) {
      const value = nearness[kinds[doc] ?? 0] ?? 0;
      if (value < leastLabel) continue;
      const before = this.best[doc] ?? 0;
      this.#raise(doc, Math.max(value * kindWeight, before) + (before > 0 ? value * kindExtra : 0));
    }
  }

  /** A passage speaks for what rests on it. */
  #passages(): void {
    const { near, far, entities } = this.#parts;
    const own = this.count;
    for (let i = 0; i < own; i += 1) {
      const doc = this.touched[i] ?? 0;
      if (doc < entities) continue;
      const value = this.best[doc] ?? 0;
      near.each(doc, (owner) => this.#raise(owner, value * passageWeight.near));
      far.each(doc, (owner) => this.#raise(owner, value * passageWeight.far));
    }
  }
}
