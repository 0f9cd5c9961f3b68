import { kebab } from '../../lib/kebab.ts';
import { entityId } from '../../model/ids.ts';
import { Document } from '../../model/kinds/document.ts';
import { InDossier } from '../../model/links/in-dossier.ts';
import { kindsAt } from '../../model/model.ts';
import { pagesOf } from '../../references/pages.ts';
import type { Reference } from '../../references/reference.ts';
import { resolveReference } from '../../references/resolve-reference.ts';
import type { Rows } from '../../store/engine.ts';
import type { Entity } from '../rows.ts';

// What the graph may have for a reference, told from rows; pure.

/** An entity that may be what is meant; to be confirmed where its numbers alone do not tell. */
export interface Candidate {
  readonly id: string;
  readonly certain: boolean;
}
export interface Found {
  readonly papers: Rows;
  readonly regulations: Rows;
  readonly documents: Rows;
  readonly bodies: Rows;
}

/** A document that was read into the graph has the canonical id as its key. */
export const ownDocument = ({ id }: Reference): string => entityId(Document, id.toLowerCase());

/** The addresses under which its own page is known: with and without its ending, secure or not. */
export const addressesOf = (reference: Reference): readonly string[] =>
  pagesOf(reference)
    .filter((page) => !page.includes('/dossier/'))
    .flatMap((page) => {
      const bare = page.replace(/\.(?:html|pdf)$/, '');
      return [...new Set([page, bare, `${bare}.html`, `${bare}.pdf`])].flatMap((each) => [
        each,
        each.replace(/^https:/, 'http:'),
      ]);
    });

// The document before the motion or amendment that is printed on it, when the graph has both.
const order = kindsAt(InDossier.from).map(({ name }) => kebab(name));
const rank = (id: unknown) => order.indexOf(String(id).split('/')[0] ?? '');

/** A paper in several dossiers has its number in the first of them only, and rows do not tell which that is. */
function inDossiers({ kind, dossier, suffix, number }: Reference, rows: Rows): readonly Candidate[] {
  const own = rows.filter((row) => dossier !== null && row[1] === dossier && row[2] === suffix);
  if (kind === 'DOSSIER') return own.slice(0, 1).map(([id]) => ({ id: String(id), certain: true }));
  return own
    .filter((row) => number !== null && row[4] === number)
    .sort((a, b) => rank(a[3]) - rank(b[3]))
    .map((row) => ({ id: String(row[3]), certain: row[5] === 1 }));
}

const withValue = (rows: Rows, values: readonly unknown[]): readonly Candidate[] =>
  rows.filter(([, value]) => values.includes(value)).map(([id]) => ({ id: String(id), certain: true }));

/** Every entity that may be meant, the likeliest first. */
export const candidatesOf = (reference: Reference, found: Found): readonly Candidate[] => [
  { id: ownDocument(reference), certain: true },
  ...withValue(found.documents, addressesOf(reference)),
  ...inDossiers(reference, found.papers),
  ...(reference.kind.startsWith('LEGISLATION') ? withValue(found.regulations, [reference.number]) : []),
  ...(reference.kind === 'PUBLIC_BODY' ? withValue(found.bodies, pagesOf(reference)) : []),
];

/** Whether an entity's own names say that it is this reference. */
export const saysSo = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>, { id }: Reference): boolean =>
  [name, ...aliases].some((each) => {
    const outcome = resolveReference(each);
    return 'reference' in outcome && outcome.reference.id === id;
  });
