import { describe, expect, it } from '@jest/globals';
import { type Box, meet } from '../../../src/web/explorer/network/geometry.ts';
import { type Layout, layoutOf } from '../../../src/web/explorer/network/layout.ts';
import { passes } from '../../../src/web/explorer/network/lines.ts';
import { randomPicture } from './random-picture.ts';

interface Named {
  readonly what: string;
  readonly box: Box;
}
const texts = ({ nodes, lines }: Layout): readonly Named[] => [
  ...nodes.flatMap(({ node, textBox }) => (textBox ? [{ what: `name ${node.id}`, box: textBox }] : [])),
  ...lines.flatMap(({ line, words }) => (words ? [{ what: `words ${line.id}`, box: words }] : [])),
];
const marks = ({ nodes }: Layout): readonly Named[] =>
  nodes.map(({ node, mark }) => ({ what: `mark ${node.id}`, box: mark }));

/** What stands on what, in words; empty when a picture can be read. */
function overlaps(layout: Layout): readonly string[] {
  const all = [...texts(layout), ...marks(layout)];
  const found = all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => (meet(one.box, other.box, 0.5) ? [`${one.what} on ${other.what}`] : [])),
  );
  const crossed = layout.lines.flatMap((line) =>
    texts(layout)
      .filter(({ what }) => what !== `words ${line.line.id}`)
      .flatMap(({ what, box }) => (passes(line, box, 1) ? [`${what} on line ${line.line.id}`] : [])),
  );
  const through = layout.lines.flatMap((line) =>
    layout.nodes
      .filter(({ node }) => node.id !== line.line.from && node.id !== line.line.to)
      .flatMap(({ node, mark }) => (passes(line, mark, 1) ? [`line ${line.line.id} on mark ${node.id}`] : [])),
  );
  return [...found, ...crossed, ...(layout.nodes.length <= 80 ? through : [])];
}

describe('the layout of a network', () => {
  const cases = Array.from({ length: 14 }, (_, seed) => ({ seed, size: [1, 2, 5, 14, 30, 45, 60][seed % 7] ?? 1 }));
  it.each(cases)(
    'has no word on a word, a mark or the line of another, with $size entities (seed $seed)',
    ({ seed, size }) => {
      const layout = layoutOf(randomPicture(seed, size, Math.floor(size * (seed % 3) * 0.5)), 856);
      expect(layout.nodes).toHaveLength(size);
      expect(layout.nodes.slice(1).every(({ textBox }) => textBox !== null)).toBe(true);
      expect(overlaps(layout)).toEqual([]);
      for (const { box } of [...texts(layout), ...marks(layout)]) {
        expect([box.x - box.width / 2 >= 0, box.x + box.width / 2 <= layout.width]).toEqual([true, true]);
        expect([box.y - box.height / 2 >= 0, box.y + box.height / 2 <= layout.height]).toEqual([true, true]);
      }
    },
  );
  it('is the same for the same graph', () => {
    for (const size of [30, 120])
      expect(layoutOf(randomPicture(7, size, size), 856)).toEqual(layoutOf(randomPicture(7, size, size), 856));
  });
  it('draws 300 entities, names where nothing is in the way', () => {
    const data = randomPicture(3, 300, 300);
    const start = performance.now();
    const layout = layoutOf(data, 856);
    const took = performance.now() - start;
    process.stdout.write(
      `A layout of 300 entities and ${data.lines.length} lines took ${Math.round(took)} ms; ${layout.nodes.filter(({ textBox }) => textBox).length} names, ${Math.round(layout.height)} px high.\n`,
    );
    expect(overlaps(layout)).toEqual([]);
    for (const { box } of texts(layout))
      expect([box.x - box.width / 2 >= 0, box.x + box.width / 2 <= layout.width]).toEqual([true, true]);
    expect(took).toBeLessThan(5_000);
  });
  it('of nothing is empty, and knows no line that leads nowhere', () => {
    expect(layoutOf({ nodes: [], lines: [] }, 856)).toMatchObject({ nodes: [], lines: [] });
    const { nodes, lines } = randomPicture(1, 2, 0);
    const stray = { id: 'x', from: 'n0', to: 'gone', family: 'actor', words: 'kent' } as const;
    expect(layoutOf({ nodes, lines: [...lines, stray] }, 856).lines).toHaveLength(lines.length);
  });
});
