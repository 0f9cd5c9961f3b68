import { describe, expect, it } from '@jest/globals';
import type { Entity } from '../../../src/web/explorer/graph/entity.ts';
import { sharesOf } from '../../../src/web/explorer/graph/shares.ts';

interface Budget {
  readonly amount: number;
  readonly from?: string;
  readonly perYear?: boolean;
}
const budgets = (id: string, all: readonly Budget[]) => ({
  totalCount: all.length,
  edges: all.map(({ amount, from = '2022', perYear = false }, index) => ({
    cursor: `${index}`,
    id: `budget-article/a|FINANCES|${id}|${index}`,
    amount,
    perYear,
    from,
    to: '2025',
    node: { __typename: 'BudgetArticle', id: 'budget-article/a', name: 'a' },
  })),
});
const part = (id: string, ...all: Budget[]) => ({
  __typename: 'Project',
  id,
  name: id,
  financedFrom: budgets(id, all),
});
const list = (nodes: readonly object[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node, index) => ({ cursor: `${index}`, id: `fact/${index}`, node })),
});
const inWhole = (own: readonly Budget[], whole: readonly Budget[], others: readonly object[]) =>
  ({
    ...part('project/a', ...own),
    partOf: list([
      {
        __typename: 'ActionLine',
        id: 'action-line/1',
        name: '1',
        financedFrom: budgets('action-line/1', whole),
        parts: list(others),
      },
    ]),
  }) as unknown as Entity;
const shown = (entity: Entity) =>
  sharesOf(entity).map(({ total, parts }) => [total, ...parts.map(({ node, amount }) => [node?.id ?? null, amount])]);

describe('the share of an entity in its whole', () => {
  it('is told beside the other parts, and what is left has no name', () => {
    const entity = inWhole(
      [{ amount: 400 }],
      [{ amount: 850 }],
      [part('project/a', { amount: 400 }), part('project/b', { amount: 300 })],
    );
    expect(shown(entity)).toEqual([[850, ['project/a', 400], ['project/b', 300], [null, 150]]]);
  });
  it('is not told where amounts are of other periods or for each year, where they differ, or come to more than the whole', () => {
    expect(shown(inWhole([{ amount: 400 }], [{ amount: 850, from: '2021' }], []))).toEqual([]);
    expect(shown(inWhole([{ amount: 400, perYear: true }], [{ amount: 850 }], []))).toEqual([]);
    expect(shown(inWhole([{ amount: 400 }], [{ amount: 850 }, { amount: 900 }], []))).toEqual([]);
    expect(shown(inWhole([{ amount: 400 }], [{ amount: 850 }], [part('project/b', { amount: 500 })]))).toEqual([]);
  });
  it('of parts is told from two on, as what they add up to', () => {
    const whole = (...parts: object[]) =>
      ({ __typename: 'ActionLine', id: 'action-line/1', name: '1', parts: list(parts) }) as unknown as Entity;
    const [a, b] = [part('project/a', { amount: 100 }), part('project/b', { amount: 300 })];
    expect(shown(whole(a))).toEqual([]);
    expect(shown(whole(a, b))).toEqual([[400, ['project/a', 100], ['project/b', 300]]]);
    expect(sharesOf(whole(a, b))[0]?.added).toBe(true);
  });
});
