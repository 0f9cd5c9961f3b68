import { readFactId } from '../../model/ids.ts';
import { type Candidate, choose } from './choose.ts';

/** What is asked of the surroundings of an entity. */
export interface Question {
  readonly around: string;
  readonly steps: number;
  /** How many entities the picture holds at most, the first one included. */
  readonly first: number;
  /** Sorts of facts at the entity itself; none for all. */
  readonly near: readonly string[];
  /** Sorts of facts farther away; none for all. */
  readonly far: readonly string[];
  readonly telling: ReadonlySet<string>;
  /** Entities of the picture whose neighbours are all wanted, hubs or not. */
  readonly open: ReadonlySet<string>;
  /** Beyond the first step, entities with more neighbours than this are not gone through. */
  readonly excludeHubs: number;
}

/** What the search reads; both look only at the kinds and the time that are asked for. */
export interface Reader {
  /** The facts of entities by id, so many of each at most, and only those that lead to one of `among`, where it holds any. */
  facts(
    ids: readonly string[],
    linkTypes: readonly string[],
    most: number,
    among?: readonly string[],
  ): Promise<readonly (readonly [id: string, facts: readonly string[]])[]>;
  /** How many entities each is joined to, looking at so many facts at most. */
  degrees(
    ids: readonly string[],
    linkTypes: readonly string[],
    most: number,
  ): Promise<readonly (readonly [id: string, total: number])[]>;
}

/** An entity of the picture. */
export interface NetworkNodeRow {
  readonly id: string;
  /** Steps from the entity that was asked for. */
  readonly distance: number;
  /** Entities that it is joined to, in the picture or not. */
  readonly degree: number;
  readonly leftOut: number;
  /** Whether it was not gone through since it has too many neighbours. */
  readonly folded: boolean;
}
export interface Surroundings {
  readonly nodes: readonly NetworkNodeRow[];
  readonly facts: readonly string[];
  /** Whether everything within so many steps is there. */
  readonly complete: boolean;
}

/** Facts that are looked at of one entity, to choose from and to count. */
const mostFacts = 1_000;
export const mostCounted = 10_000;
/** Facts of a picture for each entity that it may hold. */
const factsPerEntity = 10;

const otherEnd = (fact: string, id: string): string | undefined => {
  const ends = readFactId(fact);
  return ends?.subject === id ? ends.object : ends?.subject;
};
const typeOf = (fact: string) => readFactId(fact)?.link.type ?? '';

/**
 * The entities around one, and the facts between them: the same for the same graph, and never more than is asked for.
 * A number of statements that depends on the steps alone.
 */
export const surroundings = (question: Question, reader: Reader): Promise<Surroundings> =>
  new Picture(question, reader).draw();

class Picture {
  readonly #question: Question;
  readonly #reader: Reader;
  readonly #distances = new Map<string, number>();
  readonly #facts = new Set<string>();
  readonly #hubs = new Set<string>();
  readonly #heavy = new Set<string>();
  readonly #neighbours = new Map<string, Set<string>>();
  #cut = false;

  constructor(question: Question, reader: Reader) {
    this.#question = question;
    this.#reader = reader;
    this.#distances.set(question.around, 0);
  }

  async draw(): Promise<Surroundings> {
    const { steps, open } = this.#question;
    for (let step = 1; step <= steps; step += 1) await this.#step(step, this.#at(step - 1));
    const edge = this.#at(steps).filter((id) => open.has(id));
    if (edge.length > 0) await this.#step(steps + 1, edge);
    await this.#joinTheRest();
    return this.#answer();
  }

  #at(distance: number): readonly string[] {
    return [...this.#distances].filter(([, own]) => own === distance).map(([id]) => id);
  }

