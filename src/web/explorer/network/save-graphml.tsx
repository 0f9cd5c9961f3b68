import { useState } from 'react';
import { exactly } from '../graph/network.ts';
import { giveFile } from '../parts/save-picture.tsx';
import type { Surroundings } from './relations.ts';
import { useNetworkTexts } from './use-network-texts.ts';

/** Saves exactly the entities and facts of the picture, for programs that work with graphs. */
export function SaveGraphml({ all, name }: { all: Surroundings; name: string }) {
  const { n } = useNetworkTexts();
  const [failed, fail] = useState(false);
  const save = async () => {
    const facts = all.relations.flatMap((relation) => relation.facts.map(({ proof }) => proof.id));
    const question = exactly([...all.entities.map(({ entity }) => entity.id), ...facts]);
    const headers = { 'content-type': 'application/json' };
    try {
      const response = await fetch('/export/query.graphml', {
        method: 'POST',
        headers,
        body: JSON.stringify(question),
      });
      if (!response.ok) throw new Error(`${response.status}`);
      giveFile(await response.blob(), `${name}.graphml`);
      fail(false);
    } catch {
      fail(true);
    }
  };
  return (
    <>
      <button className="shut" type="button" aria-label={n.graphml} onClick={() => void save()}>
        GraphML
      </button>
      <span role="status">{failed ? n.graphmlFailed : ''}</span>
    </>
  );
}
