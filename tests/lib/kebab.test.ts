import { describe, expect, it } from '@jest/globals';
import { kebab } from '../../src/lib/kebab.ts';

describe('kebab', () => {
  it.each([
    ['Ministry', 'ministry'],
    ['ActionLine', 'action-line'],
    ['BudgetArticle', 'budget-article'],
    ['partSha256', 'part-sha256'],
    ['sha256Hash', 'sha256-hash'],
    ['ACTION_LINE', 'action-line'],
    ['FUNDS', 'funds'],
    ['PART_OF_DOCUMENT', 'part-of-document'],
  ])('writes %s as %s', (name, written) => {
    expect(kebab(name)).toBe(written);
  });
});
