import { useQuery } from 'urql';
import { pageOf } from './client.ts';
import { Fault } from './fault.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from './graphql.ts';

/** What every fact has, whatever it says: its two ends, and where that stands. */
const factFragment = graphql(`
  fragment AFact on Fact {
    id
    type
    subject { id name }
    object { id name }
    evidence { id phrase part { name } }
    disputedBy { id }
  }
`);

const factsQuery = graphql(
  `
    query FactsOf($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Entity { name aliases evidence { id } }
        ... on Alliance {
          funders(first: 20) { edges { ...AFact amount } }
          members(first: 20) { edges { ...AFact } }
        }
        ... on Organisation {
          memberOf(first: 20) { edges { ...AFact } }
          takesPartIn(first: 20) { edges { ...AFact } }
        }
        ... on Topic { addressedBy(first: 20) { edges { ...AFact } } }
        ... on Ministry { funds(first: 20) { edges { ...AFact amount } } }
      }
    }
  `,
  [factFragment],
);

type Entity = NonNullable<ResultOf<typeof factsQuery>['node']>;
type Edge = FragmentOf<typeof factFragment> & { readonly amount?: number | null };

/** A connection can be null, where its statement failed; then the answer has an error for it. */
function edgesOf(entity: Entity): readonly Edge[] {
  switch (entity.__typename) {
    case 'Alliance':
      return [...(entity.funders?.edges ?? []), ...(entity.members?.edges ?? [])];
    case 'Organisation':
      return [...(entity.memberOf?.edges ?? []), ...(entity.takesPartIn?.edges ?? [])];
    case 'Topic':
      return entity.addressedBy?.edges ?? [];
    case 'Ministry':
      return entity.funds?.edges ?? [];
    default:
      return [];
  }
}

const euro = (cents: number) =>
  (cents / 100).toLocaleString('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

function Fact({ edge }: { edge: Edge }) {
  const { type, subject, object, evidence, disputedBy } = readFragment(factFragment, edge);
  return (
    <li>
      <p>
        <span lang="nl">{subject?.name}</span> <small>{type}</small> <span lang="nl">{object?.name}</span>{' '}
        {typeof edge.amount === 'number' ? <strong>{euro(edge.amount)}</strong> : null}
        {disputedBy?.length ? <em> disputed</em> : null}
      </p>
      {(evidence ?? []).map(({ id, phrase, part }) => (
        <q key={id} lang="nl">
          {phrase} <small>{part?.name}</small>
        </q>
      ))}
    </li>
  );
}

/** The facts of one entity, each with the words it rests on. */
export function Facts({ id }: { id: string }) {
  const [{ data, error, fetching }, again] = useQuery({ query: factsQuery, variables: { id } });
  if (error) return <Fault error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (fetching) return <p role="status">Asking …</p>;
  const entity = data?.node;
  if (!entity || !('name' in entity)) return <p>There is nothing with the id {id}.</p>;
  const facts = edgesOf(entity);
  return (
    <section aria-label="Facts">
      <h2>
        <a href={pageOf(entity.id)} lang="nl">
          {entity.name}
        </a>
      </h2>
      <p>
        {entity.__typename}, named in {entity.evidence?.length ?? 0} places
        {entity.aliases.length > 0 ? `, also called ${entity.aliases.join(', ')}` : ''}.
      </p>
      <ul className="facts">
        {facts.map((edge) => (
          <Fact key={readFragment(factFragment, edge).id} edge={edge} />
        ))}
      </ul>
      {facts.length === 0 ? <p>This example asks for no facts of this kind; its page has them all.</p> : null}
    </section>
  );
}
