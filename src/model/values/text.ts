import { defineWord } from './word.ts';

const longest = 20_000;
/** Control characters have no place in a name or a summary, and break logs and terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Half of a sign, which no store takes. */
const halfSign = /\p{Cs}/u;
export const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  value.length <= longest &&
  !control.test(value) &&
  !halfSign.test(value);

export const text = defineWord<string, 'String'>({
  name: 'String',
  about: { en: 'Text.', nl: 'Tekst.' },
  expected: `text of 1 to ${longest} characters`,
  parse: (written) => (isText(written) ? written.trim() : undefined),
  holds: isText,
});

export const texts = defineWord<readonly string[], 'String'>({
  name: 'String',
  about: { en: 'Texts.', nl: 'Teksten.' },
  expected: 'a list of texts',
  none: [],
  parse: (written) => (Array.isArray(written) && written.every(isText) ? written.map((one) => one.trim()) : undefined),
  holds: (value) => Array.isArray(value) && value.every(isText),
});
