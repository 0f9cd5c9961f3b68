import { describe, expect, it } from '@jest/globals';
import { type Found, stretches } from '../../src/web/explorer/graph/references.ts';

const found = (start: number, end: number, links: readonly string[], id?: string): Found => ({
  start,
  end,
  reference: { printed: 'x', links, entity: id ? { id } : null },
});

describe('the stretches of a text', () => {
  const text = 'Zie Kamerstuk 35341 en verder niets.';
  it('lead where a reference can be opened, and hold the whole text', () => {
    const made = stretches(text, 0, text.length, [found(4, 19, ['https://example.nl'])]);
    expect(made.map(({ text: each, found: to }) => [each, to?.links.length])).toEqual([
      ['Zie ', undefined],
      ['Kamerstuk 35341', 1],
      [' en verder niets.', undefined],
    ]);
  });
  it('are plain where a reference leads nowhere, lies partly outside or within another', () => {
    const some = [found(4, 19, [], 'document/a'), found(14, 19, ['https://example.nl'])];
    expect(stretches(text, 0, text.length, some).filter((each) => each.found)).toHaveLength(1);
    expect(stretches(text, 0, text.length, [found(4, 19, [])])).toEqual([{ at: 0, text }]);
    expect(stretches(text, 6, 30, [found(4, 19, ['https://example.nl'])])).toEqual([
      { at: 6, text: text.slice(6, 30) },
    ]);
  });
});
