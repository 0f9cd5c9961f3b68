import { defineKind } from '../kind.ts';
import { website } from '../props.ts';
import { term } from '../term.ts';
import { date } from '../values/date.ts';
import { text } from '../values/text.ts';

import { derived } from '../values/word.ts';

export const Source = defineKind({
  name: 'Source',
  plural: 'allSources',
  pluralLabel: { en: 'sources', nl: 'bronnen' },
  highlights: ['publisher', 'retrievedAt', 'verified'],
  term: term('source', 'bron', {
    en: 'What entities and facts come from, with publisher and licence.',
    nl: 'Waar entiteiten en feiten vandaan komen, met uitgever en licentie.',
  }),
  caption: '{title}',
  needsEvidence: false,
  props: {
    title: text.required(term('title', 'titel', { en: 'Title of the source.', nl: 'Titel van de bron.' })),
    publisher: text.optional(term('publisher', 'uitgever', { en: 'Who publishes it.', nl: 'Wie het uitgeeft.' })),
    licence: text.optional(
      term('licence', 'licentie', {
        en: 'Terms under which it may be used.',
        nl: 'Voorwaarden waaronder het gebruikt mag worden.',
      }),
    ),
    website,
    retrievedAt: date.optional(
      term('retrieved', 'opgehaald', { en: 'When it was read.', nl: 'Wanneer het gelezen is.' }),
    ),
    verified: derived(
      date.optional(
        term('verified', 'nagekeken', {
          en: 'The day on which every passage was found in the document itself.',
          nl: 'De dag waarop elke vindplaats in het document zelf is gevonden.',
        }),
      ),
    ),
    sha256: text.optional(
      term('SHA-256', 'SHA-256', { en: 'Hash of the file that was read.', nl: 'Hash van het gelezen bestand.' }),
    ),
  },
});
