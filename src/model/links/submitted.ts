import { Amendment } from '../kinds/amendment.ts';
import { Document } from '../kinds/document.ts';
import { Motion } from '../kinds/motion.ts';
import { Person } from '../kinds/person.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Submitted = defineLink({
  type: 'SUBMITTED',
  from: Person,
  to: [Amendment, Motion, Document],
  out: 'submitted',
  in: 'submittedBy',
  term: term('submitted', 'diende in', {
    en: 'A member of parliament submitted something.',
    nl: 'Een Kamerlid diende iets in.',
  }),
  back: { en: 'submitted by', nl: 'ingediend door' },
  props: {},
});
