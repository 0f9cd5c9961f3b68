import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { term } from '../../src/model/term.ts';
import { bilingual } from '../../src/model/values/bilingual.ts';
import { date, firstDay, lastDay } from '../../src/model/values/date.ts';
import { text } from '../../src/model/values/text.ts';
import { derived, type Written } from '../../src/model/values/word.ts';
import { type Case, cases } from './value-cases.ts';

const all = Object.entries(cases);
const each = <K extends 'good' | 'bad' | 'not'>(what: K) =>
  all.flatMap(([name, one]) => one[what].map((value) => ({ name, word: one.word, value: value as Case[K][number] })));
const shown = (value: unknown) =>
  JSON.stringify(value)
    ?.slice(0, 60)
    .replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

describe('a value word', () => {
  it.each(each('good').map((one) => ({ ...one, written: shown(one.value[0]) })))(
    '$name takes $written',
    ({ word, value }) => {
      const [written, expected] = value;
      expect(word.parse(written)).toEqual(expected);
      expect(word.holds(expected)).toBe(true);
    },
  );
  it.each(each('bad').map((one) => ({ ...one, written: shown(one.value) })))(
    '$name refuses $written',
    ({ word, value }) => {
      expect(word.parse(value)).toBeUndefined();
    },
  );
  it.each(each('not').map((one) => ({ ...one, shown: String(one.value) })))(
    '$name does not hold $shown',
    ({ word, value }) => {
      expect(word.holds(value)).toBe(false);
    },
  );
  it.each(all)('%s says what it expects', (_, { word, expected }) => {
    expect(word.expected).toBe(expected);
    for (const language of [word.about.en, word.about.nl]) expect(language).toMatch(/^[A-Z].*\.$/);
  });
  it.each(all)('%s holds whatever it takes, and stores what it loads', (_, { word }) => {
    const anything = fc.oneof(
      fc.string(),
      fc.array(fc.string()),
      fc.stringMatching(/^(EUR )?-?\d{1,30}(\.\d\d)?$/),
      fc.stringMatching(/^\d{4}(-\d\d){0,2}(\/\d{4})?$/),
    );
    const roundTrip = (written: Written) => {
      const value = word.parse(written);
      if (value === undefined) return;
      expect(word.holds(value)).toBe(true);
      const stored = word.store ? word.store(value) : value;
      expect(word.load ? word.load(stored) : stored).toEqual(value);
    };
    fc.assert(fc.property(anything, roundTrip), { seed: 1, numRuns: 300 });
    for (const [written] of cases[_]?.good ?? []) roundTrip(written);
  });
  it.each(all)('%s has no value where nothing is written, or no values', (_, { word }) => {
    expect(word.none).toEqual(['texts', 'ints', 'refs'].includes(_) ? [] : null);
    expect(word.list).toBe(Array.isArray(word.none));
  });
  it('keeps two languages in one list, so that a prop stays one column', () => {
    expect(bilingual.store?.({ en: 'a', nl: 'b' })).toEqual(['a', 'b']);
    expect(bilingual.load?.(['a', 'b'])).toEqual({ en: 'a', nl: 'b' });
  });
  it('becomes a prop that is required or not, and may be filled in at load', () => {
    const what = term('banana', 'banaan', { en: 'A banana.', nl: 'Een banaan.' });
    expect(text.required(what)).toMatchObject({ required: true, term: what, word: { name: 'String' } });
    expect(text.optional(what)).toMatchObject({ required: false });
    expect(text.optional(what)).not.toHaveProperty('derived');
    expect(derived(text.optional(what))).toMatchObject({ required: false, derived: true });
  });
  it('cannot be changed', () => {
    expect(all.every(([, { word }]) => Object.isFrozen(word))).toBe(true);
  });
});

describe('a partial date', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2023-04', '2023-04-01', '2023-04-30'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-05-17', '2023-05-17', '2023-05-17'],
  ])('%s begins on %s and ends on %s', (partial, first, last) => {
    expect([firstDay(partial), lastDay(partial)]).toEqual([first, last]);
    expect([date.holds(first), date.holds(last)]).toEqual([true, true]);
  });
});
