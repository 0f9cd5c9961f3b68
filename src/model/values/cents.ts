import { defineWord } from './word.ts';

/** Euro cents as a whole number: GraphQL's Int ends at 21 million euro, and fractions do not add up. */
export const cents = defineWord<number, 'Cents'>({
  name: 'Cents',
  about: { en: 'An amount in whole euro cents.', nl: 'Een bedrag in hele eurocenten.' },
  expected: 'an amount in euros without thousands separators, such as EUR 400000 or EUR 12.50',
  parse: (written) => {
    const match = typeof written === 'string' ? /^EUR (-?\d{1,13})(?:\.(\d\d))?$/.exec(written) : null;
    return match ? Number(`${match[1]}${match[2] ?? '00'}`) : undefined;
  },
  holds: (value) => Number.isSafeInteger(value),
});
