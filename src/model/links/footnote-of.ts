import { Answer } from '../kinds/answer.ts';
import { Footnote } from '../kinds/footnote.ts';
import { Question } from '../kinds/question.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const FootnoteOf = defineLink({
  type: 'FOOTNOTE_OF',
  from: Footnote,
  to: [Answer, Question],
  out: 'footnoteOf',
  in: 'footnotes',
  term: term('is a footnote of', 'is voetnoot bij', {
    en: 'A footnote explains a place in an answer or question.',
    nl: 'Een voetnoot licht een plek in een antwoord of vraag toe.',
  }),
  back: { en: 'has footnote', nl: 'heeft als voetnoot' },
  joins: true,
  props: {},
});
