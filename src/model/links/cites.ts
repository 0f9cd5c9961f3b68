import { Amendment } from '../kinds/amendment.ts';
import { Annex } from '../kinds/annex.ts';
import { Answer } from '../kinds/answer.ts';
import { Document } from '../kinds/document.ts';
import { Footnote } from '../kinds/footnote.ts';
import { Motion } from '../kinds/motion.ts';
import { Plan } from '../kinds/plan.ts';
import { Question } from '../kinds/question.ts';
import { Regulation } from '../kinds/regulation.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Cites = defineLink({
  type: 'CITES',
  from: [Answer, Footnote, Question, Annex],
  to: [Document, Study, Motion, Amendment, Regulation, Plan],
  out: 'cites',
  in: 'citedBy',
  term: term('cites', 'haalt aan', {
    en: 'A part cites a document, study or paper.',
    nl: 'Een deel haalt een document, onderzoek of stuk aan.',
  }),
  back: { en: 'cited by', nl: 'aangehaald door' },
  joins: true,
  props: {},
});
