import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { joined, leftIn, type ReaderAnswer, restQuery } from '../graph/reader.ts';

export interface Whole {
  readonly data: ReaderAnswer | undefined;
  /** Whether every part of the document is here. */
  readonly complete: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The first page of a document's parts and, one after the other, the pages that follow. */
export function useWholeReader(id: string, first: ReaderAnswer | undefined): Whole {
  const client = useClient();
  const [rest, setRest] = useState<readonly ReaderAnswer[]>([]);
  const [failed, setFailed] = useState(false);
  const data = first ? joined(first, rest) : undefined;
  const left = data ? leftIn(data) : null;
  const next = left ? JSON.stringify(left) : null;
  useEffect(() => {
    if (!next || failed) return undefined;
    let gone = false;
    void client
      .query<ReaderAnswer>(restQuery, { parts: [id], ...(JSON.parse(next) as object) })
      .toPromise()
      .then(({ data: page }) => {
        if (gone) return;
        if (page) setRest((known) => [...known, page]);
        else setFailed(true);
      });
    return () => {
      gone = true;
    };
  }, [client, id, failed, next]);
  return { data, complete: data !== undefined && next === null, failed, retry: () => setFailed(false) };
}
