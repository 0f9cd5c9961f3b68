import { Committee } from '../kinds/committee.ts';
import { Document } from '../kinds/document.ts';
import { Person } from '../kinds/person.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const AskedBy = defineLink({
  type: 'ASKED_BY',
  from: Document,
  to: [Committee, Person],
  out: 'askedBy',
  in: 'asked',
  term: term('was asked by', 'is gevraagd door', {
    en: 'Who put the questions of a document.',
    nl: 'Wie de vragen van een document stelde.',
  }),
  back: { en: 'asked the questions of', nl: 'stelde de vragen van' },
  props: {},
});
