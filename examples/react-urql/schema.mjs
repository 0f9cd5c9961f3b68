// Writes schema.graphql, from which the types of all questions follow: that of the server that is asked, or, where no
// server answers, the one that stands with the program.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const api = process.env.API_URL ?? 'http://localhost:4000/graphql';
const own = join(import.meta.dirname, 'schema.graphql');
const beside = join(import.meta.dirname, '../../schema/schema.graphql');

async function schema() {
  try {
    const response = await fetch(new URL('/schema.graphql', api));
    if (response.ok) return await response.text();
  } catch {
    // No server: the file will do.
  }
  const file = [beside, own].find(existsSync);
  if (file) return readFileSync(file, 'utf8');
  throw new Error(`Expected a schema at ${new URL('/schema.graphql', api)}. Start the server, or set API_URL.`);
}

writeFileSync(own, await schema());
