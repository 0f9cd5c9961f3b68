import type { Values } from '../model/columns.ts';
import { kindOf, readFactId } from '../model/ids.ts';
import type { Kind } from '../model/kind.ts';
import { kinds } from '../model/model.ts';
import { type Groups, GroupsMaker } from './groups.ts';
import { NamesMaker } from './names.ts';
import { pauses } from './pause.ts';
import { PostingsMaker, placeOf } from './postings.ts';
import { SearchIndex } from './search-index.ts';
import { type Field, fields, textsOf, yearsOf } from './texts.ts';
import { type Token, tokens, words } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import { measured, packedLength, wordWeight } from './weights.ts';

/** An entity as its texts are read. */
export interface TextRow {
  readonly id: string;
  readonly values: Values;
  readonly sources: readonly string[];
}
/** A passage, with the ids of what rests on it and of the part that it stands in. */
export interface PassageRow extends TextRow {
  readonly proves: readonly string[];
  readonly part: string;
}

/** Words between two names or summaries, so that no phrase runs from one into the next. */
const gap = 8;
const kindNumbers = new Map<string, number>(kinds.map(({ name }, i) => [name, i]));

/** Collects entities, then passages, and makes an index of them. */
export class IndexBuilder {
  readonly #namesOnly: boolean;
  readonly #vocabulary = new Vocabulary();
  readonly #postings = new PostingsMaker();
  readonly #names = new NamesMaker();
  readonly #years = new GroupsMaker();
  readonly #sourceLists = new GroupsMaker();
  readonly #near = new GroupsMaker();
  readonly #far = new GroupsMaker();
  readonly #sources = new Map<string, number>();
  readonly #docs = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #kinds: number[] = [];
  readonly #lengths: number[] = [];
  #entities = 0;

  constructor(namesOnly: boolean) {
    this.#namesOnly = namesOnly;
  }

  entity(row: TextRow): void {
    this.#docs.set(row.id, this.#ids.length);
    this.#entities += 1;
    this.#add(row);
    this.#years.add(yearsOf(row.values));
    for (const lists of [this.#near, this.#far]) lists.add([]);
  }

  /** After all entities: what rests on the passage must be known. */
  passage(row: PassageRow): void {
    this.#add(row);
    const known = (ids: readonly string[]) => ids.flatMap((id) => this.#docs.get(id) ?? []);
    const facts = row.proves.flatMap((id) => readFactId(id) ?? []);
    const near = new Set(known([row.part, ...row.proves]));
    const far = new Set(known(facts.flatMap(({ subject, object }) => [subject, object])));
    this.#near.add(near);
    this.#far.add([...far].filter((doc) => !near.has(doc)));
    this.#years.add([]);
  }

  #add({ id, values, sources }: TextRow): void {
    const kind = kindOf(id);
    this.#ids.push(id);
    this.#kinds.push(kindNumbers.get(kind?.name ?? '') ?? 0);
    this.#sourceLists.add(sources.map((source) => this.#source(source)));
    this.#addTexts(kind, values);
    this.#postings.next();
    this.#names.next();
  }

  #addTexts(kind: Kind | undefined, values: Values): void {
    const next = new Map<Field, number>();
    for (const { field, text } of kind ? textsOf(kind, values) : []) {
      if (this.#namesOnly && field !== 'name' && field !== 'alias') continue;
      const found = tokens(text);
      const at = next.get(field) ?? 0;
      const numbers = this.#addTokens(field, found, at);
      next.set(field, at + (found.at(-1)?.at ?? 0) + gap);
      if (field === 'name' || field === 'alias') this.#names.add(numbers);
    }
    for (const field of measured) this.#lengths.push(packedLength(next.get(field) ?? 0));
  }

  /** @returns the numbers of the words, second readings left out */
  #addTokens(field: Field, found: readonly Token[], at: number): number[] {
    const number = fields.indexOf(field);
    const sequence: number[] = [];
    for (const token of found) {
      const word = this.#vocabulary.add(token.word);
      this.#postings.add(word, placeOf(number, at + token.at));
      if (!token.extra) sequence.push(word);
    }
    return sequence;
  }

  #source(id: string): number {
    const known = this.#sources.get(id);
    if (known !== undefined) return known;
    this.#sources.set(id, this.#sources.size);
    return this.#sources.size - 1;
  }

  /** The index of all that was added; lets others work meanwhile. */
  async done(): Promise<SearchIndex> {
    const pause = pauses();
    const labels = kinds.map(({ term: { label } }) =>
      words(`${label.nl} ${label.en}`).map((word) => this.#vocabulary.add(word)),
    );
    for (let word = 0; word < this.#vocabulary.words.length; word += 1) {
      this.#vocabulary.learn(word);
      if (word % 64 === 0) await pause();
    }
    const postings = await this.#postings.done(this.#vocabulary.words.length, pause);
    const wordWeights = Float32Array.from(this.#vocabulary.words, (word, i) =>
      wordWeight(word, postings.count(i), postings.docs.length),
    );
    const near = this.#near.done();
    const far = this.#far.done();
    const passages = joined([near, far], this.#ids.length);
    return new SearchIndex({
      namesOnly: this.#namesOnly,
      vocabulary: this.#vocabulary,
      postings,
      names: this.#names.done(wordWeights),
      lengths: Uint8Array.from(this.#lengths),
      labels,
      ids: this.#ids,
      kinds: Uint8Array.from(this.#kinds),
      entities: this.#entities,
      near,
      far,
      passages,
      years: this.#years.done(),
      sourceIds: [...this.#sources.keys()],
      sources: withPassages(this.#sourceLists.done(), passages),
    });
  }
}

/** The passages of each entity: those of both groups, turned round. */
function joined(groups: readonly Groups[], count: number): Groups {
  const inverse = groups.map((group) => group.inverse(count));
  const maker = new GroupsMaker();
  for (let doc = 0; doc < count; doc += 1) maker.add(inverse.flatMap((group) => [...group.of(doc)]));
  return maker.done();
}

/** The sources of each entity, with those of its passages. */
function withPassages(sources: Groups, passages: Groups): Groups {
  const maker = new GroupsMaker();
  for (let doc = 0; doc < sources.length; doc += 1) {
    const all = new Set(sources.of(doc));
    for (const passage of passages.of(doc)) for (const source of sources.of(passage)) all.add(source);
    maker.add(all);
  }
  return maker.done();
}
