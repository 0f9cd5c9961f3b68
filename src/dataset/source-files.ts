import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { sha256 } from '../lib/sha256.ts';
import type { Fault } from './fault.ts';

const largest = 5 * 1024 * 1024;

export interface DatasetFile {
  /** As it is shown in messages: relative to the folder that the program runs in. */
  readonly path: string;
  readonly text: string;
}

/** What is loaded in one transaction: the folder of a document, or the file of a register. */
export interface SourceFiles {
  /** Key of its Source entity. */
  readonly key: string;
  /** Set for a document: its folder, where the places of its phrases are kept. */
  readonly folder?: string;
  readonly files: readonly DatasetFile[];
}

const isYaml = (name: string) => /\.ya?ml$/.test(name);
const list = (folder: string) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);

/**
 * The files of a dataset folder, by source.
 * @returns also a fault for each file that is too large or no UTF-8; those are left out
 */
export function readSourceFiles(root: string): { sources: readonly SourceFiles[]; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const readFile = (path: string): readonly DatasetFile[] => {
    const bytes = readFileSync(path);
    const shownPath = relative(process.cwd(), path).replaceAll('\\', '/');
    const place = { file: shownPath, line: 1, column: 1 };
    if (bytes.length > largest)
      faults.push({
        code: 'E_TOO_LARGE',
        place,
        message: `A file is at most ${largest} bytes, found ${bytes.length}. Split it.`,
      });
    else if (!isUtf8(bytes) || bytes.includes(0))
      faults.push({ code: 'E_UTF8', place, message: 'A file is UTF-8 text, found other bytes. Save it as UTF-8.' });
    else return [{ path: shownPath, text: bytes.toString('utf8') }];
    return [];
  };
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);

  const registers = list(join(root, 'registers'))
    .filter((entry) => entry.isFile() && isYaml(entry.name))
    .sort(byName)
    .map((entry) => ({
      key: basename(entry.name).replace(/\.ya?ml$/, ''),
      files: readFile(join(root, 'registers', entry.name)),
    }));
  const documents = list(join(root, 'documents'))
    .filter((entry) => entry.isDirectory())
    .sort(byName)
    .map((entry) => {
      const folder = join(root, 'documents', entry.name);
      const names = list(folder).filter((file) => file.isFile() && isYaml(file.name));
      return {
        key: entry.name,
        folder,
        files: names.sort(byName).flatMap((file) => readFile(join(folder, file.name))),
      };
    });
  return { sources: [...registers, ...documents], faults };
}

/** Changes whenever a byte of the dataset does: the files and the places of the phrases. */
export function datasetHash(root: string): string {
  const parts: string[] = [];
  const walk = (folder: string) => {
    for (const entry of list(folder).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else parts.push(relative(root, path), sha256(readFileSync(path, 'latin1')));
    }
  };
  walk(root);
  return sha256(parts.join('\n'));
}