  /** Goes one step farther from some entities, with those that are open first. */
  async #step(step: number, from: readonly string[]): Promise<void> {
    const { around, open, near, far } = this.#question;
    const wide = from.filter((id) => id === around || open.has(id));
    const narrow = from.filter((id) => !wide.includes(id) && !this.#hubs.has(id));
    const rows = [
      ...(wide.length > 0 ? await this.#reader.facts(wide, near, mostFacts) : []),
      ...(narrow.length > 0 ? await this.#reader.facts(narrow, far, mostFacts) : []),
    ];
    const found = this.#candidates(rows);
    const degrees = await this.#degreesOf([...found.keys()], step);
    const candidates = [...found].map(
      ([id, facts]): Candidate => ({
        id,
        from: [...new Set(facts.map((fact) => otherEnd(fact, id) ?? ''))],
        facts: facts.length,
        telling: facts.some((fact) => this.#question.telling.has(typeOf(fact))),
        degree: degrees.get(id) ?? 0,
      }),
    );
    const room = this.#question.first - this.#distances.size;
    const chosen = choose(candidates, [...wide, ...narrow], (id) => this.#share(id, room), room);
    if (chosen.length < candidates.length) this.#cut = true;
    for (const id of chosen) {
      this.#distances.set(id, step);
      for (const fact of found.get(id) ?? []) this.#facts.add(fact);
    }
  }

  /** The middle may fill half of the picture where more steps are to come, every other entity a fifth. */
  #share(id: string, room: number): number {
    const { around, open, steps, first } = this.#question;
    if (open.has(id)) return room;
    if (id !== around) return Math.ceil(first / 5);
    return steps > 1 ? Math.ceil(first / 2) : room;
  }

  /** The facts that lead to each entity that is not in the picture; facts inside it are kept at once. */
  #candidates(rows: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const [id, facts] of rows) {
      if (facts.length >= mostFacts) this.#cut = true;
      for (const fact of facts) {
        const other = otherEnd(fact, id);
        if (other === undefined || other === id) continue;
        if (this.#distances.has(other)) this.#facts.add(fact);
        else found.set(other, [...(found.get(other) ?? []), fact]);
      }
    }
    return found;
  }

  /** How many neighbours the first ones have, counted far enough to know the hubs among them. */
  async #degreesOf(ids: readonly string[], step: number): Promise<ReadonlyMap<string, number>> {
    const { far, excludeHubs } = this.#question;
    if (ids.length === 0 || step > 1) return new Map();
    const looked = Math.max(100, 10 * excludeHubs);
    const degrees = new Map(await this.#reader.degrees(ids, far, looked));
    for (const [id, degree] of degrees) {
      if (degree > excludeHubs) this.#hubs.add(id);
      if (degree > looked / 2) this.#heavy.add(id);
    }
    return degrees;
  }

  /** Adds the facts between the entities of the picture that were not met on the way. */
  async #joinTheRest(): Promise<void> {
    const { around, far, open, near, first } = this.#question;
    const ids = [...this.#distances.keys()];
    if (ids.length < 2) return;
    // A fact is met from either end: those with very many need not be gone through.
    const light = ids.filter((id) => !this.#heavy.has(id));
    const rows = await this.#reader.facts(light, far, factsPerEntity * first, ids);
    for (const [, facts] of rows) for (const fact of facts) this.#facts.add(fact);
    const wide = ids.filter((id) => id === around || open.has(id));
    if (wide.length > 1)
      for (const [, facts] of await this.#reader.facts(wide, near, factsPerEntity * first, ids))
        for (const fact of facts) this.#facts.add(fact);
  }

  async #answer(): Promise<Surroundings> {
    const { near, first, steps, open } = this.#question;
    const facts = this.#sorted().slice(0, factsPerEntity * first);
    if (facts.length < this.#facts.size) this.#cut = true;
    for (const fact of facts) this.#note(fact);
    const degrees = new Map(await this.#reader.degrees([...this.#distances.keys()], near, mostCounted));
    const nodes = [...this.#distances].map(([id, distance]): NetworkNodeRow => {
      const shown = this.#neighbours.get(id)?.size ?? 0;
      const degree = Math.max(degrees.get(id) ?? 0, shown);
      const folded = distance > 0 && distance < steps && this.#hubs.has(id) && !open.has(id);
      return { id, distance, degree, leftOut: degree - shown, folded };
    });
    return { nodes, facts, complete: !this.#cut && !nodes.some(({ folded }) => folded) };
  }

  #note(fact: string): void {
    const ends = readFactId(fact);
    if (!ends) return;
    const { subject, object } = ends;
    for (const [one, other] of [
      [subject, object],
      [object, subject],
    ] as const)
      this.#neighbours.set(one, (this.#neighbours.get(one) ?? new Set<string>()).add(other));
  }

  /** Facts near the middle first, then by id. */
  #sorted(): readonly string[] {
    const away = (fact: string) => {
      const ends = readFactId(fact);
      return ends ? (this.#distances.get(ends.subject) ?? 0) + (this.#distances.get(ends.object) ?? 0) : 0;
    };
    return [...this.#facts].sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1));
  }
}
