import { Actor } from '../families/actor.ts';
import { Document } from '../kinds/document.ts';
import { Series } from '../kinds/series.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const PublishedBy = defineLink({
  type: 'PUBLISHED_BY',
  from: [Study, Series, Document],
  to: Actor,
  out: 'publishedBy',
  in: 'published',
  term: term('was published by', 'is uitgegeven door', { en: 'Who published it.', nl: 'Wie het uitgaf.' }),
  back: { en: 'published', nl: 'gaf uit' },
  props: {},
});
