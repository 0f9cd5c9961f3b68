import { DatasetError } from '../errors.ts';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { type Fault, faultText, sorted } from './fault.ts';
import { readPlaces } from './places.ts';
import { readDataset } from './read-dataset.ts';
import { type AllPlaces, type SourceRows, sourceRows, type Texts } from './rows.ts';
import { readSourceFiles, type SourceFiles } from './source-files.ts';

/** A dataset folder, read and checked as far as it can be without a store or the documents. */
export interface Dataset {
  readonly sources: readonly SourceFiles[];
  readonly draft: Draft;
  readonly rows: readonly SourceRows[];
  /** All faults, in the order of the files. A dataset with faults must not be loaded. */
  readonly faults: readonly Fault[];
}

function allPlaces(sources: readonly SourceFiles[]): AllPlaces {
  const each = sources.flatMap(({ key, folder }) =>
    folder === undefined ? [] : [{ key, places: readPlaces(folder) }],
  );
  return {
    parts: each.flatMap(({ places }) => places.parts),
    passages: each.flatMap(({ places }) => places.passages),
    verified: new Map(each.flatMap(({ key, places }) => (places.verified ? [[key, places.verified] as const] : []))),
  };
}

export function openDataset(root: string, texts: Texts = new Map()): Dataset {
  const { sources, faults: fileFaults } = readSourceFiles(root);
  const { draft, faults: readFaults } = readDataset(sources);
  const { rows, faults: placeFaults } = sourceRows(draft, allPlaces(sources), texts);
  return {
    sources,
    draft,
    rows,
    faults: sorted([...fileFaults, ...readFaults, ...checkDraft(draft, sources), ...placeFaults]),
  };
}

/** @throws DatasetError with all faults of the dataset, where it has any */
export function mustBeSound({ faults }: Dataset): void {
  if (faults.length > 0) throw new DatasetError(faults.map(faultText));
}
