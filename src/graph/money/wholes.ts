import { kindOf } from '../../model/ids.ts';
import { grouped } from './fact.ts';

type Pair = readonly [part: string, whole: string];

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as T;
  const made = make();
  known.set(key, made);
  return made;
}

/** What is part of what (PART_OF), upwards and downwards. A chain that leads back to where it began is followed once. */
export class Wholes {
  readonly #up: ReadonlyMap<string, readonly string[]>;
  readonly #down: ReadonlyMap<string, readonly string[]>;
  readonly #direct = new Map<string, readonly string[]>();
  readonly #under = new Map<string, string | undefined>();
  readonly #nearest = new Map<string, readonly string[]>();

  constructor(pairs: readonly Pair[]) {
    const ends = (from: 0 | 1, to: 0 | 1) =>
      new Map([...grouped(pairs, (pair) => pair[from])].map(([id, found]) => [id, found.map((pair) => pair[to])]));
    this.#up = ends(0, 1);
    this.#down = ends(1, 0);
  }

  #reached(id: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
    const found = new Set<string>();
    const waiting = [...(next.get(id) ?? [])];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      if (found.has(each) || each === id) continue;
      found.add(each);
      waiting.push(...(next.get(each) ?? []));
    }
    return found;
  }

  /** Its parts at any depth. */
  below(id: string): Set<string> {
    return this.#reached(id, this.#down);
  }
  /** Everything that it is part of. */
  above(id: string): Set<string> {
    return this.#reached(id, this.#up);
  }

  /** What it is directly part of: a plan is no direct whole of a project where an action line stands between them. */
  wholesOf(id: string): readonly string[] {
    const wholes = this.#up.get(id) ?? [];
    return wholes.length < 2 ? wholes : remembered(this.#direct, id, () => this.#closest(wholes));
  }
  #closest(wholes: readonly string[]): readonly string[] {
    const farther = new Set(wholes.flatMap((whole) => [...this.above(whole)]));
    return wholes.filter((whole) => !farther.has(whole));
  }
  /** Its direct parts, in the same sense. */
  partsOf(id: string): readonly string[] {
    return (this.#down.get(id) ?? []).filter((part) => this.wholesOf(part).includes(id));
  }

  /** The one whole that it hangs under: the direct one, or where there are several the nearest that holds them all. */
  hangsUnder(id: string): string | undefined {
    const direct = this.wholesOf(id);
    return direct.length < 2 ? direct[0] : remembered(this.#under, id, () => this.#commonWhole(direct));
  }
  #commonWhole(direct: readonly string[]): string | undefined {
    const [first = new Set<string>(), ...rest] = direct.map((whole) => this.above(whole));
    const common = [...first].filter((whole) => rest.every((above) => above.has(whole)));
    const nearest = common.filter((whole) => !common.some((other) => other !== whole && this.above(other).has(whole)));
    return nearest.length === 1 ? nearest[0] : undefined;
  }

  /**
   * The path down to an entity: from the nearest plan, or from the one that is asked about, to the entity itself.
   * Where a part belongs to several wholes at once, those are skipped.
   */
  pathTo(id: string, top: (id: string) => boolean): readonly string[] {
    const path = [id];
    for (let at: string | undefined = id; at !== undefined && !top(at); ) {
      at = this.hangsUnder(at);
      if (at === undefined || path.includes(at)) break;
      path.unshift(at);
    }
    return path;
  }

  /** The nearest of these kinds on every way up, the entity itself included: none, one, or several. */
  nearest(id: string, kinds: readonly string[]): readonly string[] {
    return remembered(this.#nearest, `${id} ${kinds.join()}`, () => this.#nearestOf(id, kinds));
  }
  #nearestOf(id: string, kinds: readonly string[]): readonly string[] {
    const found = new Set<string>();
    const seen = new Set<string>();
    const waiting = [id];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      if (seen.has(each)) continue;
      seen.add(each);
      if (kinds.includes(kindOf(each)?.name ?? '')) found.add(each);
      else waiting.push(...this.wholesOf(each));
    }
    return [...found].sort();
  }

  /** These entities, each after all of its parts. */
  partsFirst(ids: readonly string[]): readonly string[] {
    const wanted = new Set(ids);
    const order: string[] = [];
    const seen = new Set<string>();
    for (const start of ids) {
      const path: { readonly id: string; readonly parts: string[] }[] = [];
      const enter = (id: string) => {
        if (seen.has(id)) return;
        seen.add(id);
        path.push({ id, parts: [...(this.#down.get(id) ?? [])] });
      };
      enter(start);
      for (let at = path.at(-1); at; at = path.at(-1)) {
        const part = at.parts.pop();
        if (part !== undefined) enter(part);
        else if (path.pop() && wanted.has(at.id)) order.push(at.id);
      }
    }
    return order;
  }
}
