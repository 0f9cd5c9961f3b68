import type { Bilingual } from '../texts/labels.ts';

/** An entity as far as a link to it needs. */
export interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  /** Of kinds whose name is a sentence: that sentence in both languages. */
  readonly sentence?: Bilingual;
}

/** A passage as far as a reference to it needs. */
export interface Place {
  readonly id: string;
  readonly phrase: string;
  readonly part: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly numbers?: number[];
  };
}

export interface Dispute {
  readonly id: string;
  readonly subject: Bilingual;
}

/** What every fact is shown with. */
export interface Proof {
  readonly id: string;
  readonly evidence: readonly Place[] | null;
  readonly disputedBy: readonly Dispute[] | null;
}

export const named = `fragment Named on Entity {
  __typename id name
  ... on Statement { sentence: summary { nl en } }
  ... on Conflict { sentence: subject { nl en } }
}`;

export const place = `fragment Place on Passage {
  id phrase
  part { __typename id name ... on Answer { numbers } }
}`;

export const proof = `fragment Proof on Fact {
  id
  evidence { ...Place }
  disputedBy { id subject { nl en } }
}`;
