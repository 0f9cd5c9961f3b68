import { Actor } from '../families/actor.ts';
import { Document } from '../kinds/document.ts';
import { Plan } from '../kinds/plan.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const WrittenBy = defineLink({
  type: 'WRITTEN_BY',
  from: [Study, Document, Plan],
  to: Actor,
  out: 'writtenBy',
  in: 'wrote',
  term: term('was written by', 'is geschreven door', {
    en: 'Who wrote a study or document.',
    nl: 'Wie een onderzoek of document schreef.',
  }),
  back: { en: 'wrote', nl: 'schreef' },
  props: {},
});
