import type { Bilingual } from '../texts/labels.ts';
import { type Named, named, type Place, place } from './fragments.ts';

// The only file that knows how the graph is searched.

export interface Suggestion {
  readonly node: Named;
  readonly about: Bilingual;
  /** The other name that was found, where it was not the name itself. */
  readonly alias: string | null;
}
export interface Suggestions {
  readonly suggest: readonly Suggestion[] | null;
}
export const suggestQuery = `query Suggest($text: String!) {
  suggest(text: $text, first: 8) {
    node { ...Named }
    about { nl en }
    alias
  }
}

${named}
`;

export interface Highlight {
  readonly field: string;
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}
export interface Found {
  readonly search: {
    readonly totalCount: number | null;
    readonly edges:
      | readonly {
          readonly node: Named;
          readonly highlights: readonly Highlight[] | null;
          readonly passages: readonly Place[] | null;
        }[]
      | null;
  } | null;
}
export const searchQuery = `query Found($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    totalCount
    edges {
      node { ...Named }
      highlights { field text ranges { start end } }
      passages(first: 2) { ...Place }
    }
  }
}

${named}
${place}
`;
