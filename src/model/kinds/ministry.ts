import { defineKind } from '../kind.ts';
import { abbreviation, period, tooiUri } from '../props.ts';
import { term } from '../term.ts';

export const Ministry = defineKind({
  name: 'Ministry',
  plural: 'ministries',
  pluralLabel: { en: 'ministries', nl: 'ministeries' },
  highlights: ['from', 'abbreviation', 'funds', 'promised'],
  term: term('ministry', 'ministerie', {
    en: 'A ministry of the Dutch government, present or former.',
    nl: 'Een ministerie van de Nederlandse regering, nu of vroeger.',
  }),
  props: {
    abbreviation,
    tooiUri,
    ...period,
  },
});
