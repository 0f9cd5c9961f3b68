import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { int } from '../values/int.ts';
import { ref, refs } from '../values/ref.ts';
import { text } from '../values/text.ts';
import { derived } from '../values/word.ts';

export const Passage = defineKind({
  name: 'Passage',
  plural: 'passages',
  pluralLabel: { en: 'passages', nl: 'vindplaatsen' },
  term: term('passage', 'vindplaats', {
    en: 'Where in a document something stands.',
    nl: 'Waar in een document iets staat.',
  }),
  caption: '{phrase}',
  needsEvidence: false,
  props: {
    part: ref('Part').required(
      term('part', 'deel', {
        en: 'The part of the document that it stands in.',
        nl: 'Het deel van het document waarin het staat.',
      }),
    ),
    start: int.required(
      term('start', 'begin', {
        en: 'Offset of its first character in the text of the part, in UTF-16 units.',
        nl: 'Plaats van het eerste teken in de tekst van het deel, in UTF-16-eenheden.',
      }),
    ),
    end: int.required(
      term('end', 'einde', { en: 'Offset after its last character.', nl: 'Plaats na het laatste teken.' }),
    ),
    phrase: text.required(
      term('phrase', 'woorden', {
        en: 'At most eight words, exactly as they stand there.',
        nl: 'Hoogstens acht woorden, precies zoals ze er staan.',
      }),
    ),
    partSha256: text.required(
      term('hash of the part', 'hash van het deel', {
        en: 'SHA-256 of the text of the part that the offsets count in.',
        nl: 'SHA-256 van de tekst van het deel waarin de plaatsen tellen.',
      }),
    ),
    text: derived(
      text.optional(
        term('sentence', 'zin', {
          en: 'The full sentence; null until the document itself has been read.',
          nl: 'De volledige zin; leeg tot het document zelf is gelezen.',
        }),
      ),
    ),
    proves: derived(
      refs('Node').optional(
        term('proves', 'bewijst', {
          en: 'The facts and entities that rest on this passage.',
          nl: 'De feiten en entiteiten die op deze passage rusten.',
        }),
      ),
    ),
  },
});
