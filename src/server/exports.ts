import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Export } from '../export/export.ts';
import type { Format } from '../export/formats.ts';
import { refusal } from '../export/refusal.ts';
import { graphVersion } from '../export/version.ts';
import type { Engine } from '../store/engine.ts';
import { cacheControl, etagOf, isKnown } from './documents/etag.ts';
import { type Wanted, wantedExport } from './export-request.ts';
import { maskError } from './mask-error.ts';
import { anyPage, refuse } from './refuse.ts';

/** Exports that are written at once; the graph is read through for each, so that there cannot be many. */
const mostAtOnce = 4;
/** How long nobody may take anything of an export, in milliseconds. */
const patience = 30_000;

const readByPages = {
  ...anyPage,
  'access-control-expose-headers':
    'content-disposition, etag, x-graph-version, x-row-count, x-fact-count, x-entity-count',
};
const preflight = {
  ...readByPages,
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'content-type, if-none-match',
};

const counts = ({ facts, entities }: Export['tally']) => ({
  'x-row-count': String(facts + entities),
  'x-fact-count': String(facts),
  'x-entity-count': String(entities),
});

/** The pieces from the first on; that the first is there before the headers leave lets a failing store be told. */
async function* from(first: IteratorResult<string>, text: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    if (!first.done) yield first.value;
    yield* text;
  } finally {
    await text.return(undefined);
  }
}

const trailer = Object.keys(counts({ facts: 0, entities: 0 })).join(', ');

/** How many rows of the whole graph there are is known at its end: a trailer tells it, where there can be one. */
function headersOf(exported: Export, { name, mediaType }: Format, chunked: boolean): Readonly<Record<string, string>> {
  const { expected } = exported;
  return {
    ...readByPages,
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${exported.name}.${name}"`,
    'x-graph-version': exported.version,
    ...(expected ? counts(expected) : chunked ? { trailer } : {}),
  };
}

async function send(request: IncomingMessage, response: ServerResponse, wanted: Wanted): Promise<void> {
  const { format, bom, open } = wanted;
  const exported = await open();
  const text = format.write(exported, { bom });
  const first = await text.next();
  const withBody = request.method !== 'HEAD';
  const chunked = withBody && request.httpVersion === '1.1';
  response.writeHead(200, headersOf(exported, format, chunked));
  if (!withBody) {
    await text.return(undefined);
    response.end();
    return;
  }
  response.setTimeout(patience, () => response.destroy());
  await pipeline(Readable.from(from(first, text), { highWaterMark: 1 }), response, { end: false });
  if (chunked && !exported.expected) response.addTrailers(counts(exported.tally));
  response.end();
}

/**
 * Answers what stands under /export: a saved document's answer, the answer to any query, or the graph, in each format.
 * A client that goes ends the reading of the store; a store that fails midway ends the connection, so that no part can
 * be taken for the whole.
 */
export function exportsOn(engine: Engine): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let running = 0;

  /** @returns the mark of the answer to a GET, or null */
  async function mark({ asked }: Wanted): Promise<string | null> {
    return asked && etagOf(await graphVersion(engine), ...asked);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const wanted = await wantedExport(engine, request);
    const etag = await mark(wanted);
    if (etag !== null) {
      response.setHeader('etag', etag);
      response.setHeader('cache-control', cacheControl);
      if (isKnown(request.headers['if-none-match'], etag)) return void response.writeHead(304, readByPages).end();
    }
    if (running >= mostAtOnce)
      throw refusal(
        'TOO_MANY_EXPORTS',
        `At most ${mostAtOnce} exports are written at once. Try again in a moment.`,
        503,
      );
    running += 1;
    try {
      await send(request, response, wanted);
    } finally {
      running -= 1;
    }
  }

  function fail(response: ServerResponse, error: unknown): void {
    if (!response.headersSent && !response.destroyed) {
      for (const name of ['etag', 'cache-control']) response.removeHeader(name);
      refuse(response, error);
      return;
    }
    // Told to the log; the client sees that the connection ended before the text did.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') maskError(error);
    response.destroy();
  }

  return async (request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, preflight).end();
    await answer(request, response).catch((error: unknown) => fail(response, error));
  };
}
