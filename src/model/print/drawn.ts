import type { Kind } from '../kind.ts';
import type { Link } from '../link.ts';
import { familiesOf, kindsAt } from '../model.ts';

/** The five families of pictures and lists: each has one colour and one shape. */
export const drawnFamilies = ['actor', 'policy', 'parliament', 'money', 'knowledge'] as const;
export type Drawn = (typeof drawnFamilies)[number];

const byFamily: Readonly<Record<string, Drawn>> = { Actor: 'actor', Policy: 'policy', Part: 'parliament' };
// Kinds that no family of the model holds. What is not named here counts as knowledge.
const byKind: Readonly<Record<string, Drawn>> = {
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

/** The family that a kind is drawn as. */
export const drawnKind = (kind: Kind): Drawn =>
  byFamily[familiesOf(kind)[0]?.name ?? ''] ?? byKind[kind.name] ?? 'knowledge';

/** The family that a link is drawn with: money where it names an amount, else that of most kinds it begins at. */
export function drawnLink({ from, to, props }: Link): Drawn {
  if (
    'amount' in props ||
    [from, to].some(({ kinds }) => kinds !== 'all' && kinds.every((kind) => drawnKind(kind) === 'money'))
  )
    return 'money';
  const counts = new Map<Drawn, number>();
  for (const kind of kindsAt(from)) counts.set(drawnKind(kind), (counts.get(drawnKind(kind)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'knowledge';
}
