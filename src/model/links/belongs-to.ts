import { Party } from '../kinds/party.ts';
import { Person } from '../kinds/person.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const BelongsTo = defineLink({
  type: 'BELONGS_TO',
  from: Person,
  to: Party,
  out: 'belongsTo',
  in: 'politicians',
  term: term('belongs to', 'hoort bij', {
    en: 'A politician belongs to a party.',
    nl: 'Een politicus hoort bij een partij.',
  }),
  back: { en: 'has politician', nl: 'heeft als politicus' },
  props: {},
});
