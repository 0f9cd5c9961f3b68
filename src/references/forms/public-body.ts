import { type Reference, referenceOf } from '../reference.ts';
import { type Form, oneWord } from './form.ts';

/** The registers by the letters that their codes begin with. */
const registers: Readonly<Record<string, string>> = {
  mnre: 'ministerie',
  gm: 'gemeente',
  pv: 'provincie',
  ws: 'waterschap',
};

/** The folder of a TOOI address in which a code stands, or undefined for a code of another register. */
export const registerOf = (code: string): string | undefined => registers[/^[a-z]+/.exec(code)?.[0] ?? ''];

/** `mnre1010`, `gm0363`: a code of the TOOI registers of ministries, municipalities, provinces and water boards. */
export function readBody(written: string): Reference | undefined {
  const code = written.toLowerCase();
  const is = /^(?:mnre\d{4}|gm\d{4}|pv\d{2}|ws\d{4})$/.test(code);
  return is ? referenceOf('PUBLIC_BODY', code, { number: code }) : undefined;
}

const word = /(?:mnre|gm|pv|ws)\d{2,4}/iy;

/** A bare code; in running text only its address counts. */
export const publicBody: Form = {
  start: /(?<![\p{L}\d])(?:mnre|gm|pv|ws)\d{2,4}(?![\p{L}\d])/giu,
  read(text, at, strictness) {
    if (strictness !== 'whole') return [];
    word.lastIndex = at;
    const found = word.exec(text)?.[0] ?? '';
    return oneWord(at, found, readBody(found));
  },
};
