import type { IncomingMessage, ServerResponse } from 'node:http';
import { savedDocuments } from './saved-documents.ts';

/** The saved documents without their texts, as JSON for any page. */
export function answerDocuments({ method }: IncomingMessage, response: ServerResponse): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' };
  if (method !== 'GET' && method !== 'HEAD') {
    const errors = [{ message: '/documents is read with GET.', extensions: { code: 'BAD_REQUEST' } }];
    response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end(`${JSON.stringify({ errors })}\n`);
    return;
  }
  const documents = savedDocuments().map(({ text: _, ...told }) => told);
  response.writeHead(200, headers).end(`${JSON.stringify({ documents }, null, 1)}\n`);
}
