import { type Budget, BudgetSpent } from './budget.ts';
import { corridor, type Ends, networkOf } from './corridor.ts';
import { Explored } from './explored.ts';
import { shortestPaths } from './shortest-paths.ts';

export interface Question extends Ends {
  readonly maxHops: number;
  /** How many paths are wanted. */
  readonly first: number;
  readonly exclude: ReadonlySet<string>;
  /** Entities with more facts than this are not passed through; null lets every entity pass. */
  readonly excludeHubs: number | null;
}

/** What a search reads; both leave out what the question does not look at. */
export interface Reader {
  /** The facts of entities as pairs of entity and fact: so many for each at most, and so many rows in all. */
  facts(ids: readonly string[], most: number, rows: number): Promise<readonly (readonly [id: string, fact: string])[]>;
  /** How many facts entities have, counted no further than `most`. */
  degrees(ids: readonly string[], most: number): Promise<readonly (readonly [id: string, total: number])[]>;
}

export interface Found {
  /** The entities along each path, both ends included. */
  readonly paths: readonly (readonly string[])[];
  /** Whether there are no other paths, of whatever length, than those that are short enough. */
  readonly exhausted: boolean;
  /** False when the budget ended the search after it had found some. */
  readonly complete: boolean;
  readonly explored: Explored;
  readonly hubs: ReadonlySet<string>;
}

const largestBatch = 1_000;

/** What has been seen from one end: so many steps deep, and where it goes on. */
interface Side {
  readonly origin: string;
  readonly seen: Set<string>;
  depth: number;
  frontier: readonly string[];
}
const sideOf = (origin: string): Side => ({ origin, seen: new Set([origin]), depth: 0, frontier: [origin] });

/**
 * The shortest paths between two entities that exist and differ, in order of length, then by the ids along them. Looks
 * from both ends, a statement for each level, and no deeper than the paths that are wanted need.
 * @throws BudgetSpent when the budget ends the search before it has found any
 */
export const findPaths = (question: Question, reader: Reader, budget: Budget): Promise<Found> =>
  new Search(question, reader, budget).run();

class Search {
  readonly #question: Question;
  readonly #reader: Reader;
  readonly #budget: Budget;
  readonly #explored: Explored;
  readonly #hubs = new Set<string>();
  readonly #passable = new Set<string>();
  readonly #sides: readonly [Side, Side];

  constructor(question: Question, reader: Reader, budget: Budget) {
    this.#question = question;
    this.#reader = reader;
    this.#budget = budget;
    this.#explored = new Explored(question.exclude);
    this.#sides = [sideOf(question.from), sideOf(question.to)];
  }

  async run(): Promise<Found> {
    let paths: readonly (readonly string[])[] = [];
    const answer = (complete: boolean): Found => {
      const exhausted = this.#sides.some(({ frontier }) => frontier.length === 0);
      return { paths, complete, exhausted, explored: this.#explored, hubs: this.#hubs };
    };
    try {
      await this.#read([this.#question.from, this.#question.to], null);
      for (const side of this.#sides) await this.#advance(side);
      for (;;) {
        const { longest, last } = this.#reach();
        paths = await this.#pathsOf(longest);
        if (last || paths.length >= this.#question.first) return answer(true);
        await this.#advance(this.#narrower());
      }
    } catch (error) {
      if (error instanceof BudgetSpent && paths.length > 0) return answer(false);
      throw error;
    }
  }

  /** How long the paths are that have all been seen, and whether looking deeper can bring no other. */
  #reach(): { readonly longest: number; readonly last: boolean } {
    const { maxHops } = this.#question;
    const [a, b] = this.#sides;
    if (a.frontier.length === 0 || b.frontier.length === 0) return { longest: maxHops, last: true };
    const depth = a.depth + b.depth;
    return { longest: Math.min(depth, maxHops), last: depth >= maxHops };
  }

  #narrower(): Side {
    const [a, b] = this.#sides;
    return a.frontier.length <= b.frontier.length ? a : b;
  }

  /** Goes one step farther from one end. */
  async #advance(side: Side): Promise<void> {
    const { from, to, excludeHubs } = this.#question;
    const other = side.origin === from ? to : from;
    const through = side.frontier.filter((id) => id !== other && !this.#hubs.has(id));
    await this.#read(
      through.filter((id) => !this.#explored.hasRead(id)),
      excludeHubs,
    );
    const farther: string[] = [];
    for (const id of through)
      if (!this.#hubs.has(id))
        for (const next of this.#explored.steps(id).keys())
          if (!side.seen.has(next)) {
            side.seen.add(next);
            farther.push(next);
          }
    side.frontier = farther;
    side.depth += 1;
  }

  /** Reads all facts of entities, unless they turn out to be hubs. */
  async #read(ids: readonly string[], hub: number | null): Promise<void> {
    for (const batch of batches(ids)) {
      const most = hub === null ? this.#budget.tooManyFacts : hub + 1;
      const rows = await this.#reader.facts(batch, most, this.#budget.tooManyFacts);
      const before = this.#explored.size;
      const byEntity = new Map(batch.map((id): [string, string[]] => [id, []]));
      for (const [id, fact] of rows) byEntity.get(id)?.push(fact);
      this.#budget.spend({ facts: rows.length });
      for (const [id, facts] of byEntity)
        if (hub !== null && facts.length > hub) this.#hubs.add(id);
        else this.#explored.add(id, facts);
      this.#budget.spend({ entities: this.#explored.size - before });
    }
  }

  /** The paths of that length at most; entities where both ends met are asked whether they are hubs first. */
  async #pathsOf(longest: number): Promise<readonly (readonly string[])[]> {
    const { from, to, first } = this.#question;
    let ids = corridor(this.#explored, this.#question, longest, this.#hubs);
    if (await this.#foundHubs(ids)) ids = corridor(this.#explored, this.#question, longest, this.#hubs);
    if (ids.length === 0) return [];
    const wanted = { from: ids.indexOf(from), to: ids.indexOf(to), most: first, longest };
    const check = () => this.#budget.spend({});
    const paths = shortestPaths(networkOf(this.#explored, ids), wanted, check);
    return paths.map((path) => path.map((number) => ids[number] ?? ''));
  }

  async #foundHubs(ids: readonly string[]): Promise<boolean> {
    const hub = this.#question.excludeHubs;
    const known = this.#hubs.size;
    const unsure = ids.filter((id) => !this.#explored.hasRead(id) && !this.#passable.has(id));
    if (hub !== null)
      for (const batch of batches(unsure))
        for (const [id, total] of await this.#reader.degrees(batch, hub + 1))
          (total > hub ? this.#hubs : this.#passable).add(id);
    return this.#hubs.size > known;
  }
}

const batches = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / largestBatch) }, (_, i) =>
    [...ids].sort().slice(i * largestBatch, (i + 1) * largestBatch),
  );
