import { defineFamily } from '../kind.ts';
import { Alliance } from '../kinds/alliance.ts';
import { Committee } from '../kinds/committee.ts';
import { Ministry } from '../kinds/ministry.ts';
import { Municipality } from '../kinds/municipality.ts';
import { Office } from '../kinds/office.ts';
import { Organisation } from '../kinds/organisation.ts';
import { Party } from '../kinds/party.ts';
import { Person } from '../kinds/person.ts';
import { term } from '../term.ts';

export const Actor = defineFamily({
  name: 'Actor',
  term: term('actor', 'actor', {
    en: 'Whoever can act: give money, take part, promise.',
    nl: 'Wie kan handelen: geld geven, meedoen, toezeggen.',
  }),
  kinds: [Ministry, Municipality, Organisation, Alliance, Committee, Party, Person, Office],
});
