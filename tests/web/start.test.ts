import { describe, expect, it } from '@jest/globals';
import { formatDocument } from '@urql/core';
import { type DocumentNode, parse, print, validate } from 'graphql';
import { schema } from '../../src/graph/schema.ts';
import { measure } from '../../src/server/measure.ts';
import { limits } from '../../src/server/plugins/use-limits.ts';
import {
  addedIn,
  fundedIn,
  type Series,
  type StartAnswer,
  seriesTogether,
  startQuery,
} from '../../src/web/explorer/graph/start.ts';

const named = (id: string) => ({ __typename: 'Organisation', id, name: id });
const series = (name: string, by: string | null, unit: string, ...values: number[]): Series => ({
  __typename: 'Series',
  id: `series/${name}`,
  name,
  unit,
  countedBy: { nodes: by ? [named(by)] : [] },
  observations: { nodes: values.map((value, index) => ({ id: `${index}`, period: `${2019 + index}`, value })) },
});

describe('the question behind the start page', () => {
  it('is valid and within the limits', () => {
    const document = parse(print(formatDocument(parse(startQuery)) as DocumentNode), { maxTokens: limits.tokens });
    expect(validate(schema, document)).toEqual([]);
    const sizes = measure(document, undefined, {});
    for (const name of ['fields', 'entities', 'depth'] as const) expect(sizes[name]).toBeLessThanOrEqual(limits[name]);
  });
});

describe('the answers on the start page', () => {
  const answer = {
    alliances: {
      totalCount: 2,
      nodes: [
        { ...named('a'), funders: { edges: [{ node: named('x'), amount: null }] } },
        { ...named('b'), funders: { edges: [{ node: named('y'), amount: 5 }] } },
      ],
    },
    amendments: {
      totalCount: 1,
      nodes: [
        {
          ...named('m'),
          addsMoneyTo: {
            edges: [
              { node: named('line'), amount: null, perYear: null },
              { node: named('plan'), amount: 0, perYear: true },
            ],
          },
        },
      ],
    },
  } as unknown as StartAnswer;
  it('name the largest amount first and none last', () => {
    expect(fundedIn(answer).map(({ from, to, amount }) => [from.id, to.id, amount])).toEqual([
      ['y', 'b', 5],
      ['x', 'a', null],
    ]);
    expect(addedIn(answer).map(({ from, node }) => [from.id, node.id])).toEqual([
      ['m', 'plan'],
      ['m', 'line'],
    ]);
  });
  it('are none of an empty graph', () => {
    expect([fundedIn({ alliances: null } as StartAnswer), addedIn({ amendments: null } as StartAnswer)]).toEqual([
      [],
      [],
    ]);
  });
});

describe('the series on the start page', () => {
  it('are those of one counter and unit with the most figures, named without what they share', () => {
    const all = [
      series('Alone, much', 'p', 'x', 1, 2, 3, 4),
      series('Home, cases of one', 'q', 'cases', 1, 2, 3),
      series('Home, cases of two', 'q', 'cases', 5, 2, 3),
      series('Home, questions', 'q', 'questions', 9, 9, 9),
      series('Nobody counts', null, 'cases', 9, 9, 9, 9),
      series('Home, cases short', 'q', 'cases', 9, 9),
    ];
    expect(seriesTogether(all, 3).map(({ name }) => name)).toEqual(['two', 'one']);
    expect(seriesTogether(all, 1).map(({ name }) => name)).toEqual(['Alone, much']);
    expect(seriesTogether([], 3)).toEqual([]);
  });
});
