import { Actor } from '../families/actor.ts';
import { Document } from '../kinds/document.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const AddressedTo = defineLink({
  type: 'ADDRESSED_TO',
  from: Document,
  to: Actor,
  out: 'addressedTo',
  in: 'addressedDocuments',
  term: term('is addressed to', 'is gericht aan', {
    en: 'To whom a document is addressed.',
    nl: 'Aan wie een document is gericht.',
  }),
  back: { en: 'is addressed by', nl: 'is geadresseerd in' },
  props: {},
});
