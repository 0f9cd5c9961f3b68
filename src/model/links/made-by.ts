import { Actor } from '../families/actor.ts';
import { Statement } from '../kinds/statement.ts';
import { Study } from '../kinds/study.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const MadeBy = defineLink({
  type: 'MADE_BY',
  from: Statement,
  to: [Actor, Study],
  out: 'madeBy',
  in: 'statementsMade',
  term: term('was made by', 'is gedaan door', { en: 'Who makes a statement.', nl: 'Wie een bewering doet.' }),
  back: { en: 'says', nl: 'zegt' },
  props: {},
});
