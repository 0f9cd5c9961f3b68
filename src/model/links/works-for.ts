import { Actor } from '../families/actor.ts';
import { Organisation } from '../kinds/organisation.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const WorksFor = defineLink({
  type: 'WORKS_FOR',
  from: Organisation,
  to: Actor,
  out: 'worksFor',
  in: 'representedBy',
  term: term('works on behalf of', 'werkt in opdracht van', {
    en: 'An organisation works on behalf of somebody.',
    nl: 'Een organisatie werkt in opdracht van iemand.',
  }),
  back: { en: 'has a task carried out by', nl: 'laat een taak uitvoeren door' },
  props: {},
});
