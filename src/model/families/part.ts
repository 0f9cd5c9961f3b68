import { defineFamily } from '../kind.ts';
import { Annex } from '../kinds/annex.ts';
import { Answer } from '../kinds/answer.ts';
import { Footnote } from '../kinds/footnote.ts';
import { Question } from '../kinds/question.ts';
import { Section } from '../kinds/section.ts';
import { term } from '../term.ts';

export const Part = defineFamily({
  name: 'Part',
  term: term('part', 'deel', {
    en: 'A part of a document that has a text of its own.',
    nl: 'Een deel van een document met een eigen tekst.',
  }),
  kinds: [Question, Answer, Footnote, Annex, Section],
});
