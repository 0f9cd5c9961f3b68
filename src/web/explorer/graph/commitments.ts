import type { Bilingual } from '../texts/labels.ts';
import { type Named, named, type Proof, place, proof } from './fragments.ts';

export interface Term {
  /** By when; null where no date can be told. */
  readonly due: string | null;
  readonly state: string;
  readonly node: Named & {
    readonly summary: Bilingual;
    readonly dueNote: Bilingual | null;
    readonly recurring: string | null;
    readonly promisedBy: { readonly edges: readonly (Proof & { readonly node: Named })[] } | null;
  };
}
export interface CommitmentsAnswer {
  readonly commitments: { readonly totalCount: number; readonly edges: readonly Term[] } | null;
}

export const commitmentsQuery = `query Commitments {
  commitments(first: 100) {
    totalCount
    edges {
      due
      state
      node {
        ...Named
        summary { nl en }
        dueNote { nl en }
        recurring
        promisedBy(first: 3) { edges { ...Proof node { ...Named } } }
      }
    }
  }
}

${named}
${place}
${proof}
`;

/** One commitment with all its terms in one state: a yearly one has several. */
export interface Promised {
  readonly node: Term['node'];
  readonly state: string;
  readonly dues: readonly (string | null)[];
}

export function promisedIn(terms: readonly Term[], state: string): Promised[] {
  const byId = new Map<string, Term[]>();
  for (const term of terms) if (term.state === state) byId.set(term.node.id, [...(byId.get(term.node.id) ?? []), term]);
  return [...byId.values()].map((own) => ({ node: (own[0] as Term).node, state, dues: own.map(({ due }) => due) }));
}

/** Terms by year, with the years between that have none; the last group has no date. */
export function byYear(terms: readonly Term[]): { readonly year: string | null; readonly terms: readonly Term[] }[] {
  const years = terms.flatMap(({ due }) => (due ? [Number(due.slice(0, 4))] : []));
  const dated = Array.from(
    { length: years.length ? Math.max(...years) - Math.min(...years) + 1 : 0 },
    (_, index) => `${Math.min(...years) + index}`,
  ).map((year) => ({ year, terms: terms.filter(({ due }) => due?.startsWith(year)) }));
  const open = terms.filter(({ due }) => due === null);
  return open.length > 0 ? [...dated, { year: null, terms: open }] : dated;
}
