import { kinds } from './labels.ts';

/** The five families of the design: each has one colour and one shape. */
export type Family = 'actor' | 'policy' | 'parliament' | 'money' | 'knowledge';
export const families: readonly Family[] = ['actor', 'policy', 'parliament', 'money', 'knowledge'];

/** The questions that the facts of an entity answer; each is one section of its page. */
export type Theme = 'purpose' | 'actors' | 'money' | 'policy' | 'knowledge' | 'parliament' | 'places';
export const themes: readonly Theme[] = ['purpose', 'actors', 'money', 'policy', 'knowledge', 'parliament', 'places'];

// Where a kind that no family of the model holds is drawn. What is not named here counts as knowledge.
const drawnAs: Readonly<Record<string, Family>> = {
  TargetGroup: 'policy',
  Topic: 'policy',
  Regulation: 'policy',
  Event: 'policy',
  Dossier: 'parliament',
  Document: 'parliament',
  Amendment: 'parliament',
  Motion: 'parliament',
  Commitment: 'parliament',
  Passage: 'parliament',
  BudgetArticle: 'money',
};
const drawnAsFamily: Readonly<Record<string, Family>> = { Actor: 'actor', Policy: 'policy', Part: 'parliament' };
const purposes: readonly string[] = ['TargetGroup', 'Topic', 'Goal'];

export const isPart = (kind: string): boolean => kinds[kind]?.families.includes('Part') ?? false;

export function familyOf(kind: string): Family {
  const own = kinds[kind]?.families.map((name) => drawnAsFamily[name]).find((family) => family !== undefined);
  return own ?? drawnAs[kind] ?? 'knowledge';
}

/** The question that a fact leading to a kind answers. */
export function themeOf(kind: string): Theme {
  if (isPart(kind) || kind === 'Passage') return 'places';
  if (purposes.includes(kind)) return 'purpose';
  const family = familyOf(kind);
  return family === 'actor' ? 'actors' : family;
}
