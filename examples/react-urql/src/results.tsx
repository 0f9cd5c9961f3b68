import { useState } from 'react';
import { useQuery } from 'urql';
import { Fault } from './fault.tsx';
import { graphql } from './graphql.ts';

const searchQuery = graphql(`
  query Search($text: String!, $after: String) {
    search(text: $text, first: 10, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { __typename id name }
        highlights { field text }
      }
    }
  }
`);

/** One page of what was found; the next one is a question of its own, which the cache keeps. */
function Page({ text, after, choose }: { text: string; after: string | null; choose: (id: string) => void }) {
  const [next, setNext] = useState(false);
  const [{ data, error, fetching }, again] = useQuery({ query: searchQuery, variables: { text, after } });
  if (error) return <Fault error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (fetching || !data?.search) return <p role="status">Searching …</p>;
  const { totalCount, pageInfo, edges } = data.search;
  return (
    <>
      {after === null ? <h2>{totalCount} found</h2> : null}
      <ul className="results">
        {edges.map(({ node, highlights }) => (
          <li key={node.id}>
            <button type="button" onClick={() => choose(node.id)}>
              <small>{node.__typename}</small> <span lang="nl">{node.name}</span>
            </button>
            {(highlights ?? [])
              .filter(({ text: found }) => found !== node.name)
              .map(({ field, text: found }) => (
                <p key={field}>{found}</p>
              ))}
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && !next ? (
        <button type="button" onClick={() => setNext(true)}>
          More
        </button>
      ) : null}
      {next ? <Page text={text} after={pageInfo.endCursor} choose={choose} /> : null}
    </>
  );
}

export const Results = (props: { text: string; choose: (id: string) => void }) => (
  <Page key={props.text} {...props} after={null} />
);
