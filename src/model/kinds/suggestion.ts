import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { decimal } from '../values/decimal.ts';
import { oneOf } from '../values/one-of.ts';
import { ref } from '../values/ref.ts';
import { text } from '../values/text.ts';

const SuggestionState = oneOf(
  'SuggestionState',
  { en: 'Whether a person has judged a suggestion.', nl: 'Of een mens een voorstel heeft beoordeeld.' },
  {
    OPEN: term('open', 'open', { en: 'Nobody has judged it yet.', nl: 'Nog niet beoordeeld.' }),
    ACCEPTED: term('accepted', 'overgenomen', { en: 'It has become a fact.', nl: 'Is een feit geworden.' }),
    REJECTED: term('rejected', 'afgewezen', { en: 'It is no fact.', nl: 'Is geen feit.' }),
  },
);

export const Suggestion = defineKind({
  name: 'Suggestion',
  plural: 'suggestions',
  pluralLabel: { en: 'suggestions', nl: 'voorstellen' },
  highlights: ['rule', 'confidence', 'state'],
  term: term('suggestion', 'voorstel', {
    en: 'What a rule found in a document and nobody has accepted yet.',
    nl: 'Wat een regel in een document vond en nog niemand heeft overgenomen.',
  }),
  props: {
    subject: ref('Entity').required(
      term('from', 'van', { en: 'Where the fact would begin.', nl: 'Waar het feit zou beginnen.' }),
    ),
    linkType: text.required(
      term('link', 'verband', { en: 'The link it would be.', nl: 'Het verband dat het zou zijn.' }),
    ),
    object: ref('Entity').required(
      term('to', 'naar', { en: 'Where the fact would end.', nl: 'Waar het feit zou eindigen.' }),
    ),
    props: text.optional(
      term('properties', 'eigenschappen', { en: 'Its properties, as JSON.', nl: 'De eigenschappen, als JSON.' }),
    ),
    confidence: decimal.required(
      term('confidence', 'zekerheid', {
        en: 'From 0 to 1, as the rule rates itself.',
        nl: 'Van 0 tot 1, zoals de regel zichzelf inschat.',
      }),
    ),
    rule: text.required(term('rule', 'regel', { en: 'The rule that found it.', nl: 'De regel die het vond.' })),
    state: SuggestionState.required(
      term('state', 'stand', { en: 'Whether a person has looked at it.', nl: 'Of een mens ernaar heeft gekeken.' }),
    ),
  },
});
