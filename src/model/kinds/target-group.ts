import { defineKind } from '../kind.ts';
import { summary } from '../props.ts';
import { term } from '../term.ts';

export const TargetGroup = defineKind({
  name: 'TargetGroup',
  plural: 'targetGroups',
  pluralLabel: { en: 'target groups', nl: 'doelgroepen' },
  highlights: ['targetedBy', 'broader', 'narrower', 'measuredBy'],
  term: term('target group', 'doelgroep', {
    en: 'People whom policy is meant for.',
    nl: 'Mensen voor wie beleid bedoeld is.',
  }),
  props: {
    summary,
  },
});
