import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Written } from '../model/values/word.ts';
import type { Fault, FaultCode, Place } from './fault.ts';
import type { DatasetFile } from './source-files.ts';

const deepest = 12;

/** A parsed file: its top-level map, and how to tell where a node stands. */
export interface YamlFile {
  readonly top: YAMLMap | null;
  readonly placeOf: (node: unknown) => Place;
  readonly faults: readonly Fault[];
}

const codes: Readonly<Record<string, FaultCode>> = { DUPLICATE_KEY: 'E_DUP_KEY', MULTIPLE_DOCS: 'E_YAML_FEATURE' };

/**
 * Reads YAML 1.2 of the plain sort: maps, lists and scalars. Anchors, aliases and tags are refused: they let a small
 * file grow without bound, and a person who reads the file has to follow them.
 */
export function parseYaml({ path, text }: DatasetFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    merge: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf = (node: unknown): Place =>
    at((node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0);
  const faults: Fault[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code: codes[code] ?? 'E_YAML_SYNTAX',
    place: at(pos[0]),
    message:
      code === 'DUPLICATE_KEY'
        ? 'A key may stand once in a map, found it twice. Remove or rename one.'
        : `${message}.`.replace('..', '.'),
  }));
  visit(document, {
    Node(_, node, path) {
      const refuse = (what: string) =>
        faults.push({
          code: 'E_YAML_FEATURE',
          place: placeOf(node),
          message: `Expected plain YAML, found ${what}. Write the value out.`,
        });
      if (isAlias(node)) refuse(`the alias *${node.source}`);
      else if (node.anchor) refuse(`the anchor &${node.anchor}`);
      else if (node.tag?.startsWith('!')) refuse(`the tag ${node.tag}`);
      if (path.length > deepest * 2) {
        faults.push({
          code: 'E_TOO_LARGE',
          place: placeOf(node),
          message: `Maps and lists nest at most ${deepest} deep.`,
        });
        return visit.BREAK;
      }
      return undefined;
    },
  });
  if (document.contents !== null && !isMap(document.contents))
    faults.push({ code: 'E_SHAPE', place: at(0), message: 'A file is a map of kinds and facts. See data/README.md.' });
  return { top: isMap(document.contents) ? document.contents : null, placeOf, faults };
}

/** What stands in a scalar, as it is written: `2023` and `012` are texts here, and no date is guessed. */
export const textOf = (node: unknown): string =>
  isScalar(node) ? (node.type === 'PLAIN' ? (node.source ?? '') : String(node.value)) : '';

/** A node as plain texts, lists and maps, for a value word to parse. */
export function writtenOf(node: unknown): Written {
  if (isSeq(node)) return node.items.map(writtenOf);
  if (isMap(node)) return Object.fromEntries(pairsOf(node).map(({ key, value }) => [textOf(key), writtenOf(value)]));
  return textOf(node);
}

/** The entries of a map; empty for anything else. */
export const pairsOf = (node: unknown): readonly Pair<Node, Node | null>[] =>
  isMap(node) ? (node.items as Pair<Node, Node | null>[]) : [];
