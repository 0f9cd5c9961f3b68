import { describe, expect, it } from '@jest/globals';
import { linesOf, type NearItem, type NearMark, nearLayout } from '../../../src/web/explorer/near/near-layout.ts';

const item = (name: string, below = 0): NearItem => ({ id: name, kind: 'Organisation', name, below });
const long = 'Federatie van Somalische associaties in Nederland';

/** A letter of 13 px is seldom wider than this. */
const letter = 7.3;
function boxOf({ x, y, lines, side, dots }: NearMark) {
  const width = Math.max(...lines.map(({ length }) => length)) * letter;
  const half = (lines.length * 15) / 2;
  return {
    left: side === 'left' ? x - 11 - width : x - 6,
    right: side === 'left' ? x + 6 : x + 11 + width,
    top: y - half,
    bottom: Math.max(y + half, dots.count > 0 ? dots.y + 3 : 0),
  };
}

describe('the small picture of an entity among its neighbours', () => {
  it('lets no name run over another, over the middle or out of the picture', () => {
    for (const count of [1, 2, 3, 4, 7]) {
      const names = Array.from({ length: count }, (_, index) => item(`${long} ${index}`, index % 2 === 0 ? 40 : 0));
      const { marks, width, height } = nearLayout(names, names);
      for (const side of ['left', 'right']) {
        const boxes = marks.filter((mark) => mark.side === side).map(boxOf);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(side === 'left' ? -4 : width / 2);
          expect(box.right).toBeLessThanOrEqual(side === 'left' ? width / 2 : width + 4);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(height);
          expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
        }
      }
    }
  });
  it('shows at most four a side, and no more dots than there is room for', () => {
    const { marks } = nearLayout(
      [],
      Array.from({ length: 9 }, (_, index) => item(`n${index}`, 50)),
    );
    expect(marks).toHaveLength(4);
    expect(marks.map(({ dots }) => dots.count)).toEqual([9, 9, 9, 9]);
  });
  it('keeps apart what begins alike', () => {
    const names = ['Amendement van lid Becker (begroting 2022)', 'Amendement van lid Becker (begroting 2023)'];
    const { marks } = nearLayout(
      names.map((name) => item(name)),
      [],
    );
    expect(marks.map(({ lines }) => lines.at(-1))).toEqual(['…2022)', '…2023)']);
  });
  it('breaks a name between words, and says when something was left out', () => {
    expect(linesOf('Movisie', 2)).toEqual(['Movisie']);
    expect(linesOf('Alliantie Jong Gelijk', 2)).toEqual(['Alliantie', 'Jong Gelijk']);
    expect(linesOf(long, 2)).toEqual(['Federatie van', 'Somalische…']);
    expect(linesOf('Consortium Zelfbeschikking', 1)).toEqual(['Consortium…']);
    expect(linesOf('Wetenschapsbeoefening', 2)).toEqual(['Wetenschapsb…']);
  });
});
