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

/** What names a neighbour: its name alone where it cannot be a kind whose name is a sentence. */
export const namedIn = (kinds: 'all' | readonly string[]): string =>
  kinds === 'all' || ['Statement', 'Conflict'].some((kind) => kinds.includes(kind)) ? '...Named' : '__typename id name';

export const place = `fragment Place on Passage {
  id phrase
  part { __typename id ... on Answer { numbers } }
}`;

export const proof = `fragment Proof on Fact {
  id
  evidence { ...Place }
  disputedBy { id subject { nl en } }
}`;

/** The GraphQL type of the facts of a link: `ADDS_MONEY_TO` -> `AddsMoneyToFact`. */
export const factTypeName = (type: string): string =>
  `${type.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Fact`;

/** A question with those of these fragments that it uses, also by way of another. */
export function withFragments(question: string, all: readonly string[]): string {
  const nameIn = (fragment: string) => fragment.split(' ', 2)[1] ?? '';
  let text = question;
  let left = all;
  for (let used = left; used.length > 0; ) {
    used = left.filter((fragment) => new RegExp(`\\.\\.\\.${nameIn(fragment)}\\b`).test(text));
    left = left.filter((fragment) => !used.includes(fragment));
    text = [text, ...used].join('\n\n');
  }
  return `${text}\n`;
}
