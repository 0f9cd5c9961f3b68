import { type KindLabel, kinds, type PropLabel, type Side, sidesOf } from '../texts/labels.ts';
import { named, place, proof } from './fragments.ts';

// The question behind the page of an entity: one operation a kind, made from the labels that the model prints. Nothing
// here knows a kind or a link by name.

/** What the server counts for one fact: itself, and ten for each of its two lists without pages. */
const costOfFact = 21;
const budget = 44_000;
const mostFacts = 60;
const fewFacts = 40;

const camel = (name: string) => `${name[0]?.toLowerCase()}${name.slice(1)}`;

/** Props that a page can show; lists of passages, parts and entities have a place of their own. */
export const shownProps = (props: Readonly<Record<string, PropLabel>>): readonly [string, PropLabel][] =>
  Object.entries(props).filter(([name, { refersTo, derived }]) => !refersTo && (!derived || name === 'verified'));

/** How a prop is asked for. */
export const selection = ([name, { word }]: [string, PropLabel]) => (word === 'Bilingual' ? `${name} { nl en }` : name);

/** Props so short that they stand behind the name of an entity in a list. */
const short = new Set(['Int', 'Float', 'Cents', 'Date', 'Period']);
export const besideName = (side: Side): readonly [string, PropLabel][] => {
  const { type, kinds: own } = side.leadsTo;
  const kind = own !== 'all' && own.length === 1 ? kinds[type] : undefined;
  return kind && !kind.caption?.nl.includes('{number')
    ? shownProps(kind.props).filter(([, { word, list }]) => short.has(word) && !list)
    : [];
};

/** How many facts of one link the page asks for at once. */
export const pageSize = (kind: string): number =>
  Math.min(mostFacts, Math.floor(budget / (costOfFact * sidesOf(kind).length)));

function sideText(side: Side, first: string): string {
  const props = shownProps(side.props).map(selection).join(' ');
  const beside = besideName(side).map(selection).join(' ');
  return `${side.field}(${first}) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { ...Proof ${props ? `${props} ` : ''}node { ...Named${beside ? ` ${beside}` : ''} } }
    }`;
}

const fragments = `${named}
${place}
${proof}`;

const ownRefs = ({ props }: KindLabel) =>
  Object.entries(props)
    .filter(([, { refersTo, derived }]) => refersTo && !derived && refersTo !== 'Passage')
    .map(([name, { refersTo }]) =>
      refersTo === 'Node'
        ? `${name} { __typename id ... on Entity { ...Named } ... on Fact { subject { ...Named } object { ...Named } } }`
        : `${name} { ...Named }`,
    );

/** What a page asks in the same operation beside the entity itself. */
export interface Beside {
  readonly variables: string;
  readonly fields: string;
  readonly fragments: string;
}

/** The operation for the page of an entity of a kind. */
export function entityQuery(name: string, beside?: Beside): string {
  const kind = kinds[name];
  if (!kind) throw new Error(`There is no kind ${name}.`);
  const size = `first: ${beside ? Math.min(pageSize(name), fewFacts) : pageSize(name)}`;
  const lines = [
    '...Named aliases',
    ...shownProps(kind.props).map(selection),
    ...ownRefs(kind),
    'evidence { ...Place }',
    'disputedBy { id subject { nl en } }',
    'sources { id title }',
    ...sidesOf(name).map((side) => sideText(side, size)),
  ];
  return `query ${name}Page($id: ID!${beside?.variables ?? ''}) {
  ${camel(name)}(id: $id) {
    ${lines.join('\n    ')}
  }${beside?.fields ?? ''}
}

${fragments}${beside?.fragments ?? ''}
`;
}

/** The operation for the next facts of one link. */
export const moreQuery = (name: string, side: Side): string => `query ${name}More($id: ID!, $after: String) {
  ${camel(name)}(id: $id) {
    id
    ${sideText(side, 'first: 100, after: $after')}
  }
}

${fragments}
`;

export const rootField = camel;
