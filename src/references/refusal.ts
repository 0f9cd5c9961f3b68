import type { Bilingual } from '../model/term.ts';
import { term } from '../model/term.ts';
import { oneOf } from '../model/values/one-of.ts';
import type { Maker } from '../model/values/word.ts';
import type { Reference } from './reference.ts';

export const RefusalReason = oneOf(
  'RefusalReason',
  { en: 'Why something is not read as a reference.', nl: 'Waarom iets niet als verwijzing wordt gelezen.' },
  {
    NOT_A_REFERENCE: term('no reference', 'geen verwijzing', {
      en: 'It is something else, or nothing that is known.',
      nl: 'Het is iets anders, of niets bekends.',
    }),
    INCOMPLETE: term('incomplete', 'onvolledig', {
      en: 'A part of the reference is missing.',
      nl: 'Er ontbreekt een deel van de verwijzing.',
    }),
    AMBIGUOUS: term('ambiguous', 'dubbelzinnig', {
      en: 'It names several things, or can be read in more than one way.',
      nl: 'Het noemt meer dingen, of is op meer manieren te lezen.',
    }),
    OUT_OF_RANGE: term('out of range', 'buiten bereik', {
      en: 'It has the form of a reference with a number that does not occur.',
      nl: 'Het heeft de vorm van een verwijzing, met een nummer dat niet voorkomt.',
    }),
    UNKNOWN_SITE: term('unknown site', 'onbekende site', {
      en: 'The address of a site whose addresses are not read.',
      nl: 'Het adres van een site waarvan de adressen niet worden gelezen.',
    }),
    UNKNOWN_PAGE: term('unknown page', 'onbekende pagina', {
      en: 'A known site, with an address that does not say what is on the page.',
      nl: 'Een bekende site, met een adres dat niet zegt wat er op de pagina staat.',
    }),
  },
);
type Reasons<W> = W extends Maker<infer Values, string> ? Values : never;

export interface Refusal {
  readonly reason: Reasons<typeof RefusalReason>;
  /** What was found, what was expected, what to do. */
  readonly explanation: Bilingual;
  /** What it may mean, where that is the question. */
  readonly readings: readonly Reference[];
}

export const refusal = (
  reason: Refusal['reason'],
  en: string,
  nl: string,
  readings: readonly Reference[] = [],
): Refusal => ({ reason, explanation: { en, nl }, readings });

/** What a person gave, as messages show it. */
export const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
