// Serves index.html, or with "build" writes it to dist, with the address of the API in it. Needs nothing but Node.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const folder = import.meta.dirname;
const api = process.env.API_URL ?? 'http://localhost:4000/graphql';
const port = Number(process.env.PORT ?? 5170);
const page = () =>
  readFileSync(join(folder, 'index.html'), 'utf8').replace(/(<meta name="api" content=")[^"]*/, `$1${encodeURI(api)}`);

if (process.argv[2] === 'build') {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), page());
  process.stdout.write('dist/index.html written\n');
} else {
  const server = createServer((request, response) => {
    if (request.url !== '/') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page());
  });
  server.listen(port, '127.0.0.1', () => {
    process.stdout.write(`http://localhost:${server.address().port}/ asks ${api}\n`);
  });
}
