import { defineWord } from './word.ts';

const isUrl = (value: unknown): value is string =>
  typeof value === 'string' && URL.canParse(value) && /^https?:\/\/\S+$/.test(value);

export const url = defineWord<string, 'Url'>({
  name: 'Url',
  about: { en: 'An address on the web.', nl: 'Een adres op het web.' },
  expected: 'an absolute http or https address',
  parse: (written) => (isUrl(written) ? written : undefined),
  holds: isUrl,
});
