import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const OfficeRank = oneOf(
  'OfficeRank',
  { en: 'Rank of an office of government.', nl: 'Rang van een ambt in de regering.' },
  {
    MINISTER: term('minister', 'minister', { en: 'Minister.', nl: 'Minister.' }),
    STATE_SECRETARY: term('state secretary', 'staatssecretaris', { en: 'State secretary.', nl: 'Staatssecretaris.' }),
  },
);

export const Office = defineKind({
  name: 'Office',
  plural: 'offices',
  pluralLabel: { en: 'offices', nl: 'ambten' },
  highlights: ['officeOf', 'heldBy', 'promised'],
  term: term('office', 'ambt', { en: 'The office of a member of government.', nl: 'Het ambt van een bewindspersoon.' }),
  props: {
    rank: OfficeRank.optional(term('rank', 'rang', { en: 'Rank of the office.', nl: 'Rang van het ambt.' })),
  },
});
