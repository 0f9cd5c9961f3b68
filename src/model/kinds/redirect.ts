import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { bilingual } from '../values/bilingual.ts';
import { ref } from '../values/ref.ts';

/** Its key is the id that is gone, so that whoever kept that id still finds what it names. */
export const Redirect = defineKind({
  name: 'Redirect',
  plural: 'redirects',
  pluralLabel: { en: 'redirects', nl: 'doorverwijzingen' },
  term: term('redirect', 'doorverwijzing', {
    en: 'An id that is in use no more, and the entity that answers to it.',
    nl: 'Een id dat niet meer in gebruik is, en de entiteit die erop antwoordt.',
  }),
  caption: '{target}',
  needsEvidence: false,
  props: {
    target: ref('Entity').required(
      term('target', 'doel', { en: 'The entity that answers to it.', nl: 'De entiteit die erop antwoordt.' }),
    ),
    reason: bilingual.optional(term('reason', 'reden', { en: 'Why the id is gone.', nl: 'Waarom het id weg is.' })),
  },
});
