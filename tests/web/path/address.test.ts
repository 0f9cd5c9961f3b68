import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Asked, askedIn, pathAddress, variablesOf } from '../../../src/web/explorer/path/address.ts';
import { usualWalks, walks } from '../../../src/web/explorer/texts/walks.ts';

const read = (search: string) => askedIn(new URLSearchParams(search));
const usual: Asked = {
  from: null,
  to: null,
  over: usualWalks,
  on: null,
  without: [],
  hubs: false,
  steps: 6,
  first: 5,
  path: 1,
};

describe('the address of a path', () => {
  it('says nothing of what is as usual', () => {
    expect(pathAddress(usual, 'nl')).toBe('/pad');
    expect(pathAddress({ ...usual, from: 'person/a', to: 'plan/b' }, 'en')).toBe('/path?from=person/a&to=plan/b');
    expect(read('')).toEqual(usual);
  });
  it('can be read back, whatever was chosen', () => {
    const id = fc.stringMatching(/^[a-z-]{1,8}\/[a-z0-9.’-]{1,8}$/);
    const asked = fc.record({
      from: fc.option(fc.constantFrom('person/a', 'plan/b')),
      to: fc.option(fc.constantFrom('organisation/c', 'goal/d.1')),
      over: fc.subarray([...walks], { minLength: 1 }),
      on: fc.option(fc.constantFrom('2023-05-01', '2020-02-29')),
      without: fc.uniqueArray(id, { maxLength: 3 }),
      hubs: fc.boolean(),
      steps: fc.integer({ min: 1, max: 10 }),
      first: fc.constantFrom(5, 20),
      path: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(asked, (each) => {
        const [, search = ''] = pathAddress(each, 'nl').split('?');
        expect(read(search)).toEqual(each);
      }),
    );
  });
  it.each([
    ['over=nothing', usual],
    ['steps=99&first=0&path=-1&on=2023-13-01', usual],
    ['from=person/a&without=person/a,,plan/b,plan/b', { ...usual, from: 'person/a', without: ['plan/b'] }],
  ])('takes %s for what makes sense in it', (search, asked) => expect(read(search)).toEqual(asked));
  it('asks the server for its own choice of facts unless another is made', () => {
    expect(variablesOf(usual)).toMatchObject({ linkTypes: null, excludeHubs: 20 });
    expect(variablesOf({ ...usual, over: ['money'], hubs: true })).toMatchObject({
      linkTypes: ['FUNDS', 'FINANCES', 'ADDS_MONEY_TO', 'BUDGET_OF'],
      excludeHubs: null,
    });
  });
});
