import { Actor } from '../families/actor.ts';
import { Series } from '../kinds/series.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const CountedBy = defineLink({
  type: 'COUNTED_BY',
  from: Series,
  to: [Actor, Study],
  out: 'countedBy',
  in: 'counts',
  term: term('is counted by', 'wordt geteld door', {
    en: 'Who counts or estimates a series.',
    nl: 'Wie een reeks telt of schat.',
  }),
  back: { en: 'counts', nl: 'telt' },
  props: {},
});
