import { Document } from '../kinds/document.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const AppearedIn = defineLink({
  type: 'APPEARED_IN',
  from: Study,
  to: Document,
  out: 'appearedIn',
  in: 'studiesIn',
  term: term('appeared in', 'verschenen in', {
    en: 'A study was published in or with a document.',
    nl: 'Een onderzoek is in of bij een document verschenen.',
  }),
  back: { en: 'holds the study', nl: 'bevat het onderzoek' },
  joins: true,
  props: {},
});
