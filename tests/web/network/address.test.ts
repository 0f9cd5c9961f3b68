import { describe, expect, it } from '@jest/globals';
import { type Asked, askedIn, networkAddress, variablesOf } from '../../../src/web/explorer/network/address.ts';

const read = (address: string) => askedIn(new URL(address, 'http://x').searchParams);
const usual: Asked = { id: 'plan/a', steps: 2, hide: [], link: null, on: null, open: [], pick: null, parts: false };

describe('the address of a network', () => {
  it('says what is not as usual, and is read back the same', () => {
    const all: Asked = {
      id: 'plan/a',
      steps: 1,
      hide: ['policy', 'money'],
      link: 'FUNDS',
      on: '2023-05-01',
      open: ['plan/b', 'plan/c'],
      pick: 'plan/a|FUNDS|plan/b',
      parts: true,
    };
    for (const asked of [usual, all, { ...usual, id: null, parts: true }])
      for (const language of ['nl', 'en'] as const) expect(read(networkAddress(asked, language))).toEqual(asked);
    expect(networkAddress(usual, 'nl')).toBe('/netwerk?id=plan/a');
    expect(networkAddress({}, 'en')).toBe('/network');
  });
  it('counts what makes no sense as not said', () => {
    expect(read('/netwerk?id=plan/a&steps=9&hide=green&link=KNOWS&on=2023-99-99&open=&pick=&parts=1')).toEqual(usual);
  });
  it('asks for more entities when one is opened', () => {
    expect(variablesOf(usual).first).toBeLessThan(variablesOf({ ...usual, open: ['plan/b'] }).first);
    expect(variablesOf(usual)).toMatchObject({ around: 'plan/a', steps: 2, linkTypes: null, asOf: null });
    expect(variablesOf({ ...usual, link: 'FUNDS' }).linkTypes).toEqual(['FUNDS']);
  });
});
