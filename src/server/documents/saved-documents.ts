import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, parse, print, valueFromASTUntyped } from 'graphql';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { sha256 } from '../../lib/sha256.ts';
import type { Bilingual } from '../../model/term.ts';

/** A variable of a saved document, as a client must fill it. */
export interface SavedVariable {
  readonly name: string;
  /** As GraphQL writes it: `ID!`. */
  readonly type: string;
  readonly required: boolean;
  /** Absent where there is none. */
  readonly default?: unknown;
}

/** An operation that stands with the program and can be called by its id. */
export interface SavedDocument {
  /** Name of its file without number and ending: `who-funds-an-alliance`. */
  readonly id: string;
  /** Of its text, in hexadecimal. */
  readonly sha256: string;
  readonly title: Bilingual;
  readonly theme: string;
  readonly operationName: string;
  readonly variables: readonly SavedVariable[];
  readonly text: string;
}

/** The example operations; from `src` and from `dist` it is as far. An installation without them has no saved documents. */
const folder = join(import.meta.dirname, '../../../tests/queries');
/** Names that mean something else in the address of an export. */
const reserved = ['graph', 'query'];

/**
 * Reads a document: three comment lines with the title in English, in Dutch, and the theme, then a named operation.
 * @throws Error when it has another form, so that a faulty file is found at start
 */
export function readSavedDocument(file: string, text: string): SavedDocument {
  const id = /^\d+-([a-z0-9-]+)\.graphql$/.exec(file)?.[1];
  const [en, nl, theme] = text.split('\n').map((line) => /^# (?:theme: *)?(.+)$/.exec(line)?.[1]?.trim());
  const operation = getOperationAST(parse(text));
  if (!id || reserved.includes(id) || !en || !nl || !theme || !operation?.name)
    throw new Error(
      `tests/queries/${file}: expected a file NN-name.graphql, not called ${reserved.join(' or ')}, with a title in English, one in Dutch and a theme, each as a comment, and one named operation.`,
    );
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }): SavedVariable => {
    const given = defaultValue === undefined ? {} : { default: valueFromASTUntyped(defaultValue) };
    const required = type.kind === 'NonNullType' && defaultValue === undefined;
    return { name: variable.name.value, type: print(type), required, ...given };
  });
  return { id, sha256: sha256(text), title: { en, nl }, theme, operationName: operation.name.value, variables, text };
}

let read: readonly SavedDocument[] | undefined;

/** Every saved document, in the order of the files; read once. */
export function savedDocuments(): readonly SavedDocument[] {
  const files = () =>
    (existsSync(folder) ? readdirSync(folder) : []).filter((file) => file.endsWith('.graphql')).sort();
  read ??= files().map((file) => readSavedDocument(file, readFileSync(join(folder, file), 'utf8')));
  return read;
}

/** The saved document with that id, or with that hash as `sha256:<hexadecimal>`; undefined where there is none. */
export function savedDocument(id: string): SavedDocument | undefined {
  const hash = id.startsWith('sha256:') ? id.slice('sha256:'.length) : undefined;
  return savedDocuments().find((each) => (hash === undefined ? each.id === id : each.sha256 === hash));
}

/** What to tell when there is no such document. */
export function noSuchDocument(id: string): string {
  const ids = savedDocuments().map((each) => each.id);
  return `There is no saved document ${JSON.stringify(id.slice(0, 80))}.${didYouMean(id.slice(0, 80), ids)} GET /documents lists them.`;
}
