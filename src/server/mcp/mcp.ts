import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { type CallToolResult, createMcpHandler, fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import type { Engine } from '../../store/engine.ts';
import { maskError } from '../mask-error.ts';
import { answerOf } from './answer.ts';
import { ToolFault } from './ask.ts';
import { part, textOf } from './tell.ts';
import { type Tool, tools } from './tools.ts';

const largestBody = 64 * 1024;
/** Nothing here ever changes while it is listened to. */
const mostListeners = 8;

const instructions =
  'Facts of Dutch policy documents as a graph. Begin with search for ids. Every answer names the passages it rests on: cite them, and the source line.';

/** The same for every tool. */
const answers = fromJsonSchema<Record<string, unknown>>({
  type: 'object',
  properties: {
    answer: { type: 'object', description: 'What was asked; passages by id, absent values left out.' },
    passages: { type: 'array', items: { type: 'object' }, description: 'Phrase, part and document of each passage.' },
    sources: { type: 'array', items: { type: 'object' }, description: 'Title, publisher and licence.' },
    source: { type: 'string', description: 'What to cite.' },
  },
  required: ['answer', 'passages', 'sources', 'source'],
});
const inputOf = ({ takes, required }: Tool) =>
  fromJsonSchema<Record<string, unknown>>({
    type: 'object',
    properties: takes,
    required: [...required],
    additionalProperties: false,
  });

/** Compiled once: a server is made for each request. */
const offered = tools.map((tool) => [tool, inputOf(tool)] as const);

/** What a tool cannot answer is an answer to the model too, which may ask better. */
async function call(tool: Tool, engine: Engine, args: Readonly<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const answer = answerOf(await tool.run(engine, args));
    const text = textOf(tool.lines(part(answer.answer)), answer);
    return { content: [{ type: 'text', text }], structuredContent: { ...answer } };
  } catch (error) {
    const { message } = error instanceof ToolFault ? error : maskError(error);
    return { content: [{ type: 'text', text: message }], isError: true };
  }
}

function serverOn(engine: Engine): McpServer {
  const server = new McpServer({ name: 'beleidsgraaf', version: '0.1.0' }, { instructions });
  for (const [tool, inputSchema] of offered)
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema,
        outputSchema: answers,
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      (args) => call(tool, engine, args),
    );
  return server;
}

export interface McpEndpoint {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/**
 * Answers POST /mcp: the Model Context Protocol over streamable HTTP, without sessions, with tools that only read.
 * Only where the host that was asked for, and the page that asks, is this machine or one of the hosts: else a
 * page anywhere could reach a server that is meant for this machine alone.
 * @param hosts what the server listens on, and the names by which others reach it
 */
export function mcpOn(engine: Engine, hosts: readonly string[]): McpEndpoint {
  const names = ['localhost', '127.0.0.1', '[::1]', ...hosts];
  const hostIsKnown = hostHeaderValidation(names);
  const originIsKnown = originValidation(names);
  const handler = createMcpHandler(() => serverOn(engine), {
    maxRequestBodySize: largestBody,
    maxSubscriptions: mostListeners,
  });
  const onNode = toNodeHandler(handler);
  return {
    answer(request, response) {
      if (!hostIsKnown(request, response) || !originIsKnown(request, response)) return;
      // A request of node:http always is what the adapter reads; its type only writes absent values otherwise.
      void onNode(request as Parameters<typeof onNode>[0], response);
    },
    close: () => handler.close(),
  };
}
