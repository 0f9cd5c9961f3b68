import type { Plugin } from 'graphql-yoga';
import { graphVersion } from '../../export/version.ts';
import type { Context } from '../../graph/builder.ts';
import type { Engine } from '../../store/engine.ts';
import { cacheControl, etagOf, isKnown } from './etag.ts';
import { savedDocument } from './saved-documents.ts';

/** What a GET asks, by the text that answers it: a document that is saved under two ids is one document. */
function askedBy({ searchParams }: URL): readonly string[] | null {
  const id = searchParams.get('documentId');
  const query = id === null ? searchParams.get('query') : savedDocument(id)?.text;
  return query ? [query, searchParams.get('variables') ?? '', searchParams.get('operationName') ?? ''] : null;
}

/** Lets the answer to a GET be kept, and spares the making of it when whoever asks has it already. */
export function useEtags(engine: Engine): Plugin<Context> {
  const etags = new WeakMap<Request, string>();
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const asked = request.method === 'GET' ? askedBy(url) : null;
      // A store that cannot be reached is told by the answer itself.
      const version = asked && (await graphVersion(engine).catch(() => null));
      if (!asked || version === null) return;
      const etag = etagOf(version, ...asked);
      etags.set(request, etag);
      if (isKnown(request.headers.get('if-none-match'), etag))
        endResponse(new fetchAPI.Response(null, { status: 304 }));
    },
    onResultProcess({ request, result }) {
      // An answer with errors may be another one the next time.
      if (!('data' in result) || result.errors) etags.delete(request);
    },
    onResponse({ request, response }) {
      const etag = etags.get(request);
      if (etag === undefined || ![200, 304].includes(response.status)) return;
      response.headers.set('etag', etag);
      response.headers.set('cache-control', cacheControl);
      response.headers.set('vary', 'accept, origin');
    },
  };
}
