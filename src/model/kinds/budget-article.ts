import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { text } from '../values/text.ts';

export const BudgetArticle = defineKind({
  name: 'BudgetArticle',
  plural: 'budgetArticles',
  pluralLabel: { en: 'budget articles', nl: 'begrotingsartikelen' },
  highlights: ['chapter', 'number', 'budgetOf', 'finances'],
  term: term('budget article', 'begrotingsartikel', {
    en: 'An article of the budget of a ministry.',
    nl: 'Een artikel van de begroting van een ministerie.',
  }),
  props: {
    number: text.required(term('number', 'nummer', { en: 'Number of the article.', nl: 'Nummer van het artikel.' })),
    chapter: text.optional(
      term('chapter', 'hoofdstuk', {
        en: 'Roman number of the budget chapter.',
        nl: 'Romeins nummer van het begrotingshoofdstuk.',
      }),
    ),
  },
});
