import { term } from '../../src/model/term.ts';
import { bilingual } from '../../src/model/values/bilingual.ts';
import { cents } from '../../src/model/values/cents.ts';
import { date } from '../../src/model/values/date.ts';
import { decimal } from '../../src/model/values/decimal.ts';
import { flag } from '../../src/model/values/flag.ts';
import { int, ints } from '../../src/model/values/int.ts';
import { interval } from '../../src/model/values/interval.ts';
import { oneOf } from '../../src/model/values/one-of.ts';
import { ref, refs } from '../../src/model/values/ref.ts';
import { text, texts } from '../../src/model/values/text.ts';
import { url } from '../../src/model/values/url.ts';
import type { Word, Written } from '../../src/model/values/word.ts';

// What may be written for each value word, and what may not.

const some = { en: 'A banana.', nl: 'Een banaan.' };
const colour = oneOf('Colour', some, { RED: term('red', 'rood', some), GREEN_2: term('green', 'groen', some) });
const list = (written: string): Written => [written];
const each = (written: string): string[] => written.split('|');
const same = (written: string) => each(written).map((one) => [one, one] as const);

export interface Case {
  readonly word: Word;
  readonly expected: string;
  /** What may be written, and the value that it is. */
  readonly good: readonly (readonly [Written, unknown])[];
  readonly bad: readonly Written[];
  /** Values that are none of this word, although they are of JavaScript's type for it or near. */
  readonly not: readonly unknown[];
}
export const cases: Readonly<Record<string, Case>> = {
  text: {
    word: text,
    expected: 'text of 1 to 20000 characters',
    good: [
      ['banaan', 'banaan'],
      [' één\nregel ', 'één\nregel'],
      ['x'.repeat(20_000), 'x'.repeat(20_000)],
      ['\u{1f600}', '\u{1f600}'],
    ],
    bad: [
      '',
      ' \n',
      'x'.repeat(20_001),
      'a\u0000',
      'a\rb',
      'a\u001b[31m',
      'a\u007f',
      'a\u009b31m',
      'half \ud800',
      list('a'),
      { en: 'a' },
    ],
    not: [null, 1, true, [], {}],
  },
  texts: {
    word: texts,
    expected: 'a list of texts',
    good: [
      [[], []],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    ],
    bad: ['a', ['a', ''], [['a']], { en: 'a' }],
    not: [null, 'a', [1], [null]],
  },
  bilingual: {
    word: bilingual,
    expected: 'two texts, as { en: …, nl: … }',
    good: [
      [
        { en: 'a', nl: 'b' },
        { en: 'a', nl: 'b' },
      ],
      [
        { nl: 'b', en: 'a' },
        { en: 'a', nl: 'b' },
      ],
    ],
    bad: ['a', ['a', 'b'], { en: 'a' }, { en: 'a', nl: '' }, { en: 'a', nl: 'b', de: 'c' }, { en: ['a'], nl: 'b' }],
    not: [null, 'a', {}, ['a', 'b']],
  },
  flag: {
    word: flag,
    expected: 'true or false',
    good: [
      ['true', true],
      ['false', false],
    ],
    bad: ['', 'True', 'yes', '1', 'ja', list('true')],
    not: [null, 0, 'true'],
  },
  int: {
    word: int,
    expected: 'a whole number of at most 2147483647, such as 12',
    good: [
      ['0', 0],
      ['12', 12],
      ['-3', -3],
      ['2147483647', 2_147_483_647],
    ],
    bad: [...each('|012|1.0|1e3|+1| 1|0x1|2147483648|9007199254740993|NaN|Infinity'), list('1')],
    not: [null, '1', 0.5, 2 ** 31, Number.NaN, 1n],
  },
  ints: {
    word: ints,
    expected: 'a list of whole numbers, such as [8, 9]',
    good: [
      [[], []],
      [
        ['8', '9'],
        [8, 9],
      ],
    ],
    bad: ['8', ['8', 'x'], ['8', '0.5'], [['8']]],
    not: [null, 8, ['8'], [0.5]],
  },
  decimal: {
    word: decimal,
    expected: 'a number with a decimal point and without thousands separators, such as 15300 or 0.5',
    good: [
      ['0.5', 0.5],
      ['15300', 15_300],
      ['-2.25', -2.25],
    ],
    bad: [...each('|15.300,5|15,5|.5|5.|1e3|01.5|NaN|Infinity'), '9'.repeat(400), list('0.5')],
    not: [null, '0.5', Number.NaN, Number.POSITIVE_INFINITY],
  },
  cents: {
    word: cents,
    expected: 'an amount in euros without thousands separators, such as EUR 400000 or EUR 12.50',
    good: [
      ['EUR 400000', 40_000_000],
      ['EUR 12.50', 1_250],
      ['EUR -12.05', -1_205],
      ['EUR 0', 0],
      ['EUR 9999999999999.99', 999_999_999_999_999],
    ],
    bad: [
      ...each('400000|EUR 400.000|EUR 400,000|EUR 12.5|EUR 12.505|EUR  12|eur 12|€ 12|EUR 12 mln|EUR 99999999999999'),
      list('EUR 1'),
    ],
    not: [null, '1', 0.5, 2 ** 53, Number.NaN],
  },
  date: {
    word: date,
    expected: 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY',
    good: same('2023|2023-01|2023-12-31|2024-02-29|2000-02-29|1899-01-01'),
    bad: [
      ...each(
        '|23|2023-1|2023-00|2023-13|2023-02-30|2023-02-29|1900-02-29|2023-04-31|2023-01-00|2023-01-32|01-01-2023|2023-01-01T00:00|2023-01-01\n|+2023',
      ),
      list('2023'),
    ],
    not: [null, 2023, new Date()],
  },
  interval: {
    word: interval,
    expected: 'a date or an interval whose end is not before its start, such as 2021 or 2022-01/2022-06',
    good: same('2021|2022-01-15|2022-01/2022-06|2022/2022-01|2022/2022|2021-12/2022'),
    bad: [
      ...each(
        '|/|2021/|/2021|2022/2021|2022-02/2022-01|2022/2021-12-31|2021/2022/2023|2021/P1Y|2021-13/2022|2021 - 2022',
      ),
      list('2021'),
    ],
    not: [null, 2021],
  },
  url: {
    word: url,
    expected: 'an absolute http or https address',
    good: same('https://example.nl|http://example.nl/a?b=c#d|https://example.nl:8080/%20'),
    bad: [
      ...each(
        '|example.nl|/a|http://|ftp://example.nl|javascript:alert(1)|data:text/html,x| https://example.nl|https://exa mple.nl|https://example.nl/a b|https://example.nl/\n',
      ),
      list('https://example.nl'),
    ],
    not: [null, new URL('https://example.nl')],
  },
  ref: {
    word: ref('Banana'),
    expected: 'the id of one Banana',
    good: [...same('ministry/szw|action-line/a/b|plan/é'), ['ministry/a|FUNDS|plan/b', 'ministry/a|FUNDS|plan/b']],
    bad: [
      ...each('|ministry|ministry/|/szw|Ministry/szw|ministry/s zw|ministry/szw\n'),
      `ministry/${'x'.repeat(500)}`,
      list('ministry/szw'),
    ],
    not: [null, 1, []],
  },
  refs: {
    word: refs('Banana'),
    expected: 'a list of ids of Banana',
    good: [
      [[], []],
      [
        ['ministry/a', 'plan/b'],
        ['ministry/a', 'plan/b'],
      ],
    ],
    bad: ['ministry/a', ['ministry/a', ''], [['ministry/a']]],
    not: [null, 'ministry/a', [1]],
  },
  'one of': {
    word: colour,
    expected: 'one of RED, GREEN_2',
    good: [
      ['RED', 'RED'],
      ['GREEN_2', 'GREEN_2'],
    ],
    bad: [...each('|red|BLUE|toString|__proto__|RED '), list('RED')],
    not: [null, 0, ['RED']],
  },
};
