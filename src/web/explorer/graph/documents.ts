import type { Bilingual } from '../texts/labels.ts';
import { type Named, named } from './fragments.ts';

export interface Paper extends Named {
  readonly sort: string | null;
  readonly date: string | null;
  readonly summary: Bilingual | null;
  readonly documentParts: { readonly totalCount: number };
}
export interface DocumentsAnswer {
  readonly documents: { readonly totalCount: number; readonly nodes: readonly Paper[] } | null;
}

export const documentsQuery = `query Documents {
  documents(first: 100) {
    totalCount
    nodes { ...Named sort date summary { nl en } documentParts(first: 0) { totalCount } }
  }
}

${named}
`;
