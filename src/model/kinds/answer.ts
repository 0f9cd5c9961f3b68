import { defineKind } from '../kind.ts';
import { part, summary } from '../props.ts';
import { term } from '../term.ts';
import { ints } from '../values/int.ts';
import { oneOf } from '../values/one-of.ts';

const Verdict = oneOf(
  'Verdict',
  { en: 'What an answer says to a yes-or-no question.', nl: 'Wat een antwoord zegt op een ja-neevraag.' },
  {
    YES: term('yes', 'ja', { en: 'The answer is yes.', nl: 'Het antwoord is ja.' }),
    NO: term('no', 'nee', { en: 'The answer is no.', nl: 'Het antwoord is nee.' }),
    PARTLY: term('partly', 'deels', { en: 'The answer is yes in part.', nl: 'Het antwoord is deels ja.' }),
  },
);

export const Answer = defineKind({
  name: 'Answer',
  plural: 'answers',
  pluralLabel: { en: 'answers', nl: 'antwoorden' },
  highlights: ['numbers', 'verdict'],
  term: term('answer', 'antwoord', {
    en: 'An answer of the government; it may serve several questions.',
    nl: 'Een antwoord van de regering; het kan bij meer vragen horen.',
  }),
  caption: 'Antwoord {numbers}',
  props: {
    numbers: ints.required(
      term('numbers', 'nummers', {
        en: 'Numbers of the questions that it answers.',
        nl: 'Nummers van de vragen die het beantwoordt.',
      }),
    ),
    verdict: Verdict.optional(
      term('verdict', 'oordeel', {
        en: 'Yes, no or partly; only where the answer says so itself.',
        nl: 'Ja, nee of deels; alleen als het antwoord dat zelf zegt.',
      }),
    ),
    summary,
    ...part,
  },
});
