import { defineWord } from './word.ts';

export const flag = defineWord<boolean, 'Boolean'>({
  name: 'Boolean',
  about: { en: 'True or false.', nl: 'Waar of onwaar.' },
  expected: 'true or false',
  parse: (written) => (written === 'true' ? true : written === 'false' ? false : undefined),
  holds: (value) => typeof value === 'boolean',
});
