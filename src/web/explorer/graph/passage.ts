import type { Bilingual } from '../texts/labels.ts';
import type { Named } from './fragments.ts';

interface PartDetail extends Named {
  readonly summary?: Bilingual | null;
  readonly partOfDocument: { readonly nodes: readonly Named[] | null } | null;
  readonly answers?: {
    readonly nodes:
      | readonly { readonly id: string; readonly number: number; readonly summary: Bilingual | null }[]
      | null;
  };
}
export interface PassageDetail {
  readonly passage: {
    readonly id: string;
    readonly phrase: string;
    readonly text: string | null;
    readonly part: PartDetail | null;
  } | null;
}

const summary = 'summary { nl en }';

/** What a reader wants to see of a passage: its sentence, the part that it stands in, and what was asked there. */
export const passageQuery = `query PassageDetail($id: ID!) {
  passage(id: $id) {
    id phrase text
    part {
      __typename id name
      ... on Answer { ${summary} answers(first: 5) { nodes { id number ${summary} } } }
      ... on Question { ${summary} }
      ... on Footnote { ${summary} }
      ... on Annex { ${summary} }
      ... on Section { ${summary} }
      partOfDocument(first: 1) { nodes { __typename id name } }
    }
  }
}`;
