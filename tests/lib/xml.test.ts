import { describe, expect, it } from '@jest/globals';
import { xml } from '../../src/lib/xml.ts';

describe('xml', () => {
  it('writes what has a meaning of its own as a reference', () => {
    expect(xml('a < "b" & c\n')).toBe('a &lt; &quot;b&quot; &amp; c&#10;');
  });
  it('leaves whole characters beyond the first plane', () => {
    expect(xml('😀\ud83d\u0000é')).toBe('😀é');
  });
});
