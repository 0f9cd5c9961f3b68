import { type Reference, referenceOf } from '../reference.ts';
import { type Form, oneWord } from './form.ts';

/** `BWBR0002221`, of the register of national legislation and treaties. */
export function readLegislation(written: string, on: string | null = null): Reference | undefined {
  const number = written.toUpperCase();
  return /^BWB[RVW]\d{7}$/.test(number) ? referenceOf('LEGISLATION', number, { number, on }) : undefined;
}

/** `CVDR603544`, of the register of local legislation. */
export function readLocalLegislation(written: string): Reference | undefined {
  const number = written.toUpperCase();
  return /^CVDR\d{4,7}$/.test(number) ? referenceOf('LOCAL_LEGISLATION', number, { number }) : undefined;
}

const parts = /^jci(\d\.\d{1,2}):([cv]):(BWB[RVW]\d{7})((?:&[a-z]{1,12}=[^&]{1,40}){0,12})$/i;

/** `jci1.3:c:BWBR0002221&artikel=6`; `g` or else `z` is the day for which it is meant. */
export function readLegislationPart(written: string): Reference | undefined {
  const [, version, sort, register, path = ''] = parts.exec(written.replaceAll('&amp;', '&')) ?? [];
  if (register === undefined) return undefined;
  const number = register.toUpperCase();
  const [, on = null] = /&g=(\d{4}-\d\d-\d\d)/.exec(path) ?? /&z=(\d{4}-\d\d-\d\d)/.exec(path) ?? [];
  return referenceOf('LEGISLATION_PART', `jci${version}:${sort?.toLowerCase()}:${number}${path}`, { number, on });
}

const word =
  /jci\d\.\d{1,2}:[cv]:BWB[RVW]\d{7}(?:&(?:amp;)?[a-z]{1,12}=[\w.:-]{1,40}){0,12}|(?:BWB[RVW]|CVDR)\d{4,7}/iy;

export const law: Form = {
  start: /(?<![\p{L}\d:])(?:jci\d\.\d{1,2}:[cv]:BWB|BWB[RVW]\d{7}(?!\d)|CVDR\d{4,7}(?!\d))/giu,
  read(text, at) {
    word.lastIndex = at;
    const found = (word.exec(text)?.[0] ?? '').replace(/[.:-]+$/, '');
    return oneWord(at, found, readLegislationPart(found) ?? readLegislation(found) ?? readLocalLegislation(found));
  },
};
