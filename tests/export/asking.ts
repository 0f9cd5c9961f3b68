import type { Export } from '../../src/export/export.ts';
import { type Format, formatNamed } from '../../src/export/formats.ts';
import type { EntityLine, FactLine } from '../../src/export/lines.ts';
import { type Asking, resultExport } from '../../src/export/result.ts';
import { Reads } from '../../src/graph/reads.ts';
import { schema } from '../../src/graph/schema.ts';
import { searchOf } from '../../src/search/search.ts';
import type { Engine } from '../../src/store/engine.ts';

/** Where questions are asked in tests; `behind` is the engine itself where `engine` counts what is read. */
export const askingOn = (engine: Engine, behind: Engine = engine): Asking => ({
  engine,
  schema,
  context: () => ({ reads: new Reads(engine), search: searchOf(behind) }),
});

export const exportOfQuery = (
  asking: Asking,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Export> =>
  resultExport(asking, { name: 'query', title: { en: 'A query', nl: 'Een vraag' }, query, variables });

/** Every line of an export, with the largest batch that it came in. */
export async function linesOf(
  exported: Export,
): Promise<{ facts: readonly FactLine[]; entities: readonly EntityLine[]; largest: number }> {
  const facts: FactLine[] = [];
  const entities: EntityLine[] = [];
  let largest = 0;
  for await (const lines of exported.facts()) {
    facts.push(...lines);
    largest = Math.max(largest, lines.length);
  }
  for await (const lines of exported.entities()) {
    entities.push(...lines);
    largest = Math.max(largest, lines.length);
  }
  return { facts, entities, largest };
}

/** An export written out. */
export async function textOf(exported: Export, format: Format | string, bom = false): Promise<string> {
  let text = '';
  for await (const piece of (typeof format === 'string' ? formatNamed(format) : format).write(exported, { bom }))
    text += piece;
  return text;
}
