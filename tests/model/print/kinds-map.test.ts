import { describe, expect, it } from '@jest/globals';
import { kinds, links } from '../../../src/model/model.ts';
import { drawnFamilies, drawnKind, drawnLink } from '../../../src/model/print/drawn.ts';
import { kindsMap, namesAt } from '../../../src/model/print/kinds-map.ts';

describe('the map of kinds and links', () => {
  it('shows each link once, with what stands at its ends', () => {
    const maps = drawnFamilies.map((family) => [family, kindsMap(family)] as const);
    for (const link of links) {
      const within = maps.filter(([, dot]) => dot.includes(`"${link.type}" [label="${link.out}"`));
      expect([link.type, within.map(([family]) => family)]).toEqual([link.type, [drawnLink(link)]]);
      for (const name of namesAt(link.to)) expect(within[0]?.[1]).toContain(`"${link.type}" -> "${name}"`);
    }
  });
  it('takes an interface for all of its kinds', () => {
    const funds = links.find(({ type }) => type === 'FUNDS');
    expect(funds && [namesAt(funds.from), namesAt(funds.to)]).toEqual([
      ['Actor'],
      ['Actor', 'Project', 'Plan', 'Event', 'Study'],
    ]);
  });
  it('draws each family with some kinds, and money with every amount', () => {
    expect(new Set(kinds.map(drawnKind))).toEqual(new Set(drawnFamilies));
    expect(links.filter(({ props }) => 'amount' in props).map(drawnLink)).toEqual(['money', 'money', 'money']);
  });
});
