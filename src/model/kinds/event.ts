import { defineKind } from '../kind.ts';
import { summary } from '../props.ts';
import { term } from '../term.ts';
import { date } from '../values/date.ts';

export const Event = defineKind({
  name: 'Event',
  plural: 'events',
  pluralLabel: { en: 'events', nl: 'bijeenkomsten' },
  highlights: ['date', 'participants', 'carriedOutBy', 'takesPlaceIn'],
  term: term('event', 'bijeenkomst', { en: 'A meeting or other event.', nl: 'Een bijeenkomst of andere gebeurtenis.' }),
  props: {
    date: date.optional(term('date', 'datum', { en: 'When it takes place.', nl: 'Wanneer het plaatsvindt.' })),
    summary,
  },
});
