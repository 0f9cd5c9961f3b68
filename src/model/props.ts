import { term } from './term.ts';
import { bilingual } from './values/bilingual.ts';
import { cents } from './values/cents.ts';
import { date } from './values/date.ts';
import { flag } from './values/flag.ts';
import { refs } from './values/ref.ts';
import { text } from './values/text.ts';
import { url } from './values/url.ts';
import { derived } from './values/word.ts';

// Props that several kinds or links share; a name means the same everywhere.

export const abbreviation = text.optional(
  term('abbreviation', 'afkorting', { en: 'Short form of the name.', nl: 'Korte vorm van de naam.' }),
);
export const summary = bilingual.optional(
  term('summary', 'samenvatting', {
    en: 'What it is or says, in our own words.',
    nl: 'Wat het is of zegt, in eigen woorden.',
  }),
);
export const period = {
  from: date.optional(
    term('from', 'van', { en: 'When it begins; null when open.', nl: 'Wanneer het begint; leeg als dat open is.' }),
  ),
  to: date.optional(
    term('to', 'tot en met', { en: 'When it ends; null when open.', nl: 'Wanneer het eindigt; leeg als dat open is.' }),
  ),
} as const;
/** One fact of money = one amount, one direction, one period. */
export const money = {
  amount: cents.optional(
    term('amount', 'bedrag', {
      en: 'Amount over the whole period, in euro cents; null when the source names none.',
      nl: 'Bedrag over de hele periode, in eurocenten; leeg als de bron er geen noemt.',
    }),
  ),
  perYear: flag.optional(
    term('per year', 'per jaar', {
      en: 'Whether the amount is for each year of the period.',
      nl: 'Of het bedrag voor elk jaar van de periode geldt.',
    }),
  ),
  ...period,
} as const;
export const website = url.optional(
  term('web page', 'webpagina', { en: 'Where it can be read.', nl: 'Waar het te lezen is.' }),
);
export const tooiUri = url.optional(
  term('TOOI identifier', 'TOOI-identificatie', {
    en: 'Identifier in the registers of Dutch government organisations (TOOI).',
    nl: 'Identificatie in de registers van Nederlandse overheidsorganisaties (TOOI).',
  }),
);
/** What every part of a document has: its text once the document itself has been read, and its passages. */
export const part = {
  text: derived(
    text.optional(
      term('text', 'tekst', {
        en: 'The full text; null until the document itself has been read.',
        nl: 'De volledige tekst; leeg tot het document zelf is gelezen.',
      }),
    ),
  ),
  passages: derived(
    refs('Passage').optional(
      term('passages', 'passages', {
        en: 'The passages in this part that facts rest on.',
        nl: 'De passages in dit deel waar feiten op rusten.',
      }),
    ),
  ),
} as const;
