import type { Values } from './entity.ts';
import type { Named, Place } from './fragments.ts';

/** A fact that a rule found and nobody has accepted yet. */
export interface Suggested {
  readonly id: string;
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly linkType: string;
  readonly subject: Named | null;
  readonly object: Named | null;
  readonly evidence: readonly Place[] | null;
}
interface List {
  readonly nodes: readonly Suggested[] | null;
}

/** What the answer of a page holds of suggestions about its entity, the surest first. */
export function suggestedIn(data: Values | undefined): readonly Suggested[] {
  const both = ['assubject', 'asobject'].flatMap((name) => (data?.[name] as List | null | undefined)?.nodes ?? []);
  return [...new Map(both.map((each) => [each.id, each])).values()].sort(
    (a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
  );
}
