import { describe, expect, it } from '@jest/globals';
import { tellingLinks } from '../../../src/graph/paths/telling.ts';
import { links } from '../../../src/web/explorer/texts/labels.ts';
import { typesOf, usualWalks, walkOf, walks } from '../../../src/web/explorer/texts/walks.ts';

describe('what a path may walk along', () => {
  it('is as usual what the server walks along when nothing is said', () => {
    expect([...typesOf(usualWalks)].sort()).toEqual([...tellingLinks].sort());
  });
  it('puts every link into one walk', () => {
    expect([...typesOf(walks)].sort()).toEqual(Object.keys(links).sort());
    for (const walk of walks) expect({ walk, some: typesOf([walk]).length > 0 }).toEqual({ walk, some: true });
  });
  it.each([
    ['FUNDS', 'money'],
    ['ADDS_MONEY_TO', 'money'],
    ['BUDGET_OF', 'money'],
    ['MEMBER_OF', 'actor'],
    ['HOLDS', 'actor'],
    ['CONSULTS', 'policy'],
    ['CARRIES_OUT', 'policy'],
    ['SUBMITTED', 'parliament'],
    ['PROMISED', 'parliament'],
    ['BACKS', 'knowledge'],
    ['ADDRESSES', 'shared'],
    ['NO_SUCH_LINK', 'shared'],
  ])('walks %s as %s', (type, walk) => expect(walkOf(type)).toBe(walk));
});
