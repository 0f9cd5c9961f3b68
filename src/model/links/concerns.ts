import { Commitment } from '../kinds/commitment.ts';
import { Statement } from '../kinds/statement.ts';
import { anyEntity, defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Concerns = defineLink({
  type: 'CONCERNS',
  from: [Commitment, Statement],
  to: anyEntity,
  out: 'concerns',
  in: 'concernedBy',
  term: term('is about', 'gaat over', {
    en: 'What a commitment or statement is about.',
    nl: 'Waar een toezegging of bewering over gaat.',
  }),
  back: { en: 'is the subject of', nl: 'is onderwerp van' },
  joins: true,
  props: {},
});
