import DataLoader from 'dataloader';
import { pagesOf } from '../../references/pages.ts';
import type { Reference } from '../../references/reference.ts';
import type { Rows } from '../../store/engine.ts';
import type { Reads } from '../reads.ts';
import type { Entity } from '../rows.ts';
import { addressesOf, type Candidate, candidatesOf, type Found, ownDocument, saysSo } from './candidates.ts';

const distinct = (values: readonly (string | null)[]) => [...new Set(values)].filter((value) => value !== null).sort();
const none: Rows = [];

/** What the graph has by number, address or register: one statement for each that is asked for. */
async function search(references: readonly Reference[], reads: Reads): Promise<Found> {
  const dossiers = distinct(references.map(({ dossier }) => dossier));
  const numbers = distinct(references.map(({ dossier, number }) => dossier && number));
  const laws = distinct(references.map(({ kind, number }) => (kind.startsWith('LEGISLATION') ? number : null)));
  const addresses = distinct(references.flatMap(addressesOf));
  const bodies = distinct(references.flatMap((each) => (each.kind === 'PUBLIC_BODY' ? pagesOf(each) : [])));
  const asked = (values: readonly string[], name: string, params: Record<string, readonly string[]>) =>
    values.length === 0 ? none : reads.query(name, params);
  const [papers, regulations, documents, bodiesFound] = await Promise.all([
    asked(dossiers, 'read/papers-in-dossiers', { dossiers, papers: numbers }),
    asked(laws, 'read/regulations-by-bwb-id', { numbers: laws }),
    asked(addresses, 'read/documents-by-website', { addresses }),
    asked(bodies, 'read/bodies-by-tooi', { identifiers: bodies }),
    reads.entities(distinct(references.map(ownDocument))),
  ]);
  return { papers, regulations, documents, bodies: bodiesFound };
}

async function choose(reference: Reference, candidates: readonly Candidate[], reads: Reads): Promise<Entity | null> {
  const entities = await Promise.all(candidates.map(({ id }) => reads.entity(id)));
  const chosen = candidates.findIndex(({ certain }, i) => {
    const entity = entities[i];
    return entity && (certain || saysSo(entity, reference));
  });
  return entities[chosen] ?? null;
}

// One for each operation, as its reads are: all references of an operation are looked up together.
const loaders = new WeakMap<Reads, DataLoader<Reference, Entity | null, string>>();

function loaderOf(reads: Reads): DataLoader<Reference, Entity | null, string> {
  const made =
    loaders.get(reads) ??
    new DataLoader<Reference, Entity | null, string>(
      async (references) => {
        const found = await search(references, reads);
        return Promise.all(references.map((each) => choose(each, candidatesOf(each, found), reads)));
      },
      { cacheKeyFn: ({ id }) => id },
    );
  loaders.set(reads, made);
  return made;
}

/** The entity that a reference names, or null where the graph has none. The number of statements is that of one. */
export const entityOf = (reference: Reference, reads: Reads): Promise<Entity | null> => loaderOf(reads).load(reference);
