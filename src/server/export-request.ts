import type { IncomingMessage } from 'node:http';
import type { DocumentNode } from 'graphql';
import type { Export } from '../export/export.ts';
import { readFilter } from '../export/filter.ts';
import { type Format, formatNamed } from '../export/formats.ts';
import { graphExport } from '../export/graph.ts';
import { refusal } from '../export/refusal.ts';
import { type Asking, type Question, resultExport } from '../export/result.ts';
import { mustBeVariables, readVariables } from '../export/variables.ts';
import { contextOn } from '../graph/context.ts';
import { schema } from '../graph/schema.ts';
import { didYouMean } from '../lib/did-you-mean.ts';
import type { Engine } from '../store/engine.ts';
import { noSuchDocument, type SavedDocument, savedDocument } from './documents/saved-documents.ts';
import { overLimit } from './plugins/use-limits.ts';
import { readBody } from './read-body.ts';

/** What a request wants. */
export interface Wanted {
  readonly format: Format;
  readonly bom: boolean;
  readonly open: () => Promise<Export>;
  /** What decides the answer beside the graph, where it may be kept. */
  readonly asked: readonly string[] | null;
}

const path = /^\/export\/([^/]+)\.([^./]+)$/;

/** The limits of /graphql hold here too. */
function limit(document: DocumentNode, { operationName, variables }: Question): void {
  const over = overLimit(document, operationName, variables);
  if (over) throw over;
}

/** Questions asked in this process, under the limits of /graphql. */
export const askingOn = (engine: Engine): Asking => ({
  engine,
  schema,
  context: () => contextOn(engine),
  limit,
});

function saved(id: string): SavedDocument {
  const found = savedDocument(id);
  if (!found) throw refusal('PERSISTED_DOCUMENT_NOT_FOUND', noSuchDocument(id), 404);
  return found;
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const text = await readBody(request);
  try {
    return mustBeVariables(JSON.parse(text));
  } catch {
    throw refusal('BAD_REQUEST', 'A body must be a JSON object, such as {"query": "{ … }", "variables": {}}.');
  }
}

/** The question of a body: a query or the id of a saved document, and variables. */
async function questionOf(request: IncomingMessage): Promise<Question> {
  const { query, documentId, operationName, variables } = await bodyOf(request);
  if ((typeof query === 'string') === (typeof documentId === 'string'))
    throw refusal('BAD_REQUEST', 'A body has a query or a documentId, found both or none. Give one.');
  const own = typeof documentId === 'string' ? saved(documentId) : null;
  return {
    name: own?.id ?? 'query',
    title: own?.title ?? { en: 'The answer to a query', nl: 'Het antwoord op een vraag' },
    query: own?.text ?? String(query),
    variables: mustBeVariables(variables),
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

/** @throws GraphQLError for a parameter that means nothing here: a misspelt one would be left out in silence */
function mustKnow(parameters: URLSearchParams, known: readonly string[]): void {
  for (const name of parameters.keys())
    if (!known.includes(name))
      throw refusal(
        'BAD_REQUEST',
        `There is no parameter ${JSON.stringify(name.slice(0, 40))} here; there are ${known.join(', ')}.${didYouMean(name, known)}`,
      );
}

function mustBe(request: IncomingMessage, methods: readonly string[]): void {
  if (!methods.includes(request.method ?? ''))
    throw refusal('BAD_REQUEST', `Expected ${methods.join(' or ')}, found ${request.method}.`, 405, {
      allow: [...methods, 'OPTIONS'].join(', '),
    });
}

/**
 * Reads a request for an export, its address first, then its parameters and body.
 * @throws GraphQLError, with a status, for what is no such request
 */
export async function wantedExport(engine: Engine, request: IncomingMessage): Promise<Wanted> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, name, ending] = path.exec(pathname) ?? [];
  if (!name || !ending)
    throw refusal(
      'NOT_FOUND',
      'Exports are at /export/<saved document>.<format>, /export/graph.<format> and, with POST, /export/query.<format>.',
      404,
    );
  const format = formatNamed(ending);
  const bom = searchParams.get('bom') === 'true';
  const asking = askingOn(engine);
  if (name === 'query') {
    mustBe(request, ['POST']);
    mustKnow(searchParams, ['bom']);
    const question = await questionOf(request);
    return { format, bom, asked: null, open: () => resultExport(asking, question) };
  }
  mustBe(request, ['GET', 'HEAD']);
  if (name === 'graph') {
    mustKnow(searchParams, ['bom', 'kinds', 'links', 'source']);
    const filter = readFilter(Object.fromEntries(searchParams));
    return { format, bom, asked: [ending, String(searchParams)], open: () => graphExport(engine, filter) };
  }
  const { id, title, text: query } = saved(name.replaceAll('%3A', ':'));
  mustKnow(searchParams, ['bom', 'variables']);
  const variables = readVariables(searchParams.get('variables'));
  const open = () => resultExport(asking, { name: id, title, query, variables });
  return { format, bom, asked: [ending, query, String(searchParams)], open };
}
