import { defineKind } from '../kind.ts';
import { tooiUri } from '../props.ts';
import { term } from '../term.ts';

export const Municipality = defineKind({
  name: 'Municipality',
  plural: 'municipalities',
  pluralLabel: { en: 'municipalities', nl: 'gemeenten' },
  highlights: ['funders', 'placeOf', 'takesPartIn'],
  term: term('municipality', 'gemeente', { en: 'A Dutch municipality.', nl: 'Een Nederlandse gemeente.' }),
  props: {
    tooiUri,
  },
});
