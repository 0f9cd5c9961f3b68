import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { Reads } from '../graph/reads.ts';
import type { Entity, FactRow } from '../graph/rows.ts';
import { sha256 } from '../lib/sha256.ts';
import { isFactId, kindOf, linkOf } from '../model/ids.ts';
import { kinds, links } from '../model/model.ts';
import type { Bilingual } from '../model/term.ts';
import type { Engine } from '../store/engine.ts';
import { type Export, exportOf } from './export.ts';
import { idsIn, withHiddenIds } from './hidden-ids.ts';
import type { SourceLine } from './lines.ts';
import { refusal } from './refusal.ts';
import { readSources, type Telling, tellEntities, tellFacts } from './tell.ts';
import { graphVersion } from './version.ts';

/** A question whose answer is exported. */
export interface Question {
  /** Stem of a file name. */
  readonly name: string;
  readonly title: Bilingual;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** Where questions are asked. */
export interface Asking {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  /** What resolvers are given, made anew for each question. */
  readonly context: () => unknown;
  /** Throws when a question asks for too much. */
  readonly limit?: (document: DocumentNode, question: Question) => void;
}

/** Thrown when an answer has errors: a part of an answer is never exported. */
export class AnswerFailed extends Error {
  override readonly name = 'AnswerFailed';
  readonly errors: readonly GraphQLError[];
  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.errors = errors;
  }
}

const mostTokens = 2_000;
const mostLines = 100_000;
const linesAtOnce = 500;

const coded = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: mostTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

function readDocument({ schema, limit }: Asking, question: Question): DocumentNode {
  const document = parsed(question.query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new AnswerFailed(faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED')));
  const operation = getOperationAST(document, question.operationName);
  if (operation?.operation !== OperationTypeNode.QUERY)
    throw refusal('BAD_REQUEST', 'An export takes one query. Name it in operationName where there are more.');
  limit?.(document, question);
  return document;
}

/** The ids of the entities and facts that the answer holds. */
export async function idsOfAnswer(asking: Asking, question: Question): Promise<ReadonlySet<string>> {
  const { document, name } = withHiddenIds(asking.schema, readDocument(asking, question));
  const answer: ExecutionResult = await execute({
    schema: asking.schema,
    document,
    variableValues: question.variables,
    operationName: question.operationName ?? null,
    contextValue: asking.context(),
  });
  if (answer.errors) throw new AnswerFailed(answer.errors);
  return idsIn(answer.data, name);
}

interface Rows {
  readonly facts: readonly FactRow[];
  readonly entities: readonly Entity[];
}

/** The facts of those ids, and the entities: those of the ids, and the ends of the facts. */
async function rowsOf(engine: Engine, ids: ReadonlySet<string>): Promise<Rows> {
  const reads = new Reads(engine);
  const found = await Promise.all([...ids].filter(isFactId).map((id) => reads.fact(id)));
  const facts = found.filter((fact) => fact !== null);
  const ends = facts.flatMap(({ subject, object }) => [subject, object]);
  const entityIds = new Set([...[...ids].filter((id) => !isFactId(id)), ...ends]);
  if (facts.length + entityIds.size > mostLines)
    throw refusal(
      'RESULT_TOO_LARGE',
      `An answer of up to ${mostLines} facts and entities can be exported. Ask in parts.`,
    );
  return { facts, entities: await reads.entities([...entityIds]) };
}

async function* batches<Row, Line>(
  rows: readonly Row[],
  tell: (some: readonly Row[]) => Promise<readonly Line[]>,
): AsyncGenerator<readonly Line[]> {
  for (let at = 0; at < rows.length; at += linesAtOnce) yield await tell(rows.slice(at, at + linesAtOnce));
}

const occurring = ({ facts, entities }: Rows) => {
  const kindNames = new Set(entities.map(({ id }) => kindOf(id)));
  const linkTypes = new Set(facts.map(({ type }) => linkOf(type)));
  return { kinds: kinds.filter((kind) => kindNames.has(kind)), links: links.filter((link) => linkTypes.has(link)) };
};

/**
 * What the answer to a question rests on: every fact that it holds, those behind a list of nodes included, and every
 * entity that it holds or such a fact joins. Passages, parts and sources that only serve as evidence are told with the
 * line that rests on them.
 * @throws AnswerFailed where the operation has faults or its answer errors; GraphQLError where it asks too much
 */
export async function resultExport(asking: Asking, question: Question): Promise<Export> {
  const { engine } = asking;
  const version = await graphVersion(engine);
  const rows = await rowsOf(engine, await idsOfAnswer(asking, question));
  const sourceIds = new Set([...rows.facts, ...rows.entities].flatMap(({ sources }) => sources));
  const sources = await readSources(new Reads(engine), [...sourceIds]);
  const known = new Map<string, SourceLine>(sources.map((source) => [source.id, source]));
  const telling = (): Telling => ({ engine, reads: new Reads(engine), sources: known });
  const head = {
    name: question.name,
    title: question.title,
    id: sha256(JSON.stringify([version, question.query, question.variables, question.operationName ?? null])).slice(
      0,
      16,
    ),
    version,
    asked: { query: question.query, variables: question.variables },
    sources,
    ...occurring(rows),
    expected: { facts: rows.facts.length, entities: rows.entities.length },
  };
  return exportOf(
    head,
    () => batches(rows.facts, (some) => tellFacts(telling(), some)),
    () => batches(rows.entities, (some) => tellEntities(telling(), some)),
  );
}
