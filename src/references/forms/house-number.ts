import { type Reference, referenceOf } from '../reference.ts';
import { type Form, oneWord } from './form.ts';

const kinds = { Z: 'HOUSE_CASE', D: 'HOUSE_DOCUMENT', A: 'HOUSE_ACTIVITY' } as const;

/** `2024Z06121` (case), `2024D14184` (document), `2024A02517` (activity), in any case of letters. */
export function readHouseNumber(written: string): Reference | undefined {
  const number = written.toUpperCase();
  const [, letter] = /^20\d\d([ZDA])\d{5}$/.exec(number) ?? [];
  const kind = kinds[letter as keyof typeof kinds];
  return kind && referenceOf(kind, number, { chamber: 'HOUSE', number });
}

const named = /(?:(?:zaak|document|activiteit)(?:nummer)?:?\s{1,2})?(20\d\d[ZDA]\d{5})/iy;

/** A number of the House. */
export const houseNumber: Form = {
  start: /(?<![\p{L}\d])(?:(?:zaak|document|activiteit)(?:nummer)?:?\s{1,2})?20\d\d[ZDA]\d{5}(?![\p{L}\d])/giu,
  read(text, at) {
    named.lastIndex = at;
    const [whole = '', number = ''] = named.exec(text) ?? [];
    return oneWord(at, whole, readHouseNumber(number));
  },
};
