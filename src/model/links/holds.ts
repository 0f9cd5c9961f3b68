import { Office } from '../kinds/office.ts';
import { Person } from '../kinds/person.ts';
import { defineLink } from '../link.ts';
import { period } from '../props.ts';
import { term } from '../term.ts';

export const Holds = defineLink({
  type: 'HOLDS',
  from: Person,
  to: Office,
  out: 'holds',
  in: 'heldBy',
  term: term('holds', 'bekleedt', { en: 'A person holds an office.', nl: 'Een persoon bekleedt een ambt.' }),
  back: { en: 'held by', nl: 'bekleed door' },
  distinct: ['from'],
  props: {
    ...period,
  },
});
