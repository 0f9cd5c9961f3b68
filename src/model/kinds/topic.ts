import { defineKind } from '../kind.ts';
import { abbreviation, summary } from '../props.ts';
import { term } from '../term.ts';

export const Topic = defineKind({
  name: 'Topic',
  plural: 'topics',
  pluralLabel: { en: 'topics', nl: "thema's" },
  highlights: ['addressedBy', 'broader', 'narrower', 'measuredBy'],
  term: term('topic', 'thema', {
    en: 'A subject that policy, studies and figures are about.',
    nl: 'Een onderwerp waar beleid, onderzoek en cijfers over gaan.',
  }),
  props: {
    abbreviation,
    summary,
  },
});
