import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Suggestion, type Suggestions, suggestQuery } from '../graph/search.ts';

const pause = 120;

/** What the typed text may mean; null while nothing is known of it. */
export function useSuggestions(text: string): readonly Suggestion[] | null {
  const client = useClient();
  const [found, setFound] = useState<{ text: string; list: readonly Suggestion[] } | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      const { data } = await client.query<Suggestions>(suggestQuery, { text: wanted });
      if (current) setFound({ text: wanted, list: data?.suggest ?? [] });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, client]);
  return wanted && found?.text[0] === wanted[0] ? (found?.list ?? null) : null;
}
