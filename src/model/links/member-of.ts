import { Alliance } from '../kinds/alliance.ts';
import { Organisation } from '../kinds/organisation.ts';
import { defineLink } from '../link.ts';
import { period } from '../props.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const MemberRole = oneOf(
  'MemberRole',
  { en: 'In what role somebody belongs.', nl: 'In welke rol iemand erbij hoort.' },
  {
    MEMBER: term('member', 'lid', { en: 'An ordinary member.', nl: 'Een gewoon lid.' }),
    COORDINATOR: term('coordinator', 'coördinator', {
      en: 'It coordinates the others.',
      nl: 'Coördineert de anderen.',
    }),
    LEAD_APPLICANT: term('lead applicant', 'penvoerder', {
      en: 'It applied on behalf of all.',
      nl: 'Vroeg namens allen aan.',
    }),
  },
);

export const MemberOf = defineLink({
  type: 'MEMBER_OF',
  from: [Organisation, Alliance],
  to: [Alliance, Organisation],
  out: 'memberOf',
  in: 'members',
  term: term('is a member of', 'is lid van', {
    en: 'An organisation or alliance belongs to an alliance or umbrella.',
    nl: 'Een organisatie of alliantie hoort bij een alliantie of koepel.',
  }),
  back: { en: 'has member', nl: 'heeft als lid' },
  acyclic: true,
  nests: true,
  props: {
    role: MemberRole.optional(term('role', 'rol', { en: 'In what role.', nl: 'In welke rol.' })),
    ...period,
  },
});
