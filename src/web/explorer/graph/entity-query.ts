import { type KindLabel, kinds, type PropLabel, type Side, sidesOf } from '../texts/labels.ts';
import { named, namedIn, place, proof, withFragments } from './fragments.ts';
import { budgets, near, nestedFragments, nestedText, nests, pageSizeOf } from './nested-query.ts';

// The question behind the page of an entity: one operation a kind, made from the labels that the model prints. Nothing
// here knows a kind or a link by name.

const fewFacts = 40;

const camel = (name: string) => `${name[0]?.toLowerCase()}${name.slice(1)}`;

/** Props that a page can show; lists of passages, parts and entities have a place of their own. */
export const shownProps = (props: Readonly<Record<string, PropLabel>>): readonly [string, PropLabel][] =>
  Object.entries(props).filter(([name, { refersTo, derived }]) => !refersTo && (!derived || name === 'verified'));

/** How a prop is asked for. */
export const selection = ([name, { word }]: [string, PropLabel]) => (word === 'Bilingual' ? `${name} { nl en }` : name);
const selections = (props: readonly [string, PropLabel][]) => props.map((prop) => ` ${selection(prop)}`).join('');

/** Props so short that they stand behind the name of an entity in a list. */
const short = new Set(['Int', 'Float', 'Cents', 'Date', 'Period']);
export const besideName = (side: Side): readonly [string, PropLabel][] => {
  const { type, kinds: own } = side.leadsTo;
  const kind = own !== 'all' && own.length === 1 ? kinds[type] : undefined;
  return kind && !kind.caption?.nl.includes('{number')
    ? shownProps(kind.props).filter(([, { word, list }]) => short.has(word) && !list)
    : [];
};

const fragments = [near, proof, budgets, place, named];

const propsOf = (side: Side) => selections(shownProps(side.props));

function sideText(side: Side, first: string, nested: boolean): string {
  const below = nested && nests(side) ? nestedText(side) : '';
  const named = namedIn(side.leadsTo.kinds);
  return `${side.field}(${first}) {
      totalCount
      edges { cursor ...Proof${propsOf(side)} node { ${named} ...Near${selections(besideName(side))}${below} } }
    }`;
}

const ownRefs = ({ props }: KindLabel) =>
  Object.entries(props)
    .filter(([, { refersTo, derived }]) => refersTo && !derived && refersTo !== 'Passage')
    .map(([name, { refersTo }]) =>
      refersTo === 'Node'
        ? `${name} { __typename id ... on Entity { ...Named } ... on Fact { subject { ...Named } object { ...Named } } }`
        : `${name} { ...Named }`,
    );

/** Where the entity itself stands, with what its documents are called and how long they are. */
const ownEvidence = `evidence {
      ...Place
      part { partOfDocument(first: 1) { nodes { __typename id name ... on Document { questionCount } } } }
    }`;

/** What a rule suggests of the entity and nobody has judged yet. */
const suggested = (
  end: 'subject' | 'object',
) => `as${end}: suggestions(first: 10, filter: { ${end}: [$id], state: [OPEN] }) {
    nodes { id rule confidence linkType subject { __typename id name } object { __typename id name } evidence { ...Place } }
  }`;

/** What a page asks in the same operation beside the entity itself. */
export interface Beside {
  readonly variables: string;
  readonly fields: string;
  readonly fragments: readonly string[];
}

/** The operation for the page of an entity of a kind. */
export function entityQuery(name: string, beside?: Beside): string {
  const kind = kinds[name];
  if (!kind) throw new Error(`There is no kind ${name}.`);
  const sizeOf = (side: Side) => (beside ? Math.min(pageSizeOf(name, side), fewFacts) : pageSizeOf(name, side));
  const lines = [
    '...Named ...Near aliases',
    ...shownProps(kind.props).map(selection),
    ...ownRefs(kind),
    ownEvidence,
    'disputedBy { id subject { nl en } }',
    'sources { id title }',
    ...sidesOf(name).map((side) => sideText(side, `first: ${sizeOf(side)}`, true)),
  ];
  const question = `query ${name}Page($id: ID!${beside?.variables ?? ''}) {
  ${camel(name)}(id: $id) {
    ${lines.join('\n    ')}
  }
  ${suggested('subject')}
  ${suggested('object')}${beside?.fields ?? ''}
}`;
  return withFragments(question, [...fragments, ...nestedFragments(name, propsOf), ...(beside?.fragments ?? [])]);
}

/** The operation for the next facts of one link. */
export const moreQuery = (name: string, side: Side): string =>
  withFragments(
    `query ${name}More($id: ID!, $after: String) {
  ${camel(name)}(id: $id) {
    id
    ${sideText(side, 'first: 100, after: $after', false)}
  }
}`,
    fragments,
  );

export const rootField = camel;
