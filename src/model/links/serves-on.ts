import { Committee } from '../kinds/committee.ts';
import { Person } from '../kinds/person.ts';
import { defineLink } from '../link.ts';
import { period } from '../props.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const CommitteeRole = oneOf(
  'CommitteeRole',
  { en: 'In what role a person serves on a committee.', nl: 'In welke rol iemand in een commissie zit.' },
  {
    CHAIR: term('chair', 'voorzitter', { en: 'Chair of the committee.', nl: 'Voorzitter van de commissie.' }),
    CLERK: term('clerk', 'griffier', { en: 'Clerk of the committee.', nl: 'Griffier van de commissie.' }),
    MEMBER: term('member', 'lid', { en: 'Member of the committee.', nl: 'Lid van de commissie.' }),
  },
);

export const ServesOn = defineLink({
  type: 'SERVES_ON',
  from: Person,
  to: Committee,
  out: 'servesOn',
  in: 'memberPersons',
  term: term('serves on', 'zit in', { en: 'A person serves on a committee.', nl: 'Een persoon zit in een commissie.' }),
  back: { en: 'has as member', nl: 'heeft als lid' },
  props: {
    role: CommitteeRole.optional(term('role', 'rol', { en: 'In what role.', nl: 'In welke rol.' })),
    ...period,
  },
});
