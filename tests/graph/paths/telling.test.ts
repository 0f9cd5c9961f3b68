import { describe, expect, it } from '@jest/globals';
import { tellingLinks } from '../../../src/graph/paths/telling.ts';
import { Part } from '../../../src/model/families/part.ts';
import { kindsAt, links } from '../../../src/model/model.ts';

describe('the telling sorts of facts', () => {
  const telling = links.filter(({ type }) => tellingLinks.includes(type));
  it('join no part of a document, passage or figure, and nothing to just anything', () => {
    const joining = new Set(['Passage', 'Observation', ...Part.kinds.map(({ name }) => name)]);
    const faults = telling.filter(({ from, to }) =>
      [from, to].some((end) => end.kinds === 'all' || kindsAt(end).some(({ name }) => joining.has(name))),
    );
    expect(faults.map(({ type }) => type)).toEqual([]);
  });
  it('tell of money, membership and work, not of a shared subject or document', () => {
    expect(tellingLinks).toEqual(expect.arrayContaining(['FUNDS', 'FINANCES', 'MEMBER_OF', 'CARRIES_OUT', 'PROMISED']));
    for (const type of ['ADDRESSES', 'TARGETS', 'CONCERNS', 'MENTIONS', 'PART_OF_DOCUMENT', 'CITES'])
      expect(tellingLinks).not.toContain(type);
  });
});
