import { describe, expect, it } from '@jest/globals';
import { rowFaults } from '../../src/model/check-row.ts';
import { term } from '../../src/model/term.ts';
import { int } from '../../src/model/values/int.ts';
import { text, texts } from '../../src/model/values/text.ts';

const some = term('banana', 'banaan', { en: 'A banana.', nl: 'Een banaan.' });
const props = { colour: text.required(some), weight: int.optional(some), uses: texts.optional(some) };

describe('rowFaults', () => {
  it.each([
    [{ colour: 'yellow' }],
    [{ colour: 'yellow', weight: 120, uses: ['shake'] }],
    [{ colour: 'yellow', weight: null, uses: null }],
    [{ colour: 'yellow', weight: undefined, uses: [] }],
  ])('finds none in %j', (values) => {
    expect(rowFaults(props, values)).toEqual([]);
  });
  it.each([[{}], [{ colour: null }], [{ colour: undefined }]])('names what is required and lacks in %j', (values) => {
    expect(rowFaults(props, values)).toEqual([
      { prop: 'colour', expected: 'text of 1 to 20000 characters; it is required', found: null },
    ]);
  });
  it('names a value that is none of its word', () => {
    expect(rowFaults(props, { colour: 'yellow', weight: 0.5, uses: ['', 'shake'] })).toEqual([
      { prop: 'weight', expected: 'a whole number of at most 2147483647, such as 12', found: 0.5 },
      { prop: 'uses', expected: 'a list of texts', found: ['', 'shake'] },
    ]);
  });
  it('names a prop that there is not, whatever its value', () => {
    expect(rowFaults(props, { colour: 'yellow', Colour: null, toString: 1 })).toEqual([
      { prop: 'Colour', expected: 'one of colour, weight, uses', found: null },
      { prop: 'toString', expected: 'one of colour, weight, uses', found: 1 },
    ]);
  });
  it('tells all faults of a row at once', () => {
    expect(rowFaults(props, { weight: 'heavy', bent: true }).map(({ prop }) => prop)).toEqual([
      'colour',
      'weight',
      'bent',
    ]);
  });
});
