import { gql, type TypedDocumentNode } from '@apollo/client';

export interface Row {
  /** Of one group: the action line, or null for what no action line is named for. */
  readonly keys: readonly { readonly entity: { readonly id: string; readonly name: string } | null }[];
  /** Whole euro cents; null where no fact of the group names an amount. */
  readonly sum: number | null;
  readonly count: number;
  readonly countWithoutAmount: number;
}
export interface Flows {
  readonly sum: number | null;
  readonly toldYears: readonly number[];
  readonly rows: readonly Row[] | null;
  readonly leftOutCounts: readonly { readonly reason: string; readonly count: number }[];
}
/** Without a year it is about the whole plan. */
interface MoneyVariables {
  readonly filter: { readonly plan: string; readonly year?: number | null };
}

export const moneyQuestion: TypedDocumentNode<{ readonly moneyFlows: Flows | null }, MoneyVariables> = gql`
  query Money($filter: MoneyFilter!) {
    moneyFlows(filter: $filter, groupBy: [ACTION_LINE]) {
      sum
      toldYears
      rows {
        keys { entity { id name } }
        sum
        count
        countWithoutAmount
      }
      leftOutCounts { reason count }
    }
  }
`;

export interface LeftOut {
  readonly reason: string;
  readonly fact: {
    readonly id: string;
    readonly subject: { readonly id: string; readonly name: string } | null;
    readonly object: { readonly id: string; readonly name: string } | null;
    readonly evidence: readonly { readonly id: string; readonly phrase: string }[] | null;
  } | null;
}

export const leftOutQuestion: TypedDocumentNode<
  { readonly moneyFlows: { readonly leftOut: readonly LeftOut[] | null } | null },
  MoneyVariables & { readonly first: number; readonly after?: string }
> = gql`
  query LeftOut($filter: MoneyFilter!, $first: Int!, $after: ID) {
    moneyFlows(filter: $filter, groupBy: [ACTION_LINE]) {
      leftOut(first: $first, after: $after) {
        reason
        fact {
          id
          subject { id name }
          object { id name }
          evidence { id phrase }
        }
      }
    }
  }
`;
