import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitQuestionList } from './formats/question-list.ts';
import type { ReadPart } from './part.ts';

/** The parts of the document with that id in a folder, or null where the folder does not hold it. */
export function readDocument(folder: string, id: string): readonly ReadPart[] | null {
  const path = join(folder, `${id}.txt`);
  return existsSync(path) ? splitQuestionList(readFileSync(path, 'utf8')) : null;
}
