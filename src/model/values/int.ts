import { defineWord } from './word.ts';

/** GraphQL's Int ends here. */
const largest = 2 ** 31 - 1;
const isInt = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) <= largest;
const parseInt10 = (written: unknown): number | undefined => {
  const value = typeof written === 'string' && /^-?(0|[1-9]\d*)$/.test(written) ? Number(written) : undefined;
  return isInt(value) ? value : undefined;
};

export const int = defineWord<number, 'Int'>({
  name: 'Int',
  about: { en: 'A whole number.', nl: 'Een geheel getal.' },
  expected: `a whole number of at most ${largest}, such as 12`,
  parse: parseInt10,
  holds: isInt,
});

export const ints = defineWord<readonly number[], 'Int'>({
  name: 'Int',
  about: { en: 'Whole numbers.', nl: 'Gehele getallen.' },
  expected: 'a list of whole numbers, such as [8, 9]',
  none: [],
  parse: (written) => {
    const values = Array.isArray(written) ? written.map(parseInt10) : [undefined];
    return values.every(isInt) ? values : undefined;
  },
  holds: (value) => Array.isArray(value) && value.every(isInt),
});
