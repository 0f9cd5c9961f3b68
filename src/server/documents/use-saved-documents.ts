import type { Plugin } from 'graphql-yoga';
import { refusal } from '../../export/refusal.ts';
import type { Context } from '../../graph/builder.ts';
import { noSuchDocument, savedDocument } from './saved-documents.ts';

/** `documentId` of the request: a member of the body, or a parameter of the address, which Yoga itself does not read. */
function documentIdOf(params: object, request: Request): unknown {
  if ('documentId' in params) return params.documentId;
  return request.method === 'GET' ? new URL(request.url).searchParams.get('documentId') : null;
}

/** Takes a saved document for the query of a request that names one (GraphQL over HTTP, appendix "Persisted Documents"). */
export function useSavedDocuments(): Plugin<Context> {
  return {
    onParams({ params, request, setParams }) {
      if (typeof params !== 'object' || params === null) return;
      const id = documentIdOf(params, request);
      if (id === null || id === undefined) return;
      if (params.query) throw refusal('BAD_REQUEST', 'A request has a query or a documentId, found both. Give one.');
      if (typeof id !== 'string')
        throw refusal('BAD_REQUEST', `documentId must be a text, found ${JSON.stringify(id).slice(0, 80)}.`);
      const found = savedDocument(id);
      if (!found) throw refusal('PERSISTED_DOCUMENT_NOT_FOUND', noSuchDocument(id), 404);
      setParams({ ...params, query: found.text });
    },
  };
}
