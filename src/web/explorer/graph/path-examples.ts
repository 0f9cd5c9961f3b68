import { typesOf, usualWalks, type Walk } from '../texts/walks.ts';
import { amountFields } from './conflicts.ts';
import { type Named, named } from './fragments.ts';

// Pairs to begin with, for the start page and for the page of paths before anything is chosen.

export interface ExamplePair {
  readonly from: string;
  readonly to: string;
  readonly over: readonly Walk[];
}
/** By ids of the dataset; a pair that a graph does not hold is not shown. */
export const examplePairs: readonly [ExamplePair, ...ExamplePair[]] = [
  { from: 'person/becker', to: 'organisation/movisie', over: ['money', 'actor', 'parliament'] },
  { from: 'person/becker', to: 'organisation/kezban', over: usualWalks },
  { from: 'organisation/europese-commissie', to: 'organisation/movisie', over: usualWalks },
];

/** A path as far as a line about it needs. */
export interface ExamplePath {
  readonly entities: readonly Named[] | null;
  readonly steps: readonly {
    readonly facts: readonly { readonly fact: { readonly amount?: number | null } | null }[];
  }[];
}
export type Example = { readonly paths: readonly ExamplePath[] } | null;

/** The shortest path of a pair, as a field of a question. */
export function exampleField(name: string, { from, to, over }: ExamplePair): string {
  const types = over === usualWalks ? '' : `, linkTypes: [${typesOf(over).join(', ')}]`;
  return `${name}: path(from: "${from}", to: "${to}"${types}, first: 1) {
    paths { entities { ...Named } steps { facts { fact { id type ${amountFields(['amount'])} } } } }
  }`;
}

/** For each step of a path, whether it names an amount. */
export const paidSteps = ({ steps }: ExamplePath): readonly boolean[] =>
  steps.map(({ facts }) => facts.some(({ fact }) => typeof fact?.amount === 'number'));

export interface ExamplesAnswer {
  readonly end: Named | null;
  readonly [example: string]: unknown;
}
export const examplesQuery = `query PathExamples($end: ID!) {
  end: node(id: $end) { ...Named }
  ${examplePairs.map((pair, index) => exampleField(`example${index}`, pair)).join('\n  ')}
}

${named}
`;

/** The examples that the graph holds, each with its path. */
export const examplesIn = (
  answer: ExamplesAnswer,
): readonly { readonly pair: ExamplePair; readonly path: ExamplePath }[] =>
  examplePairs.flatMap((pair, index) =>
    ((answer[`example${index}`] as Example)?.paths ?? []).map((path) => ({ pair, path })),
  );
