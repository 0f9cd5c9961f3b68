import type { Bilingual } from '../texts/labels.ts';
import { type AnyFact, factFrom, factTexts, type ReadFact } from './any-fact.ts';
import { type Named, named, type Place, place, proof } from './fragments.ts';

// The question how two entities are connected, and its answer step by step.

/** A contradiction as far as the weakest link needs. */
export interface Contradiction {
  readonly id: string;
  readonly subject: Bilingual;
  readonly explanation: Bilingual;
  readonly claims: readonly { readonly evidence?: readonly Place[] | null }[] | null;
}
type PathProof = AnyFact & { readonly disputedBy: readonly Contradiction[] | null };
export interface FoundPath {
  readonly entities: readonly Named[] | null;
  readonly steps: readonly {
    readonly facts: readonly { readonly direction: 'FORWARD' | 'BACKWARD'; readonly fact: PathProof | null }[];
  }[];
}
export interface PathSearch {
  readonly reason: string | null;
  readonly complete: boolean;
  readonly searched: number;
  readonly hubs: readonly Named[] | null;
  readonly paths: readonly FoundPath[];
}
export interface PathEnd extends Named {
  readonly shortName: string | null;
}
export interface PathAnswer {
  readonly from: PathEnd | null;
  readonly to: PathEnd | null;
  readonly left: readonly (Named | null)[] | null;
  readonly path: PathSearch | null;
}

export const pathQuery = `query Path(
  $from: ID!, $to: ID!, $linkTypes: [LinkType!], $exclude: [ID!]!, $excludeHubs: Int, $maxHops: Int, $asOf: Date, $first: Int
) {
  from: node(id: $from) { ...Named ... on Entity { shortName } }
  to: node(id: $to) { ...Named ... on Entity { shortName } }
  left: nodes(ids: $exclude) { ...Named }
  path(
    from: $from, to: $to, linkTypes: $linkTypes, exclude: $exclude, excludeHubs: $excludeHubs
    maxHops: $maxHops, asOf: $asOf, first: $first
  ) {
    reason complete searched
    hubs { ...Named }
    paths {
      entities { ...Named }
      steps {
        facts {
          direction
          fact {
            ...Proof
            type
            disputedBy { explanation { nl en } claims { ... on Fact { evidence { ...Place } } ... on Entity { evidence { ...Place } } } }
            ${factTexts.join('\n            ')}
          }
        }
      }
    }
  }
}

${named}
${place}
${proof}
`;

/** One step of a path with the facts that join its ends, as they read from the first end on. */
export interface Hop {
  /** From 1. */
  readonly step: number;
  readonly from: Named;
  readonly to: Named;
  readonly facts: readonly HopFact[];
}
export interface HopFact extends ReadFact {
  /** Whether the path goes along with the fact. */
  readonly forward: boolean;
  readonly contradictions: readonly Contradiction[];
}

/** The steps of a path; empty when an end of one of them is not there. */
export function hopsOf({ entities, steps }: FoundPath): readonly Hop[] {
  if (entities?.length !== steps.length + 1) return [];
  return steps.map(({ facts }, index) => {
    const [from, to] = [entities[index] as Named, entities[index + 1] as Named];
    return {
      step: index + 1,
      from,
      to,
      facts: facts.flatMap(({ direction, fact }) => {
        const forward = direction === 'FORWARD';
        const found = fact && factFrom(fact, forward, to);
        return found ? [{ ...found, forward, contradictions: fact.disputedBy ?? [] }] : [];
      }),
    };
  });
}
