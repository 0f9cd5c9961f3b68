import { type Drawn, kinds } from './labels.ts';

/** The five families of the design: each has one colour and one shape. */
export type Family = Drawn;
export const families: readonly Family[] = ['actor', 'policy', 'parliament', 'money', 'knowledge'];

/** The questions that the facts of an entity answer; each is one section of its page. */
export type Theme = 'purpose' | 'actors' | 'money' | 'policy' | 'knowledge' | 'parliament' | 'places';
export const themes: readonly Theme[] = ['purpose', 'actors', 'money', 'policy', 'knowledge', 'parliament', 'places'];

const purposes: readonly string[] = ['TargetGroup', 'Topic', 'Goal'];

export const isPart = (kind: string): boolean => kinds[kind]?.families.includes('Part') ?? false;

export const familyOf = (kind: string): Family => kinds[kind]?.drawn ?? 'knowledge';

/** The question that a fact leading to a kind answers. */
export function themeOf(kind: string): Theme {
  if (isPart(kind) || kind === 'Passage') return 'places';
  if (purposes.includes(kind)) return 'purpose';
  const family = familyOf(kind);
  return family === 'actor' ? 'actors' : family;
}
