import { BudgetArticle } from '../kinds/budget-article.ts';
import { Ministry } from '../kinds/ministry.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const BudgetOf = defineLink({
  type: 'BUDGET_OF',
  from: BudgetArticle,
  to: Ministry,
  out: 'budgetOf',
  in: 'budgetArticles',
  term: term('belongs to the budget of', 'hoort bij de begroting van', {
    en: 'A budget article belongs to the budget of a ministry.',
    nl: 'Een begrotingsartikel hoort bij de begroting van een ministerie.',
  }),
  back: { en: 'has budget article', nl: 'heeft begrotingsartikel' },
  props: {},
});
