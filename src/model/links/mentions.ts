import { Passage } from '../kinds/passage.ts';
import { anyEntity, defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Mentions = defineLink({
  type: 'MENTIONS',
  from: Passage,
  to: anyEntity,
  out: 'mentions',
  in: 'mentionedIn',
  term: term('mentions', 'noemt', { en: 'A passage mentions an entity.', nl: 'Een passage noemt een entiteit.' }),
  back: { en: 'mentioned in', nl: 'genoemd in' },
  joins: true,
  props: {},
});
