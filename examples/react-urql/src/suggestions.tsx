import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Fault } from './fault.tsx';
import { graphql } from './graphql.ts';

const suggestQuery = graphql(`
  query Suggest($text: String!) {
    suggest(text: $text, first: 6) {
      name
      kind
      about { en }
      node { id }
    }
  }
`);

const pause = 150;

/** The text as it was when one last stopped typing. */
function useStill(text: string): string {
  const [still, setStill] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return still;
}

export function Suggestions({ text, choose }: { text: string; choose: (id: string) => void }) {
  const still = useStill(text.trim());
  const [{ data, error }] = useQuery({ query: suggestQuery, variables: { text: still }, pause: still.length < 2 });
  if (error) return <Fault error={error} />;
  return (
    <ul className="suggestions" aria-label="Suggestions">
      {(still.length < 2 ? [] : (data?.suggest ?? [])).map(({ name, kind, about, node }) => (
        <li key={node.id}>
          <button type="button" onClick={() => choose(node.id)}>
            <span lang="nl">{name}</span> <small>{about.en || kind}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
