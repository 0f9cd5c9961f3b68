/** A passage as a tool tells it. */
export interface ToldPassage {
  readonly id: string;
  readonly phrase: string;
  readonly part: Named | null;
  readonly document: Named | null;
}
export interface Named {
  readonly id: string;
  readonly name: string;
}
interface ToldSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | null;
  readonly licence?: string | null;
}
/** What every tool answers. */
export interface Answer {
  readonly answer: unknown;
  /** All passages that the answer rests on; in it they are named by id. */
  readonly passages: readonly ToldPassage[];
  readonly sources: readonly ToldSource[];
  /** One line: what to cite. */
  readonly source: string;
}

/** A passage as the fragment `Found` asks for it. */
interface FoundPassage {
  readonly id: string;
  readonly phrase: string;
  readonly part: (Named & { readonly partOfDocument: { readonly nodes: readonly Named[] } | null }) | null;
  readonly sources: readonly ToldSource[] | null;
}

const lineOf = ({ title, publisher, licence }: ToldSource) =>
  [title, publisher, licence].filter((each) => each).join(', ');

const sourceLine = (sources: readonly ToldSource[]): string =>
  sources.length === 0
    ? 'Source: the dataset of beleidsgraaf; this answer rests on no passage.'
    : `Source: ${sources.map(lineOf).join('; ')}. By way of beleidsgraaf.`;

class Gatherer {
  readonly passages = new Map<string, ToldPassage>();
  readonly sources = new Map<string, ToldSource>();

  #passage({ id, phrase, part, sources }: FoundPassage): string {
    const document = part?.partOfDocument?.nodes[0] ?? null;
    this.passages.set(id, { id, phrase, part: part && { id: part.id, name: part.name }, document });
    for (const source of sources ?? []) this.#source(source);
    return id;
  }

  #source(source: ToldSource): string {
    this.sources.set(source.id, source);
    return source.id;
  }

  /** The same value without what is absent, its passages and sources by id. */
  without(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.without(each));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      if (each === null || (Array.isArray(each) && each.length === 0)) return [];
      // Every question asks for these two by what stands in questions.ts.
      if (key === 'evidence') return [['passages', (each as FoundPassage[]).map((one) => this.#passage(one))]];
      if (key === 'sources') return [[key, (each as ToldSource[]).map((one) => this.#source(one))]];
      return [[key, this.without(each)]];
    });
    return Object.fromEntries(kept);
  }
}

/** An answer of the schema with its passages gathered, each once, and the line to cite. */
export function answerOf(data: unknown): Answer {
  const gatherer = new Gatherer();
  const answer = gatherer.without(data);
  const sources = [...gatherer.sources.values()];
  return { answer, passages: [...gatherer.passages.values()], sources, source: sourceLine(sources) };
}
