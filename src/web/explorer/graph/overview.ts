import { kinds } from '../texts/labels.ts';

// The question for the whole graph in few words.

export interface OverviewEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly degree: number;
}
export interface OverviewLink {
  /** Places in the list of entities. */
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly count: number;
}
export interface OverviewAnswer {
  readonly overview: {
    readonly entityCount: number;
    readonly factCount: number;
    readonly complete: boolean;
    readonly entities: readonly OverviewEntity[];
    readonly links: readonly OverviewLink[];
  } | null;
}

export const overviewQuery = `query Overview($kinds: [KindName!], $first: Int) {
  overview(kinds: $kinds, first: $first) {
    entityCount factCount complete
    entities { id kind name degree }
    links { from to type count }
  }
}
`;

/** Kinds that facts join: passages prove facts, and the other two are no part of what the documents say. */
export const joinedKinds: readonly string[] = Object.keys(kinds).filter(
  (kind) => !['Passage', 'Redirect', 'Suggestion'].includes(kind),
);
