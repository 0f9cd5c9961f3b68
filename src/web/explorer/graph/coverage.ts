import { type Named, named } from './fragments.ts';

export interface CoverageAnswer {
  readonly coverage: {
    readonly sources: readonly {
      readonly source: {
        readonly id: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly verified: string | null;
      };
      readonly entities: number;
      readonly facts: number;
      readonly share: number | null;
    }[];
    readonly kinds: readonly { readonly kind: string; readonly count: number }[];
    readonly links: readonly { readonly type: string; readonly count: number }[];
    readonly unresolved: readonly Named[];
  } | null;
}

export const coverageQuery = `query Coverage {
  coverage {
    sources { source { id title publisher verified } entities facts share }
    kinds { kind count }
    links { type count }
    unresolved { ...Named }
  }
}

${named}
`;
