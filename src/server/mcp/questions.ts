// The questions that the tools ask of the schema. answer.ts gathers passages and sources by the names `evidence` and
// `sources`, so that these always hold what the fragments here ask for.

/** Who published it; facts of registers rest on no passage. */
export const sources = 'sources { id title publisher licence }';

/** A passage with where it stands and who published that. */
export const found = `
fragment Found on Passage {
  id
  phrase
  part { id name partOfDocument(first: 1) { nodes { id name } } }
  ${sources}
}`;

const money = `
fragment Money on Fact {
  id
  type
  subject { id name }
  object { id name }
  evidence { ...Found }
  ${sources}
  ... on FundsFact { amount form from to perYear }
  ... on FinancesFact { amount from to }
  ... on AddsMoneyToFact { amount from to }
}`;

export const searchQuestion = `query Search($text: String!, $first: Int!, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      evidence: passages(first: 3) { ...Found }
      node { kind: __typename id name evidence { ...Found } ${sources} }
    }
  }
}${found}`;

export const pathQuestion = `query Path($from: ID!, $to: ID!) {
  path(from: $from, to: $to, first: 3) {
    hops
    reason
    complete
    paths {
      entities { id name }
      steps { facts { direction fact { id type subject { id name } object { id name } evidence { ...Found } ${sources} } } }
    }
  }
}${found}`;

export const moneyQuestion = `query Money($plan: ID!) {
  moneyFlows(filter: { plan: [$plan] }, groupBy: [ACTION_LINE]) {
    sum
    phases
    rows { keys { state entity { id name } } sum count countWithoutAmount facts(first: 10) { ...Money } }
    leftOutCounts { reason count }
    disputed { conflict { id name } claims { sum counted fact { id evidence { ...Found } } } }
  }
  reconcile(plan: $plan) {
    entity { id name }
    verdict
    against
    phase
    total
    sum
    difference
    stated { ...Money }
  }
}${found}${money}`;

export const commitmentsQuestion = `query Commitments($asOf: Date, $first: Int!, $after: String) {
  commitments(asOf: $asOf, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      due
      state
      node {
        id
        name
        summary { en nl }
        promisedBy(first: 5) { nodes { id name } }
        concerns(first: 5) { nodes { id name } }
        evidence { ...Found }
      }
    }
  }
}${found}`;

export const conflictsQuestion = `query Conflicts($first: Int!, $after: String) {
  conflicts(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      subject { en nl }
      explanation { en nl }
      sides { amount claim { kind: __typename id } evidence: passages { ...Found } }
      evidence { ...Found }
    }
  }
}${found}`;

export const resolveQuestion = `query Resolve($reference: String!) {
  resolve(reference: $reference) {
    outcome: __typename
    ... on Reference { id kind printed also sessionYear links entity { id name evidence { ...Found } ${sources} } }
    ... on Refusal { reason explanation { en nl } readings { id printed } }
  }
}${found}`;
