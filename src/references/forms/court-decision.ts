import { type Reference, referenceOf } from '../reference.ts';
import { type Form, oneWord } from './form.ts';

/** `ECLI:NL:RVS:2018:314`: country, court, year, number. */
export function readCase(written: string): Reference | undefined {
  const number = written.toUpperCase();
  const is = /^ECLI:[A-Z]{2}:[A-Z\d]{1,7}:(?:1[89]|20)\d\d:[A-Z\d][A-Z\d.]{0,24}$/.test(number);
  return is ? referenceOf('COURT_DECISION', number, { number }) : undefined;
}

const word = /ECLI:[A-Z]{2}:[A-Z\d]{1,7}:\d{4}:[A-Z\d.]{1,25}/iy;

export const courtDecision: Form = {
  start: /(?<![\p{L}\d])ECLI:(?=[A-Z]{2}:)/giu,
  read(text, at) {
    word.lastIndex = at;
    const found = (word.exec(text)?.[0] ?? '').replace(/\.+$/, '');
    return oneWord(at, found, readCase(found));
  },
};
