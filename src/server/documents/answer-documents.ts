import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusal } from '../../export/refusal.ts';
import { anyPage, refuse } from '../refuse.ts';
import { savedDocuments } from './saved-documents.ts';

/** The saved documents without their texts, as JSON for any page. */
export function answerDocuments({ method }: IncomingMessage, response: ServerResponse): void {
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(response, refusal('BAD_REQUEST', '/documents is read with GET.', 405, { allow: 'GET, HEAD' }));
    return;
  }
  const documents = savedDocuments().map(({ text: _, ...told }) => told);
  response
    .writeHead(200, { ...anyPage, 'content-type': 'application/json; charset=utf-8' })
    .end(`${JSON.stringify({ documents }, null, 1)}\n`);
}
