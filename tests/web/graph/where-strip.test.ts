import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../../src/web/explorer/graph/fragments.ts';
import { whereStrip } from '../../../src/web/explorer/graph/where-strip.ts';

const answer = (...numbers: number[]): Place => ({
  id: `passage/${numbers[0]}`,
  phrase: 'x',
  part: { __typename: 'Answer', id: `answer/doc/${numbers[0]}`, numbers },
});
const part = (kind: string, key: string): Place => ({
  id: `passage/${kind}/${key}`,
  phrase: 'x',
  part: { __typename: kind, id: `${kind.toLowerCase()}/doc/${key}` },
});

describe('the strip of places in a document', () => {
  it('has a cell for each question, marked where something stands, and one for each other kind of part', () => {
    const { cells, others } = whereStrip([answer(10, 11), part('Question', '3'), part('Annex', '1')], 69);
    expect(cells).toHaveLength(69);
    expect(cells.filter(({ on }) => on).map(({ from }) => from)).toEqual([3, 10, 11]);
    expect(others).toEqual(['Annex']);
  });
  it('joins numbers where there are very many', () => {
    const { cells, ticks } = whereStrip([answer(1000)], 1000);
    expect(cells.length).toBeLessThanOrEqual(90);
    expect(cells.filter(({ on }) => on).map(({ from, to }) => [from, to])).toEqual([[997, 1000]]);
    expect(ticks.every(({ cell }) => cell >= 1 && cell <= cells.length)).toBe(true);
  });
  it('leaves room under the last cells for what has no number', () => {
    const labels = (places: Place[]) => whereStrip(places, 69).ticks.map(({ label }) => label);
    expect(labels([answer(2)])).toEqual(['1', '10', '20', '30', '40', '50', '60']);
    expect(whereStrip([answer(2), part('Annex', '1')], 69).ticks.find(({ label }) => label === '60')?.late).toBe(true);
  });
  it('goes as far as the highest number where the document does not tell', () => {
    expect(whereStrip([answer(4)], 0).cells).toHaveLength(4);
    expect(whereStrip([part('Annex', '1')], 0)).toMatchObject({ cells: [], ticks: [] });
  });
});
