import { defineWord } from './word.ts';

const isDecimal = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const decimal = defineWord<number, 'Float'>({
  name: 'Float',
  about: { en: 'A number.', nl: 'Een getal.' },
  expected: 'a number with a decimal point and without thousands separators, such as 15300 or 0.5',
  parse: (written) => {
    const value = typeof written === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(written) ? Number(written) : undefined;
    return isDecimal(value) ? value : undefined;
  },
  holds: isDecimal,
});
