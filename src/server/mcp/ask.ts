import { type DocumentNode, type ExecutionResult, execute, parse, validate } from 'graphql';
import { contextOn } from '../../graph/context.ts';
import { schema } from '../../graph/schema.ts';
import { mustHold } from '../../lib/must-hold.ts';
import type { Engine } from '../../store/engine.ts';
import { maskError } from '../mask-error.ts';

/** What a tool cannot answer, in words for its caller. */
export class ToolFault extends Error {}

const parsed = new Map<string, DocumentNode>();

/** Every question is written here or from the schema, so that there are few and none is wrong. */
function documentOf(question: string): DocumentNode {
  const known = parsed.get(question);
  if (known) return known;
  const document = parse(question);
  const [fault] = validate(schema, document);
  mustHold(!fault, 'G0063', `A question of a tool does not fit the schema: ${fault?.message}`);
  parsed.set(question, document);
  return document;
}

/**
 * Asks a question of the schema that /graphql answers from, within this process.
 * @throws ToolFault with what a client of /graphql would be told
 */
export async function ask(
  engine: Engine,
  question: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors }: ExecutionResult = await execute({
    schema,
    document: documentOf(question),
    variableValues: variables,
    contextValue: contextOn(engine),
  });
  if (errors && errors.length > 0) throw new ToolFault(errors.map((each) => maskError(each).message).join('\n'));
  // As JSON: objects without a prototype and values of scalars become what a client gets.
  return JSON.parse(JSON.stringify(data ?? {})) as Record<string, unknown>;
}
