import { type Theme, themeOf, themes } from '../texts/families.ts';
import { kinds, type PropLabel, type Side, sidesOf } from '../texts/labels.ts';
import { besideName, rootField, shownProps } from './entity-query.ts';
import type { Dispute, Named, Place, Proof } from './fragments.ts';
import { isIncoming, nests } from './nested-query.ts';

// From the answer to the question of entity-query.ts to what a page shows. Fields made in a loop have no types of
// their own: they are read by name, with the label that says what they hold.

export type Values = Readonly<Record<string, unknown>>;
/** What is asked of every entity, in whatever place, besides its name. */
export interface Neighbour extends Named, Values {
  readonly shortName?: string | null;
  readonly when?: When | null;
}
/** The entity that a page is about. */
export interface Entity extends Neighbour {
  readonly aliases: readonly string[];
  readonly evidence: readonly Place[] | null;
  readonly disputedBy: readonly Dispute[] | null;
  readonly sources: readonly { readonly id: string; readonly title: string }[] | null;
}
export interface When {
  readonly from: string | null;
  readonly to: string | null;
}
export type Edge = Proof & Values & { readonly cursor: string; readonly node: Neighbour | null };
interface Connection {
  readonly totalCount: number | null;
  readonly edges: readonly (Edge | null)[] | null;
}

/** A value with the label that says what it is. */
export interface Labelled {
  readonly name: string;
  readonly label: PropLabel;
  readonly value: unknown;
}
export const valueIn = (values: readonly Labelled[], name: string): unknown =>
  values.find((value) => value.name === name)?.value;

export interface Fact {
  readonly side: Side;
  readonly node: Neighbour;
  readonly proof: Proof;
  readonly values: readonly Labelled[];
  /** Along a link that nests: the facts one level further, as far as they are here. */
  readonly below: Below;
}
export interface Below {
  readonly facts: readonly Fact[];
  readonly total: number;
}
/** What one link says: its facts, and how many there are of which not all are here. */
export interface Group {
  readonly side: Side;
  readonly facts: readonly Fact[];
  readonly total: number;
  /** Where the next page begins; null when all are here. */
  readonly next: string | null;
}

/** The values that are there, each with its label. */
export const labelled = (props: readonly [string, PropLabel][], from: Values): Labelled[] =>
  props.flatMap(([name, label]) => {
    const value = from[name];
    return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
      ? []
      : [{ name, label, value }];
  });

function factOf(side: Side, edge: Edge): Fact[] {
  const { node } = edge;
  if (!node) return [];
  const beside = labelled(besideName(side), node);
  const values = [...labelled(shownProps(side.props), edge), ...beside];
  const below = nests(side) && isIncoming(side) ? pageOf(side, node) : nothing;
  return [{ side, node, proof: edge, values, below }];
}

const nothing: Below = { facts: [], total: 0 };
function pageOf(side: Side, entity: Values): Below & { readonly last: string | null } {
  const page = entity[side.field] as Connection | null | undefined;
  const facts = (page?.edges ?? []).flatMap((edge) => (edge ? factOf(side, edge) : []));
  return { facts, total: page?.totalCount ?? facts.length, last: page?.edges?.at(-1)?.cursor ?? null };
}

/**
 * The facts of one link in an answer.
 * @param before how many of them came in earlier answers
 */
export function groupOf(side: Side, entity: Values, before = 0): Group {
  const { facts, total, last } = pageOf(side, entity);
  return { side, facts, total, next: total > before + facts.length ? last : null };
}

/** The entity in an answer, or null when there is none. */
export const entityIn = (kind: string, data: Values | undefined): Entity | null =>
  (data?.[rootField(kind)] as Entity | null | undefined) ?? null;

export const ownValues = (entity: Entity): Labelled[] =>
  labelled(shownProps(kinds[entity.__typename]?.props ?? {}), entity);

export interface Section {
  readonly theme: Theme;
  readonly groups: readonly Group[];
}

/** A link with money on it is a question of money, whatever it leads to. */
const themeOfFact = ({ side, node }: Fact): Theme => (side.props.amount ? 'money' : themeOf(node.__typename));

/** The facts of one link that answer one question. What is not here yet is counted with the largest part. */
function partOf(group: Group, theme: Theme): Group {
  const facts = group.facts.filter((fact) => themeOfFact(fact) === theme);
  const size = (each: Theme) => group.facts.filter((fact) => themeOfFact(fact) === each).length;
  const largest = themes.every((each) => size(each) <= facts.length);
  return facts.length === group.facts.length
    ? group
    : { ...group, facts, total: facts.length, next: largest ? group.next : null };
}

/** The facts of an entity by the question they answer. */
export function sectionsOf(entity: Entity): Section[] {
  const groups = sidesOf(entity.__typename).map((side) => groupOf(side, entity));
  return themes
    .map((theme) => ({
      theme,
      groups: groups.map((group) => partOf(group, theme)).filter(({ facts }) => facts.length > 0),
    }))
    .filter((section) => section.groups.length > 0);
}
