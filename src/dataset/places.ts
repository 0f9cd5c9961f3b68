import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Where each phrase stands, kept beside the dataset files: printed by `locate`, read at load. Two tables with tabs:
// parts.tsv (part, length, sha256 of its text) and passages.tsv (part, start, end, phrase); verified.txt holds the day.

export interface PartPlace {
  /** Id of the part. */
  readonly part: string;
  /** Length of its canonical text in UTF-16 units. */
  readonly length: number;
  readonly sha256: string;
}
export interface PassagePlace {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}
export interface Places {
  readonly parts: readonly PartPlace[];
  readonly passages: readonly PassagePlace[];
  /** The day on which all of them were compared with the document and found there. */
  readonly verified?: string;
}

const partHead = 'part\tlength\tsha256';
const passageHead = 'part\tstart\tend\tphrase';

function table(path: string, head: string): readonly string[][] {
  if (!existsSync(path)) return [];
  const [first, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (first !== head)
    throw new Error(
      `${path}:1: expected the columns ${head.replaceAll('\t', ', ')}, found ${first}. Run npm run locate again.`,
    );
  return lines.map((line) => line.split('\t'));
}

const verifiedPath = (folder: string) => join(folder, 'verified.txt');

export const readPlaces = (folder: string): Places => ({
  parts: table(join(folder, 'parts.tsv'), partHead).map(([part = '', length, sha256 = '']) => ({
    part,
    length: Number(length),
    sha256,
  })),
  passages: table(join(folder, 'passages.tsv'), passageHead).map(([part = '', start, end, phrase = '']) => ({
    part,
    start: Number(start),
    end: Number(end),
    phrase,
  })),
  ...(existsSync(verifiedPath(folder)) ? { verified: readFileSync(verifiedPath(folder), 'utf8').trim() } : {}),
});

/** Writes what differs from what is there; the day changes only with the places. */
export function writePlaces(folder: string, { parts, passages }: Places, today: string): void {
  const lines = (head: string, rows: readonly (readonly (string | number)[])[]) =>
    `${[head, ...rows.map((row) => row.join('\t'))].join('\n')}\n`;
  const files = new Map([
    [
      'parts.tsv',
      lines(
        partHead,
        parts.map(({ part, length, sha256 }) => [part, length, sha256]),
      ),
    ],
    [
      'passages.tsv',
      lines(
        passageHead,
        passages.map(({ part, start, end, phrase }) => [part, start, end, phrase]),
      ),
    ],
  ]);
  const differs = ([name, text]: readonly [string, string]) =>
    !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text;
  if (![...files].some(differs) && existsSync(verifiedPath(folder))) return;
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  writeFileSync(verifiedPath(folder), `${today}\n`);
}
