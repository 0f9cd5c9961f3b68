import { useState } from 'react';
import { Facts } from './facts.tsx';
import { Results } from './results.tsx';
import { Suggestions } from './suggestions.tsx';

/** A field that suggests while one types, what was found, and the facts of what was chosen. */
export function App() {
  const [typed, type] = useState('');
  const [searched, search] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [suggesting, suggest] = useState(false);
  const choose = (id: string | null) => {
    suggest(false);
    setChosen(id);
  };
  return (
    <main>
      <h1>Find anything in the graph</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search(typed);
          choose(null);
        }}
      >
        <label htmlFor="text">Name, topic or words</label>
        <input
          id="text"
          value={typed}
          onChange={({ target }) => {
            type(target.value);
            suggest(true);
          }}
          autoComplete="off"
        />
        <button type="submit">Search</button>
      </form>
      {suggesting ? <Suggestions text={typed} choose={choose} /> : null}
      {searched ? <Results text={searched} choose={choose} /> : null}
      {chosen ? <Facts key={chosen} id={chosen} /> : null}
    </main>
  );
}
