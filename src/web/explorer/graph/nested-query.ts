import { familyOf } from '../texts/families.ts';
import { kinds, links, type Side, sidesOf } from '../texts/labels.ts';
import { namedIn } from './fragments.ts';

// What the page of an entity asks of its neighbours: when they are, what they are called in short, the money they are
// budgeted with, and, along links that make wholes of parts, what is below them or beside the entity in its whole.

/** What the server counts for one fact: itself, and ten for each of its two lists without pages. */
const costOfFact = 21;
const budget = 47_000;
const mostFacts = 60;
/** Of a link that nests a page asks less at once, since each comes with what is below it. */
const firstLevel = 20;
const wholes = 10;
export const secondLevel = 10;
const siblings = 12;

type Placed = Pick<Side, 'at' | 'leadsTo'>;
const atOf = ({ at }: Placed): readonly string[] => (at === 'all' ? Object.keys(kinds) : at);

/** Links of money that come from the budget itself: the only amounts that add up to those of a whole. */
export const budgetSides = (kind: string): readonly Side[] =>
  sidesOf(kind).filter(
    ({ props, field, type, leadsTo }) =>
      props.amount &&
      field === links[type]?.in.field &&
      givers(type).every((each) => familyOf(each) === 'money') &&
      leadsTo.kinds !== 'all',
  );
const givers = (type: string) => {
  const at = links[type]?.out.at;
  return at === 'all' || !at ? [''] : at;
};

/** Whether a side of a link has levels of its own: parts of parts, or the whole with its other parts. */
export const nests = ({ type }: Side): boolean => links[type]?.nests ?? false;
export const isIncoming = ({ type, field }: Side): boolean => field === links[type]?.in.field;

/** Kinds that stand at both ends of a link that nests. */
const between = (type: string): readonly string[] => {
  const link = links[type];
  return link ? atOf(link.in).filter((kind) => atOf(link.out).includes(kind)) : [];
};
const hasBudgets = (type: string) => {
  const link = links[type];
  return link ? atOf(link.out).some((kind) => budgetSides(kind).length > 0) : false;
};

const kindsOf = (end: Placed) => (end.leadsTo.kinds === 'all' ? [] : end.leadsTo.kinds);
/** What is asked of the facts below a neighbour, or of the other parts of its whole. */
const nameOfLower = ({ field }: Side) => `Lower_${field}`;

/** The fields on a neighbour along a link that nests. */
export function nestedText(side: Side): string {
  const lower = links[side.type]?.in;
  const own = hasBudgets(side.type) ? ' ...Budgets' : '';
  if (!lower || (!isIncoming(side) && !own)) return '';
  const size = isIncoming(side) ? secondLevel : siblings;
  const at = isIncoming(side) ? between(side.type) : atOf(lower);
  return `${own}${at.map((kind) => ` ... on ${kind} { ${lower.field}(first: ${size}) { ...${nameOfLower(side)} } }`).join('')}`;
}

/** The fragments that the fields along links that nest are made of. */
export function nestedFragments(kind: string, propsOf: (side: Side) => string): readonly string[] {
  return sidesOf(kind)
    .filter((side) => nests(side) && nestedText(side) !== '')
    .map((side) => {
      const lower = links[side.type]?.in ?? side;
      const name = namedIn(kindsOf(lower));
      const facts = isIncoming(side)
        ? `totalCount edges { id evidence { ...Place }${propsOf(side)} node { ${name} } }`
        : `edges { node { ${name} ...Budgets } }`;
      return `fragment ${nameOfLower(side)} on ${pascal(lower.field)}Connection {\n  ${facts}\n}`;
    });
}
const pascal = (field: string) => `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}`;

/** How many facts of one link the page of a kind asks for at once. */
export function pageSizeOf(kind: string, side: Side): number {
  if (nests(side)) return isIncoming(side) ? firstLevel : wholes;
  const own = sidesOf(kind);
  const nested = own.filter(nests).reduce((sum, each) => sum + costOfNested(each), 0);
  const plain = own.filter((each) => !nests(each)).length;
  return Math.min(mostFacts, Math.floor((budget - nested) / (costOfFact * plain)));
}

const costOfBudgets = () => Object.keys(kinds).reduce((sum, kind) => sum + budgetSides(kind).length * 2, 0);
function costOfNested(side: Side): number {
  const { type } = side;
  const amounts = hasBudgets(type) ? costOfBudgets() : 0;
  if (isIncoming(side)) return firstLevel * (costOfFact + amounts + between(type).length * secondLevel * 11);
  const whole = amounts === 0 ? 0 : atOf(links[type]?.in ?? side).length * siblings * (1 + amounts);
  return wholes * (costOfFact + amounts + whole);
}

/** What is asked of every neighbour. */
export const near = `fragment Near on Entity {
  shortName
  when { from to }
}`;

/** The amounts of a neighbour that can be compared with those of its whole. */
export const budgets = `fragment Budgets on Entity {
${Object.keys(kinds)
  .flatMap((kind) => {
    const fields = budgetSides(kind).map(({ field }) => `${field}(first: 2) { edges { id amount perYear from to } }`);
    return fields.length > 0 ? [`  ... on ${kind} { ${fields.join(' ')} }`] : [];
  })
  .join('\n')}
}`;
