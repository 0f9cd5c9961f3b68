import type { Texts } from '../dataset/rows.ts';
import { readSourceFiles } from '../dataset/source-files.ts';
import { readDocument } from '../reader/read-document.ts';

/** The text of every part of the dataset's documents that a folder holds; none without a folder. */
export function textsIn(data: string, documents: string | undefined): Texts {
  const texts = new Map<string, string>();
  if (documents === undefined) return texts;
  for (const { key, folder } of readSourceFiles(data).sources)
    for (const { kind, key: part, text } of (folder === undefined ? null : readDocument(documents, key)) ?? [])
      texts.set(`${kind}/${key}/${part}`, text);
  return texts;
}
