import { didYouMean } from '../lib/did-you-mean.ts';
import { kinds } from '../model/model.ts';
import type { Draft, DraftEntity, DraftFact } from './draft.ts';
import type { Fault } from './fault.ts';
import { readEntities } from './read-entities.ts';
import { readFacts } from './read-facts.ts';
import { fault, type Reading } from './reading.ts';
import type { SourceFiles } from './source-files.ts';
import { pairsOf, parseYaml, textOf } from './yaml-file.ts';

const names = [...kinds.map(({ name }) => name), 'facts'];

/** Everything the files say, and every fault that one file alone can show. */
export function readDataset(sources: readonly SourceFiles[]): { draft: Draft; faults: readonly Fault[] } {
  const entities: DraftEntity[] = [];
  const facts: DraftFact[] = [];
  const faults: Fault[] = [];
  for (const { key: source, folder, files } of sources)
    for (const datasetFile of files) {
      const file = parseYaml(datasetFile);
      faults.push(...file.faults);
      const reading: Reading = { file, source, isDocument: folder !== undefined, entities, facts, faults };
      for (const { key, value } of pairsOf(file.top)) {
        const name = textOf(key);
        const kind = kinds.find((each) => each.name === name);
        if (name === 'facts') readFacts(reading, value);
        else if (kind) readEntities(reading, kind, value);
        else
          fault(
            reading,
            'E_KIND',
            key,
            `"${name}" is no kind, nor "facts".${didYouMean(name, names)} See docs/reference/kinds.md.`,
          );
      }
    }
  return { draft: { entities, facts }, faults };
}
