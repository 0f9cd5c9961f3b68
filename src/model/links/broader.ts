import { TargetGroup } from '../kinds/target-group.ts';
import { Topic } from '../kinds/topic.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Broader = defineLink({
  type: 'BROADER',
  from: [Topic, TargetGroup],
  to: [Topic, TargetGroup],
  out: 'broader',
  in: 'narrower',
  term: term('falls under', 'valt onder', {
    en: 'A subject or group falls under a wider one.',
    nl: 'Een onderwerp of groep valt onder een ruimere.',
  }),
  back: { en: 'includes', nl: 'omvat ook' },
  acyclic: true,
  nests: true,
  joins: true,
  props: {},
});
