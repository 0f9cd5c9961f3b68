import type { IncomingMessage } from 'node:http';
import { refusal } from '../export/refusal.ts';

const largestBody = 256 * 1024;

/**
 * The body of a request as text.
 * @throws GraphQLError for a larger one; what is left of it is not read, so that the connection ends with the answer
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > largestBody)
      throw refusal('BAD_REQUEST', `A body is at most ${largestBody} bytes. Ask for less at once.`, 413, {
        connection: 'close',
      });
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
