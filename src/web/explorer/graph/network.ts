import { kinds } from '../texts/labels.ts';
import { type AnyFact, factTexts } from './any-fact.ts';
import { type Named, named, place, proof } from './fragments.ts';

// The question what surrounds an entity.

export type NetworkFact = AnyFact & { readonly subject: Named | null; readonly object: Named | null };
export interface NetworkEntity extends Named {
  readonly abbreviation?: string | null;
}
export interface NetworkNode {
  readonly distance: number;
  readonly degree: number;
  readonly leftOut: number;
  readonly folded: boolean;
  readonly entity: NetworkEntity | null;
}
export interface NetworkAnswer {
  readonly network: {
    readonly complete: boolean;
    readonly nodes: readonly NetworkNode[];
    readonly facts: readonly NetworkFact[] | null;
  } | null;
}

/** A short name, of the kinds that have one. */
const abbreviations = Object.entries(kinds)
  .filter(([, { props }]) => props.abbreviation)
  .map(([kind]) => `... on ${kind} { abbreviation }`)
  .join(' ');

export const networkQuery = `query Network(
  $around: ID!, $steps: Int, $linkTypes: [LinkType!], $open: [ID!], $asOf: Date, $first: Int
) {
  network(around: $around, steps: $steps, linkTypes: $linkTypes, open: $open, asOf: $asOf, first: $first) {
    complete
    nodes {
      distance degree leftOut folded
      entity { ...Named ${abbreviations} }
    }
    facts {
      ...Proof
      type
      subject { ...Named }
      object { ...Named }
      ${factTexts.join('\n      ')}
    }
  }
}

${named}
${place}
${proof}
`;

/** As many ids as the server takes in one list. */
const atOnce = 100;

/** The question for exactly these facts and entities, to save them as a file. */
export function exactly(ids: readonly string[]): { readonly query: string; readonly variables: object } {
  const lists = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
    ids.slice(at * atOnce, (at + 1) * atOnce),
  );
  return {
    query: `query Picture(${lists.map((_, at) => `$list${at}: [ID!]!`).join(', ')}) {
${lists.map((_, at) => `  list${at}: nodes(ids: $list${at}) { __typename id }`).join('\n')}
}
`,
    variables: Object.fromEntries(lists.map((list, at) => [`list${at}`, list])),
  };
}
