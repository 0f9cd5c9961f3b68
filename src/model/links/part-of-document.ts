import { Part } from '../families/part.ts';
import { Document } from '../kinds/document.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const PartOfDocument = defineLink({
  type: 'PART_OF_DOCUMENT',
  from: Part,
  to: Document,
  out: 'partOfDocument',
  in: 'documentParts',
  term: term('is a part of', 'is deel van', {
    en: 'A part belongs to its document.',
    nl: 'Een deel hoort bij zijn document.',
  }),
  back: { en: 'has part', nl: 'heeft als deel' },
  joins: true,
  props: {},
});
