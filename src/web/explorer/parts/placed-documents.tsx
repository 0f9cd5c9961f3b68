import { createContext, type ReactNode, useContext } from 'react';
import type { Place } from '../graph/fragments.ts';
import { documentOf } from '../graph/places.ts';
import { linesOf } from '../near/near-layout.ts';
import { useTexts } from '../texts/language.tsx';

const Context = createContext<ReadonlyMap<string, string | null>>(new Map());
const letters = 30;

/** Tells the references on a page what its documents are called, by id; null where the page does not know. */
export const PlacedDocuments = ({
  documents,
  children,
}: {
  documents: ReadonlyMap<string, string | null>;
  children: ReactNode;
}) => <Context.Provider value={documents}>{children}</Context.Provider>;

/** What the document of a place is called, where a page has places in more than one; else null. */
export function useDocumentName(): (place: Place) => { readonly name: string; readonly short: string } | null {
  const { t } = useTexts();
  const documents = useContext(Context);
  return (place) => {
    if (documents.size < 2) return null;
    const name = documents.get(documentOf(place)) ?? t.entity.otherDocument;
    return { name, short: linesOf(name, 1, letters)[0] ?? name };
  };
}
