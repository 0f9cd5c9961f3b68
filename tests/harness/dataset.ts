import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultText } from '../../src/dataset/fault.ts';
import { openDataset } from '../../src/dataset/open-dataset.ts';
import { scratchFolder } from './scratch.ts';

/** A dataset folder with these files; a `Source` and a `Document` entity for the document `d` are there already. */
export function datasetFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = scratchFolder();
  const base = {
    'documents/d/base.yml':
      'Source: { d: { title: A document } }\nDocument: { d: { name: A document, at: { section head: "a head" } } }\nSection: { head: { name: Head, at: { section head: "a head" } } }\n',
    'documents/d/parts.tsv':
      'part\tlength\tsha256\nsection/d/head\t100\tabc\nanswer/d/1\t100\tabc\nquestion/d/1\t100\tabc\n',
    'documents/d/passages.tsv':
      'part\tstart\tend\tphrase\nsection/d/head\t0\t6\ta head\nanswer/d/1\t0\t3\tone\nanswer/d/1\t4\t7\ttwo\nquestion/d/1\t0\t3\tone\n',
  };
  for (const [path, text] of Object.entries({ ...base, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Every fault of a dataset as it is told, with paths from its folder. */
export function faultsOf(files: Readonly<Record<string, string | Buffer>>): readonly string[] {
  return openDataset(datasetFolder(files)).faults.map((fault) =>
    faultText(fault).replace(/^.*?(documents|registers)\//, '$1/'),
  );
}
