import { Event } from '../kinds/event.ts';
import { Municipality } from '../kinds/municipality.ts';
import { Project } from '../kinds/project.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const TakesPlaceIn = defineLink({
  type: 'TAKES_PLACE_IN',
  from: [Project, Event],
  to: Municipality,
  out: 'takesPlaceIn',
  in: 'placeOf',
  term: term('takes place in', 'vindt plaats in', {
    en: 'Something takes place in a municipality.',
    nl: 'Iets vindt plaats in een gemeente.',
  }),
  back: { en: 'is the place of', nl: 'is plaats van' },
  joins: true,
  props: {},
});
