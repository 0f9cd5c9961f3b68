import { findReferences } from './find-references.ts';
import type { Reading } from './forms/form.ts';
import { forms } from './forms/forms.ts';
import { whyNot } from './look-alikes.ts';
import { plain } from './plain.ts';
import type { Reference } from './reference.ts';
import { type Refusal, refusal, shown } from './refusal.ts';
import { readAddress } from './sites/read-address.ts';
import { sites } from './sites/sites.ts';

export type Outcome = { readonly reference: Reference } | { readonly refusal: Refusal };

/** Longer than any notation with the words around it. */
const longest = 1_000;

/** Without quotes, brackets, full stops and "zie" around it. */
const bared = (text: string): string =>
  text
    .replace(/^[\s"'„“”«»([*.,;:]{1,20}/, '')
    .replace(/^(?:zie(?:\s{1,2}ook)?|vgl\.?|cf\.?)\s{1,3}/i, '')
    .replace(/[\s"'„“”«»*.,;:!?]{1,20}$/, '')
    .replace(/^([^(]*)\)$/, '$1');

const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$|^(?:[a-z\d-]{1,40}\.){1,4}(?:nl|eu)\/\S*$/i.test(text);

function ofAddress(text: string): Outcome | undefined {
  const outcome = readAddress(text);
  if (outcome.sort === 'reference') return { reference: outcome.reference };
  if (outcome.sort === 'no address') return undefined;
  const known = Object.keys(sites).join(', ');
  return outcome.sort === 'unknown site'
    ? {
        refusal: refusal(
          'UNKNOWN_SITE',
          `The addresses of ${outcome.host} are not read. Expected one of ${known}.`,
          `De adressen van ${outcome.host} worden niet gelezen. Verwacht werd een van ${known}.`,
        ),
      }
    : {
        refusal: refusal(
          'UNKNOWN_PAGE',
          `${shown(text)}: the address does not say what is on the page. Expected the page of one document; give the number that stands on it.`,
          `${shown(text)}: het adres zegt niet wat er op de pagina staat. Verwacht werd de pagina van één document; geef het nummer dat erop staat.`,
        ),
      };
}

/** The readings that take in the text as a whole. */
function wholeReadings(text: string): readonly Reading[] {
  return forms.flatMap((form) =>
    [...text.matchAll(form.start)].flatMap(({ index }) => {
      const found = form.read(text, index, 'whole');
      const starts = found.some(({ start }) => start === 0);
      return starts && found.some(({ end }) => end === text.length) ? found : [];
    }),
  );
}

function chosen(text: string, readings: readonly Reading[]): Outcome | undefined {
  const byId = new Map(readings.map(({ reference }) => [reference.id, reference]));
  const [first, second] = byId.values();
  if (first === undefined) return undefined;
  if (second === undefined) return { reference: first };
  const ids = [...byId.keys()].join(', ');
  return {
    refusal: refusal(
      'AMBIGUOUS',
      `${shown(text)} may be ${ids}. Expected one reference; write out which is meant.`,
      `${shown(text)} kan ${ids} zijn. Verwacht werd één verwijzing; schrijf voluit welke bedoeld is.`,
      [...byId.values()],
    ),
  };
}

/**
 * What a notation names: the one reference that it is, or that stands in it. Never throws.
 * @param written one notation, in any of the forms that are in use
 */
export function resolveReference(written: string): Outcome {
  const text = bared(plain(written.slice(0, longest + 1)));
  if (written.length > longest)
    return {
      refusal: refusal(
        'NOT_A_REFERENCE',
        `Expected one notation of at most ${longest} characters, found ${written.length}. Ask for the references in a text instead.`,
        `Verwacht werd één notatie van hoogstens ${longest} tekens, gevonden ${written.length}. Vraag anders naar de verwijzingen in een tekst.`,
      ),
    };
  const found = isAddress(text) ? ofAddress(text) : chosen(text, wholeReadings(text));
  return found ?? chosen(text, findReferences(text)) ?? { refusal: whyNot(text) };
}
