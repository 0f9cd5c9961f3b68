import { readIdentifier } from '../identifier.ts';
import { type Form, oneWord } from './form.ts';

const word = /[a-z]{1,5}(?:-[a-z\d]{1,10}){1,6}/iy;

/** An id of an official publication: kst-35341-17. */
export const identifier: Form = {
  start: /(?<![\p{L}\d-])(?:kst|ah|h|kv|blg|stb|stcrt|trb|gmb|prb|wsb|bgr)-(?=\d|[te]k-)/giu,
  read(text, at) {
    word.lastIndex = at;
    const found = word.exec(text)?.[0] ?? '';
    return oneWord(at, found, readIdentifier(found));
  },
};
