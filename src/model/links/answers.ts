import { Answer } from '../kinds/answer.ts';
import { Question } from '../kinds/question.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Answers = defineLink({
  type: 'ANSWERS',
  from: Answer,
  to: Question,
  out: 'answers',
  in: 'answeredBy',
  term: term('answers', 'beantwoordt', {
    en: 'An answer answers a question.',
    nl: 'Een antwoord beantwoordt een vraag.',
  }),
  back: { en: 'answered by', nl: 'beantwoord door' },
  joins: true,
  props: {},
});
