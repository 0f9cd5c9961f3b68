import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One Cypher text under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../../cypher');

/** What a template is filled with; every hole must have its filling. */
export type Holes = Readonly<Record<string, string>>;

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Fills the `{{holes}}` of a text. Lines that are left empty go. */
export function fill(text: string, holes: Holes): string {
  const filled = text.replace(/\{\{(\w+)\}\}/g, (_, hole: string) => {
    const filling = holes[hole];
    if (filling === undefined) throw new Error(`The template has a hole {{${hole}}} and nothing to fill it with.`);
    return filling;
  });
  return filled.replace(/^\s*\n/gm, '').replace(/(?<=\S) +\}/g, ' }');
}

/** The `$parameters` that a text uses, and those that its header declares. */
export function parametersOf(text: string): { readonly used: readonly string[]; readonly declared: readonly string[] } {
  const names = (part: string) => [...new Set([...part.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort();
  const lines = text.split('\n');
  return {
    used: names(lines.filter((line) => !line.startsWith('//')).join('\n')),
    declared: names(lines.find((line) => line.startsWith('// Parameters:')) ?? ''),
  };
}

/** @throws Error when a text uses other parameters than its header declares: a faulty file is refused at start. */
function checked(name: string, text: string): Statement {
  const { used, declared } = parametersOf(text);
  if (used.join() !== declared.join())
    throw new Error(
      `cypher/${name}: the header must declare the parameters that the text uses, expected ${used.join(', ') || 'none'}, found ${declared.join(', ') || 'none'}. Mend the line "// Parameters:".`,
    );
  return { name, text };
}

const templates = new Map<string, string>();
/** A statement from a template in cypher/templates. */
export function fromTemplate(template: string, name: string, holes: Holes): Statement {
  let text = templates.get(template);
  if (text === undefined) {
    text = read(`templates/${template}.cypher`);
    templates.set(template, text);
  }
  return checked(name, fill(text, holes));
}

const written = new Map<string, Statement>();
/** A statement written by hand, such as `read/ledgers`. */
export function statement(name: string): Statement {
  let found = written.get(name);
  if (!found) {
    found = checked(name, read(`${name}.cypher`));
    written.set(name, found);
  }
  return found;
}

/** Every statement written by hand, by name. */
export const writtenStatements = (): readonly Statement[] =>
  ['read', 'write'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => statement(`${folder}/${file.slice(0, -'.cypher'.length)}`)),
  );
