import { readAddress } from '../sites/read-address.ts';
import { type Form, oneWord } from './form.ts';

const word = /(?:https?:\/\/|www\.)[^\s<>"«»{}|\\^`]{4,500}/iuy;

/** The address of a page on a known site; of other sites nothing is read. */
export const address: Form = {
  start: /(?<![\p{L}\d./])(?:https?:\/\/|www\.)(?=[a-z\d])/giu,
  read(text, at) {
    word.lastIndex = at;
    const found = (word.exec(text)?.[0] ?? '').replace(/[.,;:!?)\]'*]+$/, '');
    const outcome = readAddress(found);
    return oneWord(at, found, outcome.sort === 'reference' ? outcome.reference : undefined);
  },
};
