import { links } from '../texts/labels.ts';
import { type Entity, type Fact, sectionsOf, type Values } from './entity.ts';
import type { Named } from './fragments.ts';
import { budgetSides, isIncoming, nests } from './nested-query.ts';

/** One part of a total, in euro cents; the rest has no name. */
export interface Share {
  readonly node: Named | null;
  readonly amount: number;
  readonly self: boolean;
}
export interface Shares {
  readonly whole: Named;
  readonly total: number;
  /** Whether the total is what the parts add up to, and is told nowhere. */
  readonly added: boolean;
  readonly parts: readonly Share[];
}

interface Budget {
  /** Giver, link and period: only amounts alike in these can be compared. */
  readonly key: string;
  readonly amount: number;
}

function budgetsOf(node: Values & Named): readonly Budget[] {
  return budgetSides(node.__typename).flatMap(({ field, type }) => {
    const page = node[field] as { readonly edges?: readonly Values[] | null } | null | undefined;
    return (page?.edges ?? []).flatMap(({ id, amount, perYear, from, to }) =>
      typeof amount === 'number' && !perYear
        ? [{ key: `${String(id).split('|')[0]} ${type} ${from} ${to}`, amount }]
        : [],
    );
  });
}

/** The one amount of a node for a key; none where it has several, which would contradict each other. */
function amountOf(node: Values & Named, key: string): number | null {
  const found = budgetsOf(node).filter((budget) => budget.key === key);
  return found.length === 1 ? (found[0]?.amount ?? null) : null;
}

const factsOf = (entity: Entity): readonly Fact[] =>
  sectionsOf(entity).flatMap(({ groups }) => groups.flatMap((group) => group.facts));

function othersOf(whole: Values & Named, type: string, id: string): readonly (Values & Named)[] {
  const page = whole[links[type]?.in.field ?? ''] as {
    readonly edges?: readonly { readonly node: (Values & Named) | null }[];
  } | null;
  return (page?.edges ?? []).flatMap(({ node }) => (node && node.id !== id ? [node] : []));
}

/** The share of an entity in each whole that it is part of, where both amounts are told. */
function inWholes(entity: Entity): readonly Shares[] {
  return factsOf(entity)
    .filter(({ side }) => nests(side) && !isIncoming(side))
    .flatMap(({ node, side }) =>
      budgetsOf(entity).flatMap(({ key, amount }): Shares[] => {
        const total = amountOf(node, key);
        if (total === null || total <= amount) return [];
        const others = othersOf(node, side.type, entity.id).flatMap((each): Share[] => {
          const own = amountOf(each, key);
          return own === null ? [] : [{ node: each, amount: own, self: false }];
        });
        const parts = [{ node: entity, amount, self: true }, ...others];
        const rest = total - parts.reduce((sum, part) => sum + part.amount, 0);
        if (rest < 0) return [];
        return [
          {
            whole: node,
            total,
            added: false,
            parts: rest > 0 ? [...parts, { node: null, amount: rest, self: false }] : parts,
          },
        ];
      }),
    );
}

/** The parts of an entity beside each other, where at least two of them have an amount of the same sort. */
function ofParts(entity: Entity): readonly Shares[] {
  const parts = factsOf(entity).filter(({ side }) => nests(side) && isIncoming(side));
  const keys = [...new Set(parts.flatMap(({ node }) => budgetsOf(node).map(({ key }) => key)))];
  return keys.flatMap((key): Shares[] => {
    const known = [...new Map(parts.map(({ node }) => [node.id, node])).values()].flatMap((node): Share[] => {
      const amount = amountOf(node, key);
      return amount === null ? [] : [{ node, amount, self: false }];
    });
    if (known.length < 2) return [];
    return [{ whole: entity, total: known.reduce((sum, { amount }) => sum + amount, 0), added: true, parts: known }];
  });
}

/** Where the parts of a total are known: what each of them is of it. */
export const sharesOf = (entity: Entity): readonly Shares[] => [...inWholes(entity), ...ofParts(entity)];
