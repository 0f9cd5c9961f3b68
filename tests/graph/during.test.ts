import { describe, expect, it } from '@jest/globals';
import { asOfText, during } from '../../src/graph/during.ts';

describe('during', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-06', '2022-06-01', '2022-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2027-12-31', '2027-12-31', '2027-12-31'],
  ])('takes %s for the days from %s to %s', (asOf, since, until) => {
    expect(during(asOf)).toEqual({ since, until });
  });
  it.each([[null], [undefined], ['']])('takes %j for all of time', (asOf) => {
    expect(during(asOf)).toEqual({ since: '0000-01-01', until: '9999-12-31' });
  });
  it('is explained in two languages', () => {
    expect(Object.keys(asOfText)).toEqual(['en', 'nl']);
  });
});
