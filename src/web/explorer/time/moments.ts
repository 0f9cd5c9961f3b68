import { type Entity, type Fact, type Neighbour, sectionsOf, type When } from '../graph/entity.ts';
import { isIncoming } from '../graph/nested-query.ts';
import { familyOf } from '../texts/families.ts';
import { enums, kinds } from '../texts/labels.ts';

/** Something with a place on a line of time. */
export interface Moment {
  readonly node: Neighbour;
  readonly when: When;
  readonly self: boolean;
  /** The fact that has this period, where it is not the node that has it. */
  readonly fact: Fact | null;
}
/** Money that ends before what it pays for. */
export interface Short {
  readonly fact: Fact;
  readonly paid: Neighbour;
  readonly ends: string;
  /** Whole years that the one lasts longer; null when it is less. */
  readonly years: number | null;
}

const most = 10;
const text = (value: unknown) => (typeof value === 'string' ? value : null);
const own = ({ values }: Fact, name: string) => text(values.find((value) => value.name === name)?.value);

/** The period of a figure says what was measured, not when the figure is. */
const hasTime = ({ __typename, when }: Neighbour): boolean => Boolean(when) && !kinds[__typename]?.props.period;

/** Money of somebody; what the budget itself says of it tells the same once more. */
const isGift = ({ side, node }: Fact) => Boolean(side.props.amount) && familyOf(node.__typename) !== 'money';

function factMoment(fact: Fact): Moment[] {
  if (!isGift(fact)) return [];
  const when = { from: own(fact, 'from'), to: own(fact, 'to') };
  return when.from || when.to ? [{ node: fact.node, when, self: false, fact }] : [];
}

const factsOf = (entity: Entity): readonly Fact[] =>
  sectionsOf(entity).flatMap(({ groups }) => groups.flatMap((group) => group.facts));

/** Bars tell more than points, and what has both ends more than what is open. */
const weight = ({ when: { from, to }, self, fact }: Moment) =>
  (self ? 8 : 0) + (from && to && from !== to ? 4 : 0) + (from && to ? 1 : 0) + (fact ? 1 : 0);
const startOf = ({ when: { from, to } }: Moment) => from ?? to ?? '';

/** The entity, its neighbours and the money around it, as far as they have a time; earliest first. */
export function momentsOf(entity: Entity): { readonly moments: readonly Moment[]; readonly left: number } {
  const facts = factsOf(entity);
  const neighbours = new Map(facts.filter(({ node }) => hasTime(node)).map(({ node }) => [node.id, node]));
  neighbours.delete(entity.id);
  const all: Moment[] = [
    ...(hasTime(entity) && entity.when ? [{ node: entity, when: entity.when, self: true, fact: null }] : []),
    ...[...neighbours.values()].flatMap((node): Moment[] =>
      node.when ? [{ node, when: node.when, self: false, fact: null }] : [],
    ),
    ...facts.flatMap(factMoment),
  ];
  const chosen = [...all].sort((a, b) => weight(b) - weight(a)).slice(0, most);
  chosen.sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  return { moments: chosen, left: all.length - chosen.length };
}

/** A gift is given in some form; an amount for one year of a longer time is no gift that ends too soon. */
const hasForm = ({ values }: Fact) => values.some(({ label }) => enums[label.word]);

/** Money that ends before what it pays for, as far as both ends are told. */
export function shortOf(entity: Entity): readonly Short[] {
  return factsOf(entity).flatMap((fact): Short[] => {
    const ends = own(fact, 'to');
    if (!isGift(fact) || !ends || !hasForm(fact)) return [];
    const incoming = isIncoming(fact.side);
    const paid = incoming ? entity : fact.node;
    const until = paid.when?.to;
    const [year, last] = [Number(ends.slice(0, 4)), Number(until?.slice(0, 4))];
    if (!until || last <= year) return [];
    return [
      { fact, paid, ends, years: ends.slice(4) === until.slice(4) || until.slice(4, 7) === '-12' ? last - year : null },
    ];
  });
}
