import { iri } from '../iri.ts';
import type { Compact } from '../vocabulary.ts';

// An export as RDF. There are no blank nodes, so that parts written at different times fit together.

export interface Literal {
  readonly value: string;
  readonly language?: 'en' | 'nl';
  readonly datatype?: string;
}
/** The object of a triple: an IRI, or a value. */
export type Term = string | Literal;
export type Triple = readonly [subject: string, predicate: string, object: Term];

const type = iri('rdf:type');

export const is = (subject: string, ...classes: readonly Compact[]): readonly Triple[] =>
  classes.map((each) => [subject, type, iri(each)]);

export const say = (subject: string, predicate: Compact, object: Term): Triple => [subject, iri(predicate), object];

export const typed = (value: unknown, datatype: Compact): Literal => ({
  value: String(value),
  datatype: iri(datatype),
});

export const plain = (value: string): Literal => ({ value });

export const bilingual = ({ en, nl }: { readonly en: string; readonly nl: string }): readonly Literal[] => [
  { value: en, language: 'en' },
  { value: nl, language: 'nl' },
];
