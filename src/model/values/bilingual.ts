import type { Bilingual } from '../term.ts';
import { isText } from './text.ts';
import { defineWord } from './word.ts';

/** Whether a value is a text in both languages, and nothing else. */
export const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 2 &&
  'en' in value &&
  'nl' in value &&
  isText(value.en) &&
  isText(value.nl);

/** Stored as one list `[en, nl]`, so that a prop stays one column. */
export const bilingual = defineWord<Bilingual, 'Bilingual'>({
  name: 'Bilingual',
  about: { en: 'The same in English and in Dutch.', nl: 'Hetzelfde in het Engels en in het Nederlands.' },
  expected: 'two texts, as { en: …, nl: … }',
  parse: (written) => (isBilingual(written) ? { en: written.en.trim(), nl: written.nl.trim() } : undefined),
  holds: isBilingual,
  store: ({ en, nl }) => [en, nl],
  load: (stored) => {
    const [en, nl] = stored as readonly [string, string];
    return { en, nl };
  },
});
