import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { printedFiles } from './printed-files.ts';

const root = join(import.meta.dirname, '../..');
/** Folders that hold nothing but printed files: what is not printed any more goes. */
const folders = ['cypher/printed', 'cypher/schema', 'docs/reference', 'schema'];

const filesIn = (folder: string): readonly string[] =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [];

/** Writes every printed file, and removes those that are printed no more. */
export async function print(): Promise<{ readonly files: number }> {
  const files = await printedFiles();
  for (const path of folders.flatMap(filesIn)) if (!files.has(path)) rmSync(join(root, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { files: files.size };
}

/** The printed files that differ from the model, are missing, or should be gone; nothing is written. */
export async function stalePrints(): Promise<readonly string[]> {
  const files = await printedFiles();
  const differs = ([path, text]: readonly [string, string]) =>
    !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text;
  const gone = folders.flatMap(filesIn).filter((path) => !files.has(path));
  return [...[...files].filter(differs).map(([path]) => path), ...gone].map((path) => relative(root, join(root, path)));
}
