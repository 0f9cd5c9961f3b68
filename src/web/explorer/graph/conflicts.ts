import type { Bilingual } from '../texts/labels.ts';
import { links } from '../texts/labels.ts';
import { factTypeName, type Named, named, type Place, place } from './fragments.ts';

export interface Claim extends Partial<Named> {
  readonly __typename: string;
  readonly id: string;
  readonly type?: string;
  readonly subject?: Named | null;
  readonly object?: Named | null;
  readonly amount?: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly evidence?: readonly Place[] | null;
}
export interface Conflict {
  readonly id: string;
  readonly subject: Bilingual;
  readonly explanation: Bilingual;
  readonly claims: readonly Claim[] | null;
}
export interface ConflictsAnswer {
  readonly conflicts: { readonly totalCount: number; readonly nodes: readonly Conflict[] } | null;
}

/** These props of the facts that can carry an amount, as far as each has them; told by the model. */
export const amountFields = (names: readonly string[]): string =>
  Object.entries(links)
    .filter(([, { props }]) => props.amount)
    .map(([type, { props }]) => `... on ${factTypeName(type)} { ${names.filter((name) => props[name]).join(' ')} }`)
    .join('\n        ');

export const conflictFields = `id
      subject { nl en }
      explanation { nl en }
      claims {
        __typename id
        ... on Entity { ...Named evidence { ...Place } }
        ... on Fact { type subject { ...Named } object { ...Named } evidence { ...Place } }
        ${amountFields(['amount', 'from', 'to'])}
      }`;

export const conflictsQuery = `query Conflicts {
  conflicts(first: 100) {
    totalCount
    nodes {
      ${conflictFields}
    }
  }
}

${named}
${place}
`;
