import type { MoneyCheck, MoneyFact, MoneyFlows, MoneyLink, MoneyStop } from '../../../src/web/explorer/graph/money.ts';

/** Answers about money as short as a test needs them; amounts in whole euros. */

export const fact = (id: string, amount: number | null, more: Partial<MoneyFact> = {}): MoneyFact => ({
  id,
  type: 'FINANCES',
  subject: null,
  object: null,
  amount: amount === null ? null : amount * 100,
  evidence: [],
  disputedBy: [],
  ...more,
});

/** `source target euros`, in the order of layers. */
export function flowsOf(lines: readonly string[], more: Partial<MoneyFlows> = {}): MoneyFlows {
  const links = lines.map((line): MoneyLink => {
    const [source = '', target = '', euros = '0'] = line.split(' ');
    const own = [fact(`${source}|${target}`, Number(euros))];
    return { source, target, amount: Number(euros) * 100, counted: true, count: 1, facts: own };
  });
  const layer = new Map<string, number>();
  for (const { source, target } of links) {
    if (!layer.has(source)) layer.set(source, 0);
    layer.set(target, (layer.get(source) ?? 0) + 1);
  }
  const stop = ([id, at]: [string, number]): MoneyStop => ({
    id,
    layer: at,
    amount: 0,
    entity: { __typename: 'Project', id, name: id },
  });
  return {
    sum: links.filter(({ source }) => layer.get(source) === 0).reduce((sum, { amount }) => sum + amount, 0),
    phases: ['BUDGETED'],
    nodes: [...layer].map(stop),
    links,
    rows: [],
    leftOut: [],
    leftOutCounts: [],
    disputed: [],
    ...more,
  };
}

export function check(
  entity: string,
  total: number | null,
  sum: number | null,
  verdict: MoneyCheck['verdict'],
  more: Partial<MoneyCheck> = {},
): MoneyCheck {
  return {
    entity: { __typename: 'Plan', id: entity, name: entity },
    verdict,
    against: 'PARTS',
    phase: 'BUDGETED',
    total: total === null ? null : total * 100,
    sum: sum === null ? null : sum * 100,
    difference: total === null || sum === null ? null : (total - sum) * 100,
    stated: total === null ? [] : [fact(`${entity} ${total}`, total)],
    parts: sum === null ? [] : [{ entity: { __typename: 'Project', id: 'x', name: 'x' }, sum: sum * 100, facts: [] }],
    partsWithoutAmount: [],
    ...more,
  };
}
