import { Ministry } from '../kinds/ministry.ts';
import { Office } from '../kinds/office.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const OfficeOf = defineLink({
  type: 'OFFICE_OF',
  from: Office,
  to: Ministry,
  out: 'officeOf',
  in: 'offices',
  term: term('is an office of', 'is een ambt van', {
    en: 'An office belongs to a ministry.',
    nl: 'Een ambt hoort bij een ministerie.',
  }),
  back: { en: 'has office', nl: 'heeft als ambt' },
  props: {},
});
