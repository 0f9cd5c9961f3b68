import { Alliance } from '../kinds/alliance.ts';
import { Document } from '../kinds/document.ts';
import { Event } from '../kinds/event.ts';
import { Plan } from '../kinds/plan.ts';
import { Regulation } from '../kinds/regulation.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const About = defineLink({
  type: 'ABOUT',
  from: Document,
  to: [Document, Plan, Regulation, Alliance, Event],
  out: 'about',
  in: 'documentsAbout',
  term: term('is about', 'gaat over', {
    en: 'A document is about another or about a plan.',
    nl: 'Een document gaat over een ander document of een plan.',
  }),
  back: { en: 'is the subject of', nl: 'is onderwerp van' },
  joins: true,
  props: {},
});
